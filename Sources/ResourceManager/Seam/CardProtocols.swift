/// A set of transmission protocols: what a caller accepts, or, with one member or none, what is in use.
public struct CardProtocols: OptionSet, Hashable, Sendable {
  /// pcsc-lite's bits.
  public var rawValue: UInt32

  /// A set of pcsc-lite's bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// T=0, byte-wise.
  public static let t0 = CardProtocols(rawValue: 1)
  /// T=1, block-wise.
  public static let t1 = CardProtocols(rawValue: 2)
  /// No protocol of ISO/IEC 7816-3.
  public static let raw = CardProtocols(rawValue: 4)
  /// T=15, a proprietary one; COM knows it as raw.
  public static let t15 = CardProtocols(rawValue: 8)
  /// T=0 or T=1, whichever the card prefers.
  public static let any: CardProtocols = [.t0, .t1]

  /// The set that a value of SCARD_PROTOCOLS stands for: 1 T0, 2 T1, 3 both, 0xFF RAW; nil for any other.
  public init?(comValue: UInt32) {
    switch comValue {
    case 0xFF: self = .raw
    case 1...3: self.init(rawValue: comValue)
    default: return nil
    }
  }

  /// The value of SCARD_PROTOCOLS: 0 for none, 1 T0, 2 T1, 3 both, 0xFF RAW.
  public var comValue: UInt32 {
    if !isDisjoint(with: [.raw, .t15]) { return 0xFF }
    return rawValue & CardProtocols.any.rawValue
  }
}
