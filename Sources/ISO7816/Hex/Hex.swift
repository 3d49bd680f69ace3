/// Hexadecimal text and bytes.
public enum Hex {
  private static let digits: [UInt8] = Array("0123456789ABCDEF".utf8)

  /// Upper-case hexadecimal of `bytes`.
  ///
  /// - Parameter separator: Text put between the bytes, empty by default.
  public static func encode(_ bytes: some Sequence<UInt8>, separator: String = "") -> String {
    var text: [UInt8] = []
    var first = true
    for byte in bytes {
      if !first { text.append(contentsOf: separator.utf8) }
      first = false
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0F)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that `text` spells, or nil where it is not hexadecimal.
  ///
  /// Blanks, colons and hyphens may stand between bytes, and one `0x` at the front; each byte has two digits.
  public static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    var units = Array(text.utf8)[...]
    while let unit = units.first, isSeparator(unit) { units.removeFirst() }
    if units.starts(with: "0x".utf8) || units.starts(with: "0X".utf8) { units.removeFirst(2) }
    for unit in units {
      if isSeparator(unit) {
        // A lone digit before a separator is more likely a slip than a byte.
        guard high == nil else { return nil }
        continue
      }
      guard let value = value(of: unit) else { return nil }
      if let upper = high {
        bytes.append(upper << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }

  private static func isSeparator(_ unit: UInt8) -> Bool {
    switch unit {
    case UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: "-"), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  private static func value(of unit: UInt8) -> UInt8? {
    switch unit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): unit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): unit - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): unit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
