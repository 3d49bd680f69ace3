/// The handles that connections of this image have opened, each with the gate before its context.
///
/// A connection that borrows such a handle passes through the same gate; without that it could wait within pcsc-lite
/// for the context, and freeze all others.
enum OpenHandles {
  private struct Key: Hashable {
    var manager: String
    var handle: UInt
  }

  private static let gates = Guarded<[Key: Monitor]>([:])

  static func add(_ handle: UInt, in manager: any ResourceManager, gate: Monitor) {
    gates.withLock { $0[Key(manager: manager.name, handle: handle)] = gate }
  }

  static func remove(_ handle: UInt, in manager: any ResourceManager) {
    gates.withLock { $0[Key(manager: manager.name, handle: handle)] = nil }
  }

  static func gate(of handle: UInt, in manager: any ResourceManager) -> Monitor? {
    gates.withLock { $0[Key(manager: manager.name, handle: handle)] }
  }
}
