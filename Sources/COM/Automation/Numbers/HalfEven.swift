/// Division that rounds to the nearest whole number, and halves to the even one.
enum HalfEven {
  /// `divisor` is not 0.
  static func divide<T: FixedWidthInteger & UnsignedInteger>(_ value: T, by divisor: T) -> T {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    let rest = divisor - remainder
    let isUp = remainder > rest || (remainder == rest && quotient & 1 == 1)
    // A quotient that could overflow here belongs to a divisor of 1, which leaves no remainder.
    return isUp ? quotient &+ 1 : quotient
  }

  /// `value` with the sign that it had before its magnitude was taken.
  static func signed(_ magnitude: UInt128, isNegative: Bool) throws(AutomationError) -> Int128 {
    guard let value = Int128(exactly: magnitude) else { throw .overflow }
    return isNegative ? 0 - value : value
  }

  /// Ten to the power of `exponent`, which is 0...38.
  static func powerOfTen(_ exponent: Int) -> UInt128 {
    var result: UInt128 = 1
    for _ in 0..<max(0, min(exponent, 38)) { result &*= 10 }
    return result
  }
}
