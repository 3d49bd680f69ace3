/// The state of a card in its reader; numbers as in SCARD_STATES.
public enum CardState: UInt32, Hashable, Sendable {
  case unknown = 0
  case absent = 1
  case present = 2
  case swallowed = 3
  case powered = 4
  case negotiable = 5
  case specific = 6

  /// The state that pcsc-lite's bits tell, without their event counter.
  ///
  /// - Parameters:
  ///   - bits: dwState of SCardStatus; what stands above bit 15 is ignored.
  ///   - active: the protocol in use. pcsc-lite leaves NEGOTIABLE set after a protocol was chosen, where Windows
  ///     reports SPECIFIC.
  package init(bits: UInt, active: CardProtocols) {
    self =
      if bits & 0x40 != 0 {
        .specific
      } else if bits & 0x20 != 0 {
        active.isEmpty ? .negotiable : .specific
      } else if bits & 0x10 != 0 {
        .powered
      } else if bits & 0x08 != 0 {
        .swallowed
      } else if bits & 0x04 != 0 {
        .present
      } else if bits & 0x02 != 0 {
        .absent
      } else {
        .unknown
      }
  }
}
