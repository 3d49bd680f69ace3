/// Lists of names as PC/SC has them: each ended by a NUL, the list by one more.
enum MultiString {
  /// The names in `bytes`, up to the first empty one or the end.
  static func split(_ bytes: [CChar]) -> [String] {
    var names: [String] = []
    var start = bytes.startIndex
    while start < bytes.endIndex, bytes[start] != 0 {
      let end = bytes[start...].firstIndex(of: 0) ?? bytes.endIndex
      names.append(String(decoding: bytes[start..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self))
      start = end + 1
    }
    return names
  }
}
