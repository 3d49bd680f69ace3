/// The bytes that a memory stream and its clones share: those of an HGLOBAL.
///
/// The HGLOBAL's size is the stream's, so that nobody who changes it makes a stream read beyond it. The runtime's
/// `GlobalMemory` does each of these steps in one turn; nothing more is kept or locked here.
@safe
final class StreamContent: Sendable {
  /// Streams of more than 2^32 bytes do not exist, as the documentation allows.
  static let limit = UInt64(UInt32.max)

  private let address: UInt
  private let isOwned: Bool

  /// - Parameters:
  ///   - handle: nil makes a new HGLOBAL of no bytes.
  ///   - isOwned: Whether the HGLOBAL is freed with the last stream on it.
  /// - Throws: E_INVALIDARG for what is no HGLOBAL, E_OUTOFMEMORY.
  init(handle: UnsafeMutableRawPointer?, isOwned: Bool) throws(COMError) {
    var handle = unsafe handle
    if unsafe handle == nil {
      guard unsafe Runtime.vtable.pointee.AllocateGlobal(Runtime.pointer, GlobalMemory.moveable, 0, &handle) == 0 else {
        throw COMError.outOfMemory
      }
    } else if unsafe Runtime.vtable.pointee.DescribeGlobal(Runtime.pointer, handle, nil, nil) != 0 {
      throw COMError.invalidArgument
    }
    address = UInt(bitPattern: handle)
    self.isOwned = isOwned
  }

  deinit { if isOwned { _ = unsafe Runtime.vtable.pointee.FreeGlobal(Runtime.pointer, handle) } }

  var handle: UnsafeMutableRawPointer? { unsafe UnsafeMutableRawPointer(bitPattern: address) }

  /// 0 where the HGLOBAL was freed.
  var size: UInt64 {
    var size: UInt = 0
    _ = unsafe Runtime.vtable.pointee.DescribeGlobal(Runtime.pointer, handle, &size, nil)
    return UInt64(size)
  }

  /// Copies what lies from `position` on, at most as much as there is room for.
  ///
  /// - Returns: how many bytes there were.
  func read(_ target: UnsafeMutableRawBufferPointer, at position: UInt64) -> Int {
    var count: UInt = 0
    _ = unsafe Runtime.vtable.pointee.ReadGlobal(
      Runtime.pointer, handle, UInt(position), target.baseAddress, UInt(target.count), &count)
    return Int(count)
  }

  /// Writes bytes, making the stream longer where they need it.
  ///
  /// - Throws: STG_E_MEDIUMFULL, and nothing is written.
  func write(_ source: UnsafeRawBufferPointer, at position: UInt64) throws(AutomationError) {
    let (end, isOver) = position.addingReportingOverflow(UInt64(source.count))
    guard !isOver, end <= Self.limit,
      unsafe Runtime.vtable.pointee.WriteGlobal(
        Runtime.pointer, handle, UInt(position), UnsafeMutableRawPointer(mutating: source.baseAddress),
        UInt(source.count)) == 0
    else { throw .mediumFull }
  }

  /// - Throws: STG_E_INVALIDFUNCTION for more than 2^32 bytes, STG_E_MEDIUMFULL without memory.
  func resize(_ size: UInt64) throws(AutomationError) {
    guard size <= Self.limit else { throw .invalidFunction }
    var handle = unsafe handle
    let flags = unsafe GlobalMemory.growing(handle)
    guard unsafe Runtime.vtable.pointee.ReallocateGlobal(Runtime.pointer, flags, UInt(size), &handle) == 0 else {
      throw .mediumFull
    }
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
