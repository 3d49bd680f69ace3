/// The tag of a data object, its bytes as one number: 0x5F2D for `5F 2D`.
public struct BERTag: RawRepresentable, Hashable, Sendable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// The tag's bytes, most significant first; one to four of them.
  public var rawValue: UInt32

  /// A tag from its bytes as a number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A tag from its bytes as a number.
  public init(integerLiteral value: UInt32) { rawValue = value }

  /// Whether the value is itself made of data objects (bit 6 of the first byte).
  public var isConstructed: Bool { (encoded.first ?? 0) & 0x20 != 0 }

  /// The tag's bytes.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for shift in [UInt32(24), 16, 8, 0] {
      let byte = UInt8(truncatingIfNeeded: rawValue >> shift)
      if byte != 0 || !bytes.isEmpty || shift == 0 { bytes.append(byte) }
    }
    return bytes
  }

  /// The tag's bytes in hexadecimal.
  public var description: String { Hex.encode(encoded) }
}
