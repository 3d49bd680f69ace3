import Synchronization

/// The type libraries of all images of the process.
final class TypeLibraryTable: Sendable {
  private struct Entry {
    let libid: GUID
    let major: UInt16
    let minor: UInt16
    /// Lives as long as its image, which stays.
    let held: HeldInterface
  }

  private let entries = Mutex<[Entry]>([])

  /// Takes over the reference that `held` stands for.
  func add(_ held: HeldInterface, _ libid: GUID, version: (major: UInt16, minor: UInt16)) {
    entries.withLock {
      $0.append(Entry(libid: libid, major: version.major, minor: version.minor, held: held))
    }
  }

  /// A reference to the library of this very version or, where there is none, to the one with the same first number and
  /// the greatest second one, if that is no less than `minor`.
  func find(_ libid: GUID, major: UInt16, minor: UInt16) -> HeldInterface? {
    entries.withLock { entries in
      let fitting = entries.filter { $0.libid == libid && $0.major == major && $0.minor >= minor }
      let found = fitting.first { $0.minor == minor } ?? fitting.max { $0.minor < $1.minor }
      found?.held.addRef()
      return found?.held
    }
  }
}
