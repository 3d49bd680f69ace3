/// An interface in a stream: 24 bytes that mean something in this process only. What is written holds one reference until
/// it is read or given back, and serves once.
enum MarshaledInterface {
  static let size = 24
  private static let mark: UInt64 = 0x6D61_7273_6861_6C31

  /// Writes an interface of `object`. Takes a reference of its own.
  static func write(
    _ object: borrowing IUnknownReference, _ iid: GUID, to stream: borrowing IStreamReference
  ) throws(COMError) {
    var iid = iid
    var found: UnsafeMutableRawPointer?
    let status = unsafe object.vtable.pointee.QueryInterface(object.pointer, &iid, &found)
    guard status >= 0 else { throw COMError(status) }
    guard let found = unsafe found else { throw COMError.unexpectedNull }
    let address = UInt64(UInt(bitPattern: found))
    var words: [3 of UInt64] = [mark, address, check(address)]
    var written: UInt32 = 0
    let result = unsafe stream.Write(&words, UInt32(size), &written)
    guard result >= 0, written == size else {
      _ = unsafe IUnknownReference(transferringRef: found)
      throw result < 0 ? COMError(result) : COMError.fail
    }
  }

  /// Reads what ``write(_:_:to:)`` wrote, and hands it to `body`. Where that succeeds, the reference is given back and
  /// the bytes mean nothing any more; else both stay, for somebody who asks for another interface, or for none.
  ///
  /// - Returns: What `body` returned.
  /// - Throws: E_FAIL for bytes that are none of this process, or were read already.
  static func read(
    from stream: borrowing IStreamReference, _ body: (borrowing IUnknownReference) -> Int32
  ) throws(COMError) -> Int32 {
    var words: [3 of UInt64] = [0, 0, 0]
    var count: UInt32 = 0
    let result = unsafe stream.Read(&words, UInt32(size), &count)
    guard result >= 0 else { throw COMError(result) }
    guard count == size, words[0] == mark, words[2] == check(words[1]),
      let pointer = unsafe InterfacePointer(bitPattern: UInt(words[1]))
    else { throw COMError.fail.with("the stream holds no interface of this process") }
    let object = unsafe IUnknownReference(transferringRef: pointer)
    let status = body(object)
    guard status >= 0 else {
      _ = unsafe object.transferRef()
      return status
    }
    // A stream that cannot be written, which is none of ours, keeps what must not be read again.
    var back = LARGE_INTEGER()
    unsafe back.QuadPart = -Int64(size)
    if unsafe stream.Seek(back, 1, nil) >= 0 {
      words = [0, 0, 0]
      _ = unsafe stream.Write(&words, UInt32(size), nil)
    }
    return status
  }

  /// Differs from process to process.
  private static func check(_ address: UInt64) -> UInt64 {
    let process = unsafe UInt64(UInt(bitPattern: Runtime.process))
    return (address ^ process.byteSwapped) &* 0x9E37_79B9_7F4A_7C15
  }
}
