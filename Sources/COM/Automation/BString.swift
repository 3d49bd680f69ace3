/// A BSTR: UTF-16 text with its length in bytes before it, from the Automation allocator.
///
/// A value of its own frees the text at its end. As a borrowed argument it is the caller's, and nothing is freed. NULL,
/// which COM reads as the empty text, is a BString too.
@safe @frozen
public struct BString: ~Copyable, @unchecked Sendable {
  /// The first unit, or NULL. It stays owned by this value.
  public let pointer: UnsafeMutableRawPointer?

  /// Takes over a BSTR that the caller owns, or NULL.
  @inlinable
  public init(transferring pointer: UnsafeMutableRawPointer?) { unsafe self.pointer = pointer }

  /// NULL.
  @inlinable
  public init() { unsafe pointer = nil }

  /// The BSTR of a text.
  ///
  /// - Throws: E_OUTOFMEMORY.
  public init(_ text: String) throws(COMError) {
    guard let pointer = unsafe BSTRMemory.make(text) else { throw COMError.outOfMemory }
    unsafe self.pointer = pointer
  }

  @inlinable
  deinit { unsafe BSTRMemory.free(pointer) }

  /// The length in bytes, the terminator not counted.
  public var byteCount: Int { unsafe pointer.map { unsafe BSTRMemory.byteCount($0) } ?? 0 }

  /// The length in UTF-16 units.
  public var count: Int { byteCount / 2 }

  public var isEmpty: Bool { count == 0 }

  /// The text; lone surrogates become U+FFFD.
  public var string: String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(units: UnsafeBufferPointer(start: pointer.assumingMemoryBound(to: UInt16.self), count: count))
  }

  /// Gives the BSTR to the caller, who must free it with SysFreeString.
  public consuming func transfer() -> UnsafeMutableRawPointer? {
    let result = unsafe pointer
    discard self
    return unsafe result
  }
}
