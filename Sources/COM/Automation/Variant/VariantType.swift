/// What a VARIANT or the elements of a SAFEARRAY hold: a VARTYPE with its flags.
///
/// Any number may come from outside; `validate()` tells those that a VARIANT can have.
@frozen
public struct VariantType: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt16

  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable public static var empty: VariantType { VariantType(rawValue: 0) }
  @inlinable public static var null: VariantType { VariantType(rawValue: 1) }
  @inlinable public static var i2: VariantType { VariantType(rawValue: 2) }
  @inlinable public static var i4: VariantType { VariantType(rawValue: 3) }
  @inlinable public static var r4: VariantType { VariantType(rawValue: 4) }
  @inlinable public static var r8: VariantType { VariantType(rawValue: 5) }
  @inlinable public static var cy: VariantType { VariantType(rawValue: 6) }
  @inlinable public static var date: VariantType { VariantType(rawValue: 7) }
  @inlinable public static var bstr: VariantType { VariantType(rawValue: 8) }
  @inlinable public static var dispatch: VariantType { VariantType(rawValue: 9) }
  @inlinable public static var error: VariantType { VariantType(rawValue: 10) }
  @inlinable public static var bool: VariantType { VariantType(rawValue: 11) }
  @inlinable public static var variant: VariantType { VariantType(rawValue: 12) }
  @inlinable public static var unknown: VariantType { VariantType(rawValue: 13) }
  @inlinable public static var decimal: VariantType { VariantType(rawValue: 14) }
  @inlinable public static var i1: VariantType { VariantType(rawValue: 16) }
  @inlinable public static var ui1: VariantType { VariantType(rawValue: 17) }
  @inlinable public static var ui2: VariantType { VariantType(rawValue: 18) }
  @inlinable public static var ui4: VariantType { VariantType(rawValue: 19) }
  @inlinable public static var i8: VariantType { VariantType(rawValue: 20) }
  @inlinable public static var ui8: VariantType { VariantType(rawValue: 21) }
  @inlinable public static var int: VariantType { VariantType(rawValue: 22) }
  @inlinable public static var uint: VariantType { VariantType(rawValue: 23) }
  @inlinable public static var record: VariantType { VariantType(rawValue: 36) }
  @inlinable public static var intPointer: VariantType { VariantType(rawValue: 37) }
  @inlinable public static var uintPointer: VariantType { VariantType(rawValue: 38) }

  /// VT_ARRAY: the value is a SAFEARRAY of the type.
  @inlinable public static var array: VariantType { VariantType(rawValue: 0x2000) }
  /// VT_BYREF: the value is a pointer to one of the type, which somebody else owns.
  @inlinable public static var byRef: VariantType { VariantType(rawValue: 0x4000) }

  /// Both types' bits: `.array | .ui1`.
  @inlinable
  public static func | (a: VariantType, b: VariantType) -> VariantType {
    VariantType(rawValue: a.rawValue | b.rawValue)
  }

  /// The type without its flags.
  @inlinable public var base: VariantType { VariantType(rawValue: rawValue & 0x0FFF) }
  @inlinable public var isArray: Bool { rawValue & 0x2000 != 0 }
  @inlinable public var isByRef: Bool { rawValue & 0x4000 != 0 }
  /// The type of what a VT_BYREF value points to.
  @inlinable public var dereferenced: VariantType { VariantType(rawValue: rawValue & ~0x4000) }
}

extension VariantType {
  /// Whether a VARIANT of this type owns nothing, so that its bytes are all there is to copy.
  @inline(__always) var isPlain: Bool {
    // One bit per type from VT_EMPTY to VT_UINT; BSTR, DISPATCH, UNKNOWN and the gap at 15 are out.
    let plain: UInt32 = 0x00FF_5CFF
    return rawValue < 24 && plain >> UInt32(rawValue) & 1 != 0
  }

  /// Whether a VARIANT of this type holds a number.
  @inline(__always) var isNumeric: Bool {
    let numeric: UInt32 = 0x00FF_48FC
    return rawValue < 24 && numeric >> UInt32(rawValue) & 1 != 0
  }

  /// Refuses what no VARIANT can hold. VT_RECORD is among it: record information does not exist here.
  ///
  /// - Throws: DISP_E_BADVARTYPE.
  func validate() throws(AutomationError) {
    let flags = rawValue & 0xF000
    guard flags & 0x9000 == 0, base.rawValue < 24, base.rawValue != 15, flags == 0 || base.rawValue > 1 else {
      throw .badVariantType
    }
  }

  /// Whether a VARIANT can have the type: ``validate()`` does not throw.
  var isValid: Bool { (try? validate()) != nil }

  /// The size in bytes of one value in memory, 0 for types without one.
  var size: Int {
    switch self {
    case .i1, .ui1: 1
    case .i2, .ui2, .bool: 2
    case .i4, .ui4, .int, .uint, .r4, .error: 4
    case .i8, .ui8, .r8, .cy, .date, .bstr, .unknown, .dispatch, .intPointer, .uintPointer: 8
    case .decimal: 16
    case .variant: 24
    default: 0
    }
  }
}
