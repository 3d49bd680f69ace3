/// The tokens of a C header; comments, preprocessor lines and our own assertions are passed over.
enum CTokens {
  static func all(_ bytes: [UInt8]) -> [String] {
    var result: [String] = []
    var at = 0
    var isLineStart = true
    let assertion = Array("COM_STATIC_ASSERT".utf8)
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x0A:
        isLineStart = true
        at += 1
        continue
      case 0x20, 0x09, 0x0D:
        at += 1
        continue
      case 0x23 where isLineStart:
        at = lineEnd(bytes, at)
        continue
      case 0x2F where at + 1 < bytes.count && bytes[at + 1] == 0x2A:
        at += 2
        while at + 1 < bytes.count, bytes[at] != 0x2A || bytes[at + 1] != 0x2F { at += 1 }
        at += 2
        continue
      case 0x2F where at + 1 < bytes.count && bytes[at + 1] == 0x2F:
        at = lineEnd(bytes, at)
        continue
      default: break
      }
      let start = at
      if isWord(byte) {
        while at < bytes.count, isWord(bytes[at]) { at += 1 }
      } else if byte == 0x22 {
        at += 1
        while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x0A { at += bytes[at] == 0x5C ? 2 : 1 }
        at += 1
      } else {
        // A shift is one token.
        at += (byte == 0x3C || byte == 0x3E) && at + 1 < bytes.count && bytes[at + 1] == byte ? 2 : 1
      }
      at = min(at, bytes.count)
      if isLineStart, at - start == assertion.count, bytes[start..<at].elementsEqual(assertion) {
        at = lineEnd(bytes, at)
        continue
      }
      isLineStart = false
      result.append(String(decoding: bytes[start..<at], as: UTF8.self))
    }
    return result
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F
  }

  /// Behind the line, and behind those that a backslash joins to it.
  private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != 0x0A || bytes[at - 1] == 0x5C { at += 1 }
    return at
  }
}
