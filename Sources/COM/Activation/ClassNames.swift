import Synchronization

/// The ProgIDs of this image's classes: what their errors name as their source.
enum ClassNames {
  private static let names = Mutex<[ObjectIdentifier: String]>([:])

  static func note(_ progID: String, of type: COMObject.Type) {
    names.withLock { $0[ObjectIdentifier(type)] = progID }
  }

  /// The ProgID of a class, where ``ClassServer`` was told of one.
  static func progID(of type: COMObject.Type) -> String? { names.withLock { $0[ObjectIdentifier(type)] } }
}
