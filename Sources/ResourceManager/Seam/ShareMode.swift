/// How a connection shares its card with others; numbers as in PC/SC and SCARD_SHARE_MODES.
public enum ShareMode: UInt32, Hashable, Sendable {
  /// Nobody else may connect.
  case exclusive = 1
  /// Others may connect in the same way.
  case shared = 2
  /// The reader rather than the card; has no counterpart in COM.
  case direct = 3
}
