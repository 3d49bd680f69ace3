/// Reads numbers and quoted text.
enum Literal {
  /// The value of a number as C writes it, or nil where it is malformed or over 64 bits.
  ///
  /// - Parameter smallest: The bits that the narrowest integer has, 32 or 64.
  static func number(_ bytes: [UInt8], smallest: Int = 32) -> Value? {
    var digits = bytes.filter { $0 != UInt8(ascii: "'") }
    let isHex = digits.count > 2 && digits[0] == 0x30 && digits[1] | 0x20 == 0x78
    let isFloat = digits.contains(UInt8(ascii: ".")) || !isHex && digits.contains { $0 | 0x20 == 0x65 }
    if isFloat { return float(digits) }
    var isUnsigned = false
    var width = 32
    var suffix: [UInt8] = []
    while let last = digits.last, last | 0x20 == 0x75 || last | 0x20 == 0x6C {
      suffix.append(last | 0x20)
      digits.removeLast()
    }
    if suffix.isEmpty {
      let text = String(decoding: digits, as: UTF8.self).lowercased()
      for (end, bits, unsigned) in [("ui64", 64, true), ("i64", 64, false), ("ui32", 32, true), ("i32", 32, false)]
      where text.hasSuffix(end) {
        digits.removeLast(end.utf8.count)
        width = bits
        isUnsigned = unsigned
        break
      }
    } else {
      let longs = suffix.filter { $0 == 0x6C }.count
      guard longs <= 2, suffix.count - longs <= 1 else { return nil }
      isUnsigned = suffix.count > longs
      width = longs == 2 ? 64 : 32
    }
    let radix: UInt64 = isHex ? 16 : digits.count > 1 && digits[0] == 0x30 ? 8 : 10
    let body = isHex ? digits.dropFirst(2) : digits[...]
    guard !body.isEmpty else { return nil }
    var value: UInt64 = 0
    for byte in body {
      guard let digit = ASCII.hexDigit(byte), UInt64(digit) < radix else { return nil }
      let (product, over) = value.multipliedReportingOverflow(by: radix)
      let (sum, over2) = product.addingReportingOverflow(UInt64(digit))
      if over || over2 { return nil }
      value = sum
    }
    width = max(width, smallest)
    // The first type of C's list that can hold the value.
    if width == 32, value > UInt64(UInt32.max) || radix == 10 && !isUnsigned && value > UInt64(Int32.max) { width = 64 }
    if width == 32, value > UInt64(Int32.max) { isUnsigned = true }
    if width == 64, value > UInt64(Int64.max) { isUnsigned = true }
    return .integer(IntegerValue(Int64(bitPattern: value), width: width, isUnsigned: isUnsigned))
  }

  private static func float(_ bytes: [UInt8]) -> Value? {
    var digits = bytes
    if let last = digits.last, [0x66, 0x6C].contains(last | 0x20) { digits.removeLast() }
    return Double(String(decoding: digits, as: UTF8.self)).map { .float($0) }
  }

  /// The text between the quotes with C's escapes replaced.
  ///
  /// - Parameter bytes: The spelling, with its quotes and perhaps an L before them.
  static func unescaped(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var body = Array(bytes)
    if body.first == UInt8(ascii: "L") { body.removeFirst() }
    guard body.count >= 2 else { return [] }
    body = Array(body[1..<(body.count - 1)])
    var result: [UInt8] = []
    var at = 0
    while at < body.count {
      guard body[at] == 0x5C, at + 1 < body.count else {
        result.append(body[at])
        at += 1
        continue
      }
      let kind = body[at + 1]
      at += 2
      switch kind {
      case UInt8(ascii: "n"): result.append(10)
      case UInt8(ascii: "t"): result.append(9)
      case UInt8(ascii: "r"): result.append(13)
      case UInt8(ascii: "a"): result.append(7)
      case UInt8(ascii: "b"): result.append(8)
      case UInt8(ascii: "f"): result.append(12)
      case UInt8(ascii: "v"): result.append(11)
      case UInt8(ascii: "x"):
        var value: UInt32 = 0
        while at < body.count, let digit = ASCII.hexDigit(body[at]) {
          value = value << 4 & 0xFFFF | UInt32(digit)
          at += 1
        }
        append(value, to: &result)
      case 0x30...0x37:
        var value = UInt32(kind - 0x30)
        var count = 1
        while at < body.count, count < 3, body[at] >= 0x30, body[at] <= 0x37 {
          value = value << 3 | UInt32(body[at] - 0x30)
          at += 1
          count += 1
        }
        append(value, to: &result)
      default: result.append(kind)
      }
    }
    return result
  }

  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    guard value >= 0x80, let scalar = Unicode.Scalar(value) else {
      result.append(UInt8(truncatingIfNeeded: value))
      return
    }
    result += Array(String(Character(scalar)).utf8)
  }

  /// The text of a cpp_quote: only `\"` and `\\` are escapes, all else is for the C compiler.
  static func quoted(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let body = Array(bytes)
    guard body.count >= 2 else { return [] }
    var result: [UInt8] = []
    var at = 1
    while at < body.count - 1 {
      if body[at] == 0x5C, at + 2 < body.count, body[at + 1] == 0x22 || body[at + 1] == 0x5C { at += 1 }
      result.append(body[at])
      at += 1
    }
    return result
  }
}
