/// A BSTR that the caller owns for as long as the call lasts: what an `[in] BSTR` is to a method.
@safe @frozen
public struct BStringView {
  /// The first unit, owned by the caller.
  public let pointer: UnsafeMutableRawPointer

  /// The BSTR behind a pointer from C, or nil for NULL, which COM reads as the empty text.
  @inlinable
  public init?(_ pointer: UnsafeMutableRawPointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  @inlinable
  public init(_ pointer: UnsafeMutableRawPointer) { unsafe self.pointer = pointer }

  /// The length in bytes, the terminator not counted.
  public var byteCount: Int { unsafe BSTRMemory.byteCount(pointer) }

  /// The length in UTF-16 units.
  public var count: Int { byteCount / 2 }

  public var isEmpty: Bool { count == 0 }

  /// The text; lone surrogates become U+FFFD.
  public var string: String {
    unsafe String(units: UnsafeBufferPointer(start: pointer.assumingMemoryBound(to: UInt16.self), count: count))
  }
}
