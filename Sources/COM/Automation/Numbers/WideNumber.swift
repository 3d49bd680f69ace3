/// A whole number of up to 192 bits: the product of two DECIMALs before it is rounded.
struct WideNumber: Comparable {
  private var high: UInt128
  private var low: UInt128

  /// The product of two numbers below 2^96.
  init(_ a: UInt128, times b: UInt128) { (high, low) = a.multipliedFullWidth(by: b) }

  private init(high: UInt128, low: UInt128) { (self.high, self.low) = (high, low) }

  static func < (a: WideNumber, b: WideNumber) -> Bool { (a.high, a.low) < (b.high, b.low) }

  static func + (a: WideNumber, b: WideNumber) -> WideNumber {
    let (low, carry) = a.low.addingReportingOverflow(b.low)
    return WideNumber(high: a.high + b.high + (carry ? 1 : 0), low: low)
  }

  /// `b` is not larger than `a`.
  static func - (a: WideNumber, b: WideNumber) -> WideNumber {
    let (low, borrow) = a.low.subtractingReportingOverflow(b.low)
    return WideNumber(high: a.high &- b.high &- (borrow ? 1 : 0), low: low)
  }

  /// The DECIMAL of the number with `scale` decimal places, with fewer of them where it needs the room.
  ///
  /// - Throws: DISP_E_OVERFLOW.
  func decimal(scale: Int, isNegative: Bool) throws(AutomationError) -> DecimalNumber {
    var value = self
    var scale = scale
    // Digits leave one by one; what has left decides the rounding of the last one that stays.
    var (last, hasMore): (UInt128, Bool) = (0, false)
    while value.high != 0 || value.low >= DecimalNumber.limit || scale > DecimalNumber.maximumScale {
      guard scale > 0 else { throw .overflow }
      hasMore = hasMore || last != 0
      last = value.divideByTen()
      scale -= 1
    }
    if last > 5 || (last == 5 && (hasMore || value.low & 1 == 1)) {
      value.low += 1
      if value.low == DecimalNumber.limit {
        guard scale > 0 else { throw .overflow }
        // 2^96 ends in 6.
        (value.low, scale) = (value.low / 10 + 1, scale - 1)
      }
    }
    return DecimalNumber(value.low, scale: scale, isNegative: isNegative)
  }

  /// - Returns: the last digit.
  private mutating func divideByTen() -> UInt128 {
    let (quotient, rest) = high.quotientAndRemainder(dividingBy: 10)
    let (lowQuotient, digit) = UInt128(10).dividingFullWidth((rest, low))
    (high, low) = (quotient, lowQuotient)
    return digit
  }
}
