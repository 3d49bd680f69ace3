// ServiceProviders: the coclasses behind the smart card interfaces, and the plugin that serves them. They sit on the
// seam of ResourceManager and know nothing of pcsc-lite's C types; nothing here imports Foundation (start-up cost).
//
// What holds the room together: a manager and the objects that it makes share one Connection. Whatever happens to the
// card, every method of every object learns it from there, and reports the code that the connection gives.

internal import COM
internal import ResourceManager
internal import VirtualCard

/// The resource manager that every provider in this process uses.
enum Readers {
  static var manager: any ResourceManager {
    ResourceManagers.selected
  }
}
