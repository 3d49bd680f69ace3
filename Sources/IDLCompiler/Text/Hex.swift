/// Hexadecimal text.
package enum Hex {
  /// `value` in lower case, padded with zeros to `width` digits.
  package static func digits(_ value: UInt64, width: Int = 1) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
