internal import CPCSCLite
internal import Glibc

/// What callers hand in.
enum Input {
  /// A reader's name; nil where it has more than 127 bytes or is no UTF-8.
  @unsafe static func readerName(_ text: UnsafePointer<CChar>) -> String? {
    let limit = Int(PCSC_READER_NAME_SIZE)
    // SAFETY: never reads past the NUL, nor past the limit.
    let length = unsafe strnlen(text, limit)
    guard length < limit else { return nil }
    return unsafe String(
      validating: UnsafeBufferPointer(start: text, count: length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A copy of a command; nil where it is longer than pcsc-lite carries.
  @unsafe static func command(_ bytes: UnsafePointer<UInt8>, _ count: pcsc_dword) -> [UInt8]? {
    guard count <= pcsc_dword(PCSC_MAXIMUM_TRANSFER) else { return nil }
    // SAFETY: the caller's own length, bounded above.
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }
}
