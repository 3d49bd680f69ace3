/// A card's answer to reset (ISO/IEC 7816-3, 8).
public struct ATR: Hashable, Sendable {
  /// How the check byte TCK stands.
  public enum CheckByte: Hashable, Sendable {
    /// Only T=0 is offered: the standard wants none.
    case notPresent
    /// Present, and the exclusive-or of all bytes but TS is zero.
    case correct
    /// Present and wrong; `expected` would be right.
    case wrong(expected: UInt8)
    /// A protocol other than T=0 is offered, so one is wanted, but it is not there.
    case missing
  }

  /// The interface bytes that one T0 or TD announced.
  public struct InterfaceBytes: Hashable, Sendable {
    public var ta: UInt8?
    public var tb: UInt8?
    public var tc: UInt8?
    public var td: UInt8?
  }

  /// Longest ATR.
  public static let maximumLength = 33

  /// All bytes as received.
  public let bytes: [UInt8]
  /// Groups TA1 TB1 TC1 TD1, TA2... in order; the first is always there.
  public let interfaceBytes: [InterfaceBytes]
  /// Transmission protocols that the TD bytes offer, in order, each once; T=0 where there is no TD1.
  public let protocols: [UInt8]
  /// 0 to 15 historical bytes.
  public let historicalBytes: [UInt8]
  /// The state of TCK; a wrong one is reported, not refused, as readers accept it.
  public let checkByte: CheckByte

  /// Reads an ATR.
  ///
  /// - Throws: ``ATRError`` where the structure does not hold.
  public init(_ bytes: [UInt8]) throws(ATRError) {
    guard (2...Self.maximumLength).contains(bytes.count) else { throw .wrongSize }
    guard bytes[0] == 0x3B || bytes[0] == 0x3F else { throw .wrongInitialByte }
    var rest = bytes[2...]
    var groups: [InterfaceBytes] = []
    var offered: [UInt8] = []
    var announced: UInt8? = bytes[1]
    while let bits = announced {
      var group = InterfaceBytes()
      if bits & 0x10 != 0 { group.ta = try Self.take(&rest) }
      if bits & 0x20 != 0 { group.tb = try Self.take(&rest) }
      if bits & 0x40 != 0 { group.tc = try Self.take(&rest) }
      if bits & 0x80 != 0 { group.td = try Self.take(&rest) }
      if let number = group.td.map({ $0 & 0x0F }), !offered.contains(number) { offered.append(number) }
      announced = group.td
      groups.append(group)
    }
    let count = Int(bytes[1] & 0x0F)
    guard rest.count >= count else { throw .truncated }
    historicalBytes = Array(rest.prefix(count))
    rest = rest.dropFirst(count)
    let wantsCheck = offered.contains { $0 != 0 }
    switch (rest.count, wantsCheck) {
    case (0, false): checkByte = .notPresent
    case (0, true): checkByte = .missing
    case (1, _):
      let sum = bytes.dropFirst().reduce(0, ^)
      checkByte = sum == 0 ? .correct : .wrong(expected: sum ^ bytes[bytes.count - 1])
    default: throw .trailingBytes
    }
    self.bytes = bytes
    interfaceBytes = groups
    // T=15 marks global interface bytes, it is not a protocol.
    let real = offered.filter { $0 != 15 }
    protocols = real.isEmpty ? [0] : real
  }

  private static func take(_ rest: inout ArraySlice<UInt8>) throws(ATRError) -> UInt8 {
    guard let byte = rest.popFirst() else { throw .truncated }
    return byte
  }

  /// Whether T=0 is among the protocols.
  public var offersT0: Bool { protocols.contains(0) }
  /// Whether T=1 is among the protocols.
  public var offersT1: Bool { protocols.contains(1) }
}
