import Synchronization

/// Who has initialized COM: each thread for itself, and the free-threaded apartment that every other thread is in by
/// implication as long as one thread has entered it.
final class Apartments: Sendable {
  private static let apartmentThreaded: UInt32 = 0x2
  /// COINIT_DISABLE_OLE1DDE and COINIT_SPEED_OVER_MEMORY mean nothing here and are accepted.
  private static let known: UInt32 = 0x2 | 0x4 | 0x8

  private let freeThreaded = Atomic<Int>(0)
  /// Threads that are initialized, in whatever apartment.
  private let threads = Atomic<Int>(0)

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
    threads.wrappingAdd(1, ordering: .relaxed)
    if apartment == 0 { freeThreaded.wrappingAdd(1, ordering: .relaxed) }
    return 0
  }

  /// CoUninitialize; one too many does nothing.
  ///
  /// - Returns: whether no thread of the process is initialized any more.
  func leave() -> Bool {
    guard let thread = unsafe ThreadState.current, unsafe thread.pointee.initializations > 0 else { return false }
    unsafe thread.pointee.initializations -= 1
    guard unsafe thread.pointee.initializations == 0 else { return false }
    if unsafe thread.pointee.apartment == 0 { freeThreaded.wrappingSubtract(1, ordering: .relaxed) }
    return threads.wrappingSubtract(1, ordering: .relaxed).newValue == 0
  }

  /// CoIncrementMTAUsage and CoDecrementMTAUsage: keeps the free-threaded apartment without a thread of its own.
  func changeUsage(_ change: Int32) -> Int32 {
    freeThreaded.wrappingAdd(Int(change), ordering: .relaxed)
    return 0
  }

  /// APTTYPE and APTTYPEQUALIFIER of the calling thread: 0 STA, 1 MTA, -1 none; qualifier 1 where the MTA is implied.
  var current: (type: Int32, qualifier: Int32) {
    if let thread = unsafe ThreadState.current, unsafe thread.pointee.initializations > 0 {
      return unsafe thread.pointee.apartment == 0 ? (1, 0) : (0, 0)
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
