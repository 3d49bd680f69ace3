/// An enumeration of the IDL: 32 bits, of which any value may cross the ABI. Flags combine with `|`.
public protocol COMEnumeration: RawRepresentable<Int32>, EnumeratedElement, Hashable, Sendable {
  init(rawValue: Int32)
}

extension COMEnumeration {
  /// Both flags.
  @inlinable
  public static func | (a: Self, b: Self) -> Self { Self(rawValue: a.rawValue | b.rawValue) }

  /// Whether every bit of `other` is set.
  @inlinable
  public func contains(_ other: Self) -> Bool { rawValue & other.rawValue == other.rawValue }
}
