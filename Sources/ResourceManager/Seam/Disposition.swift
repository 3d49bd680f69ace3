/// What becomes of a card; numbers as in PC/SC and SCARD_DISPOSITIONS.
public enum Disposition: UInt32, Hashable, Sendable {
  /// Nothing.
  case leave = 0
  /// A warm reset.
  case reset = 1
  /// Power down.
  case unpower = 2
  /// Ejection, where the reader can.
  case eject = 3
}
