/// An integer of 32 or 64 bits, signed or not.
struct IntegerValue: Equatable {
  /// Sign- or zero-extended from `width` to 64 bits.
  private(set) var bits: UInt64
  let width: Int
  let isUnsigned: Bool

  /// Keeps the low `width` bits of `value`.
  init(_ value: Int64, width: Int, isUnsigned: Bool) {
    self.width = width
    self.isUnsigned = isUnsigned
    if width == 64 {
      bits = UInt64(bitPattern: value)
    } else if isUnsigned {
      bits = UInt64(UInt32(truncatingIfNeeded: value))
    } else {
      bits = UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: value)))
    }
  }

  var signed: Int64 { Int64(bitPattern: bits) }

  var double: Double { isUnsigned ? Double(bits) : Double(signed) }

  func converted(width: Int, isUnsigned: Bool) -> IntegerValue {
    IntegerValue(signed, width: width, isUnsigned: isUnsigned)
  }

  /// The two values in their common type.
  static func promoted(_ left: IntegerValue, _ right: IntegerValue) -> (IntegerValue, IntegerValue) {
    let width = max(left.width, right.width)
    let isUnsigned = left.isUnsigned && left.width == width || right.isUnsigned && right.width == width
    return (left.converted(width: width, isUnsigned: isUnsigned), right.converted(width: width, isUnsigned: isUnsigned))
  }
}
