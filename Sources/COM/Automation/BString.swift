/// An owned BSTR: UTF-16 text with its length in bytes before it, from the Automation allocator.
@safe @frozen
public struct BString: ~Copyable, @unchecked Sendable {
  /// The first unit. It stays owned by this value.
  public let pointer: UnsafeMutableRawPointer

  /// Takes over a BSTR that the caller owns.
  @inlinable
  public init(transferring pointer: UnsafeMutableRawPointer) { unsafe self.pointer = pointer }

  /// The BSTR of a text.
  ///
  /// - Throws: E_OUTOFMEMORY.
  public init(_ text: String) throws(COMError) {
    guard let pointer = unsafe BSTRMemory.make(text) else { throw COMError.outOfMemory }
    unsafe self.pointer = pointer
  }

  deinit { unsafe BSTRMemory.free(pointer) }

  /// The text for the length of a call, to be passed as an argument.
  public var view: BStringView { unsafe BStringView(pointer) }

  /// The text; lone surrogates become U+FFFD.
  public var string: String { view.string }

  /// Gives the BSTR to the caller, who must free it with SysFreeString.
  public consuming func transfer() -> UnsafeMutableRawPointer {
    let result = unsafe pointer
    discard self
    return unsafe result
  }
}
