/// What a resource manager knows of a connected card.
public struct CardStatus: Hashable, Sendable {
  /// Name of the reader.
  public var reader: String
  /// State of the card.
  public var state: CardState
  /// Insertions and removals so far, modulo 65536.
  public var eventCount: UInt16
  /// The protocol in use, empty for none.
  public var active: CardProtocols
  /// Answer to reset, 0 to 33 bytes.
  public var atr: [UInt8]

  /// A status from its parts.
  public init(reader: String, state: CardState, eventCount: UInt16, active: CardProtocols, atr: [UInt8]) {
    self.reader = reader
    self.state = state
    self.eventCount = eventCount
    self.active = active
    self.atr = atr
  }
}
