/// Why bytes are not an answer to reset.
public enum ATRError: Error, Hashable, Sendable {
  /// Fewer than two bytes, or more than 33.
  case wrongSize
  /// TS is neither 3B nor 3F.
  case wrongInitialByte
  /// The bytes end before what T0 and the TD bytes announce.
  case truncated
  /// Bytes follow the end.
  case trailingBytes
}
