import Synchronization

/// Who has initialized COM: each thread for itself, and the free-threaded apartment that every other thread is in by
/// implication as long as one thread has entered it.
final class Apartments: Sendable {
  private static let apartmentThreaded: UInt32 = 0x2
  /// COINIT_DISABLE_OLE1DDE and COINIT_SPEED_OVER_MEMORY mean nothing here and are accepted.
  private static let known: UInt32 = 0x2 | 0x4 | 0x8

  /// The threads and cookies that keep the free-threaded apartment.
  private let freeThreaded = Atomic<Int>(0)
  /// The threads that are initialized, in whatever apartment, and the cookies.
  private let users = Atomic<Int>(0)
  /// The block of the thread whose apartment was the first single-threaded one, or 0.
  private let mainThread = Atomic<UInt>(0)

  private struct Cookies {
    var given: Set<UInt> = []
    var next: UInt = 0x4D54_4100
  }
  private let cookies = Mutex(Cookies())

  /// CoInitializeEx: S_OK the first time on a thread, S_FALSE after that, RPC_E_CHANGED_MODE for the other apartment,
  /// E_INVALIDARG for unknown flags.
  func enter(_ flags: UInt32) -> Int32 {
    guard flags & ~Self.known == 0 else { return COMError.invalidArgument.hresult }
    guard let thread = unsafe ThreadState.current else { return COMError.outOfMemory.hresult }
    let apartment = flags & Self.apartmentThreaded
    if unsafe thread.pointee.initializations > 0 {
      guard unsafe thread.pointee.apartment == apartment else { return COMError.changedMode.hresult }
      guard unsafe thread.pointee.initializations < UInt32.max else { return COMError.unexpected.hresult }
      unsafe thread.pointee.initializations += 1
      return 1
    }
    unsafe thread.pointee.initializations = 1
    unsafe thread.pointee.apartment = apartment
    users.wrappingAdd(1, ordering: .relaxed)
    if apartment == 0 {
      freeThreaded.wrappingAdd(1, ordering: .relaxed)
    } else {
      _ = mainThread.compareExchange(expected: 0, desired: UInt(bitPattern: thread), ordering: .relaxed)
    }
    return 0
  }

  /// CoUninitialize; one too many does nothing.
  ///
  /// - Returns: whether COM is in use nowhere in the process any more.
  func leave() -> Bool {
    guard let thread = unsafe ThreadState.current, unsafe thread.pointee.initializations > 0 else { return false }
    unsafe thread.pointee.initializations -= 1
    guard unsafe thread.pointee.initializations == 0 else { return false }
    if unsafe thread.pointee.apartment == 0 {
      freeThreaded.wrappingSubtract(1, ordering: .relaxed)
    } else {
      _ = mainThread.compareExchange(expected: UInt(bitPattern: thread), desired: 0, ordering: .relaxed)
    }
    return users.wrappingSubtract(1, ordering: .relaxed).newValue == 0
  }

  /// CoIncrementMTAUsage: keeps the free-threaded apartment without a thread of its own.
  ///
  /// - Returns: what ``giveBack(_:)`` takes, once.
  func keep() -> UInt {
    users.wrappingAdd(1, ordering: .relaxed)
    freeThreaded.wrappingAdd(1, ordering: .relaxed)
    return cookies.withLock { cookies in
      while cookies.next == 0 || cookies.given.contains(cookies.next) { cookies.next &+= 1 }
      let cookie = cookies.next
      cookies.next &+= 1
      cookies.given.insert(cookie)
      return cookie
    }
  }

  /// CoDecrementMTAUsage.
  ///
  /// - Returns: whether COM is in use nowhere in the process any more.
  /// - Throws: E_INVALIDARG for what is no cookie, or was given back already.
  func giveBack(_ cookie: UInt) throws(COMError) -> Bool {
    guard cookies.withLock({ $0.given.remove(cookie) }) != nil else { throw COMError.invalidArgument }
    freeThreaded.wrappingSubtract(1, ordering: .relaxed)
    return users.wrappingSubtract(1, ordering: .relaxed).newValue == 0
  }

  /// Whether no thread is initialized, and no cookie is out.
  var isIdle: Bool { users.load(ordering: .relaxed) == 0 }

  /// APTTYPE and APTTYPEQUALIFIER of the calling thread: 0 STA, 3 the first STA, 1 MTA, -1 none; qualifier 1 where the
  /// MTA is implied.
  var current: (type: Int32, qualifier: Int32) {
    if let thread = unsafe ThreadState.current, unsafe thread.pointee.initializations > 0 {
      if unsafe thread.pointee.apartment == 0 { return (1, 0) }
      return mainThread.load(ordering: .relaxed) == UInt(bitPattern: thread) ? (3, 0) : (0, 0)
    }
    return freeThreaded.load(ordering: .relaxed) > 0 ? (1, 1) : (-1, 0)
  }

  /// Whether the calling thread is in an apartment.
  var hasCurrent: Bool {
    if freeThreaded.load(ordering: .relaxed) > 0 { return true }
    guard let thread = unsafe ThreadState.current else { return false }
    return unsafe thread.pointee.initializations > 0
  }
}
