internal import CPCSCLite
internal import Glibc

/// The choice of the resource manager that this process talks to.
public enum ResourceManagers {
  /// The environment variable that chooses: `virtual`, or anything else for pcsc-lite. A process with raised privileges
  /// does not look at it: whoever starts it is not to choose the cards that it believes.
  public static let variable = "COMCARD_READERS"

  /// pcsc-lite. It is opened at the first call; until it is there, each call throws SCARD_E_NO_SERVICE.
  public static let pcscLite: any ResourceManager = unsafe PCSCResourceManager(name: "pcsc-lite") {
    () throws(SmartCardError) in unsafe try PCSCLite.load()
  }

  /// What all images of this process use.
  ///
  /// The virtual one, where an image has published it (which is how a choice in code reaches all others) or the
  /// environment asks for it; else pcsc-lite.
  ///
  /// - Parameter virtual: publishes the virtual resource manager and returns it; it lies in a room above this one.
  package static func selected(virtual: () -> any ResourceManager) -> any ResourceManager {
    // SAFETY: the environment's text is only compared; a published table lives as long as the process.
    if unsafe pcsc_published() != nil { return virtual() }
    guard let choice = unsafe pcsc_environment(variable) else { return pcscLite }
    return unsafe strcmp(choice, "virtual") == 0 ? virtual() : pcscLite
  }
}
