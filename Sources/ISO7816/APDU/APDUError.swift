/// Why bytes are not an APDU, or values do not fit into one.
public enum APDUError: Error, Hashable, Sendable {
  /// A command has fewer than its four header bytes, or an answer fewer than its two status bytes.
  case tooShort
  /// Lc does not agree with the number of bytes that follow.
  case lengthMismatch
  /// More than 65535 data bytes, or Le outside 1...65536.
  case outOfRange
}
