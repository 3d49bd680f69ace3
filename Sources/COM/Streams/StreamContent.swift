import Glibc
import Synchronization

/// The bytes that a memory stream and its clones share: those of an HGLOBAL.
///
/// The HGLOBAL's size is the stream's, so that nobody who changes it makes a stream read beyond it.
@safe
final class StreamContent: Sendable {
  /// Streams of more than 2^32 bytes do not exist, as the documentation allows.
  static let limit = UInt64(UInt32.max)

  private let address: UInt
  private let isOwned: Bool
  private let access = Mutex(())

  /// - Parameter isOwned: Whether the HGLOBAL is freed with the last stream on it.
  init(handle: UnsafeMutableRawPointer, isOwned: Bool) {
    address = UInt(bitPattern: handle)
    self.isOwned = isOwned
  }

  deinit { if isOwned { _ = unsafe GlobalMemory.free(handle) } }

  var handle: UnsafeMutableRawPointer? { unsafe UnsafeMutableRawPointer(bitPattern: address) }

  var size: UInt64 { access.withLock { _ in unsafe UInt64(GlobalMemory.size(handle)) } }

  /// Copies what lies from `position` on, at most as much as there is room for.
  ///
  /// - Returns: how many bytes there were.
  func read(_ target: UnsafeMutableRawBufferPointer, at position: UInt64) -> Int {
    let (target, count) = (UInt(bitPattern: target.baseAddress), target.count)
    return access.withLock { _ -> Int in
      let size = unsafe UInt64(GlobalMemory.size(handle))
      guard position < size, let target = unsafe UnsafeMutableRawPointer(bitPattern: target),
        let block = unsafe GlobalMemory.lock(handle)
      else { return 0 }
      defer { _ = unsafe GlobalMemory.unlock(handle) }
      let length = min(count, Int(size - position))
      // The stream may be made to read into itself.
      unsafe memmove(target, block + Int(position), length)
      return length
    }
  }

  /// Writes bytes, making the stream longer where they need it.
  ///
  /// - Throws: STG_E_MEDIUMFULL, and nothing is written.
  func write(_ source: UnsafeRawBufferPointer, at position: UInt64) throws(AutomationError) {
    let (source, count) = (UInt(bitPattern: source.baseAddress), source.count)
    try access.withLock { (_) throws(AutomationError) in
      let (end, isOver) = position.addingReportingOverflow(UInt64(count))
      guard !isOver, end <= Self.limit else { throw .mediumFull }
      if unsafe end > UInt64(GlobalMemory.size(handle)) { try resizeLocked(end) }
      guard let source = unsafe UnsafeRawPointer(bitPattern: source), count > 0,
        let block = unsafe GlobalMemory.lock(handle)
      else { return }
      defer { _ = unsafe GlobalMemory.unlock(handle) }
      unsafe memmove(block + Int(position), source, count)
    }
  }

  /// - Throws: STG_E_INVALIDFUNCTION for more than 2^32 bytes, STG_E_MEDIUMFULL without memory.
  func resize(_ size: UInt64) throws(AutomationError) {
    guard size <= Self.limit else { throw .invalidFunction }
    try access.withLock { (_) throws(AutomationError) in try resizeLocked(size) }
  }

  private func resizeLocked(_ size: UInt64) throws(AutomationError) {
    guard let handle = unsafe handle else { throw .mediumFull }
    // Bytes that nobody wrote are zero. A fixed block may not move: its address is known to others.
    let flags: UInt32 = unsafe GlobalMemory.isMoveable(handle) ? 0x42 : 0x40
    guard unsafe GlobalMemory.reallocate(handle, UInt(size), flags) != nil else { throw .mediumFull }
  }
}

extension AutomationError {
  /// STG_E_INVALIDFUNCTION
  static var invalidFunction: AutomationError { AutomationError(Int32(bitPattern: 0x8003_0001)) }
  /// STG_E_INVALIDPOINTER
  static var invalidStreamPointer: AutomationError { AutomationError(Int32(bitPattern: 0x8003_0009)) }
  /// STG_E_MEDIUMFULL
  static var mediumFull: AutomationError { AutomationError(Int32(bitPattern: 0x8003_0070)) }
  /// STG_E_INVALIDFLAG
  static var invalidFlag: AutomationError { AutomationError(Int32(bitPattern: 0x8003_00FF)) }
}
