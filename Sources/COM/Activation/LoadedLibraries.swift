import Synchronization

/// What CoLoadLibrary gave out, so that nothing else is taken back.
final class LoadedLibraries: Sendable {
  private typealias CanUnloadNow = @convention(c) () -> Int32

  /// How often each library was given out.
  private let counts = Mutex<[UInt: Int]>([:])

  /// Opens a library. A file that a path names is checked before the loader gets it; a name without a folder is looked
  /// for where the system keeps its libraries.
  ///
  /// - Returns: nil where it does not load.
  func load(_ name: String) -> UnsafeMutableRawPointer? {
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    let path = name.utf8.contains(UInt8(ascii: "/")) ? try? LibraryFile.check(name) : name
    guard let path, let handle = unsafe com_library_open(path) else { return nil }
    let key = UInt(bitPattern: handle)
    counts.withLock { $0[key, default: 0] += 1 }
    return unsafe handle
  }

  /// Gives a library back once. What was not given out is left alone.
  func free(_ handle: UnsafeMutableRawPointer?) {
    let key = UInt(bitPattern: handle)
    let isGiven = counts.withLock { counts -> Bool in
      guard let count = counts[key] else { return false }
      counts[key] = count > 1 ? count - 1 : nil
      return true
    }
    if isGiven { _ = unsafe com_library_close(handle) }
  }

  /// Gives back everything but what says that it is in use.
  func freeAll() {
    // Taken first, so that no other thread closes what is being asked here.
    let all = counts.withLock { counts in
      let all = counts
      counts = [:]
      return all
    }
    for (key, count) in all {
      if Self.isInUse(key) {
        counts.withLock { $0[key, default: 0] += count }
      } else {
        for _ in 0..<count { _ = unsafe com_library_close(UnsafeMutableRawPointer(bitPattern: key)) }
      }
    }
  }

  private static func isInUse(_ key: UInt) -> Bool {
    guard let symbol = unsafe com_library_symbol(UnsafeMutableRawPointer(bitPattern: key), "DllCanUnloadNow") else {
      return false
    }
    // SAFETY: the symbol's type is fixed by its name, as COM defines it.
    return unsafe unsafeBitCast(symbol, to: CanUnloadNow.self)() != 0
  }
}
