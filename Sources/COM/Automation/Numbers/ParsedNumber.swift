/// A number as decimal digits: `digits` times ten to the power of `exponent`.
struct ParsedNumber {
  /// 0...9 each, without zeros at either end. A digit beyond the 800th only says whether something follows.
  private(set) var digits: [UInt8]
  private(set) var exponent: Int
  var isNegative: Bool

  static let longest = 800

  init(digits: [UInt8] = [], exponent: Int = 0, isNegative: Bool = false) {
    var digits = digits[...]
    var exponent = exponent
    while digits.first == 0 { digits.removeFirst() }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    self.digits = Array(digits)
    self.exponent = digits.isEmpty ? 0 : exponent
    self.isNegative = isNegative
  }

  /// The nearest whole number of the value with its point moved by `places` to the right; halves go to the even one.
  private func scaled(_ places: Int) throws(AutomationError) -> UInt128 {
    guard !digits.isEmpty else { return 0 }
    let shift = exponent + places
    // How many of the digits stand before the point; more than 38 fill no 128 bits.
    let whole = digits.count + shift
    guard whole <= 38 else { throw .overflow }
    guard whole >= 0 else { return 0 }
    var value: UInt128 = 0
    for digit in digits.prefix(whole) { value = value * 10 + UInt128(digit) }
    if shift > 0 { return value * HalfEven.powerOfTen(shift) }
    guard whole < digits.count else { return value }
    let isTie = digits[whole] == 5 && digits.count == whole + 1
    return digits[whole] > 5 || (digits[whole] == 5 && (!isTie || value & 1 == 1)) ? value + 1 : value
  }
}

extension ParsedNumber: NumberSource {
  func integer<T: FixedWidthInteger>(as type: T.Type) throws(AutomationError) -> T {
    guard let value = T(exactly: try HalfEven.signed(scaled(0), isNegative: isNegative)) else { throw .overflow }
    return value
  }

  func float() throws(AutomationError) -> Float {
    let value = Float(try double())
    guard !value.isInfinite else { throw .overflow }
    return value
  }

  func double() throws(AutomationError) -> Double {
    var text = digits.isEmpty ? [0x30] : digits.map { $0 + 0x30 }
    text.append(contentsOf: "e\(exponent)".utf8)
    // The standard library's parser is exact and knows no locale.
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { throw .overflow }
    return isNegative ? -value : value
  }

  func currency() throws(AutomationError) -> Int64 {
    guard let value = Int64(exactly: try HalfEven.signed(scaled(4), isNegative: isNegative)) else { throw .overflow }
    return value
  }

  func decimal() throws(AutomationError) -> DecimalNumber {
    var scale = max(0, min(-exponent, DecimalNumber.maximumScale))
    // The most decimal places that 96 bits have room for.
    while true {
      if let value = try? scaled(scale), value < DecimalNumber.limit {
        return DecimalNumber(value, scale: scale, isNegative: isNegative)
      }
      guard scale > 0 else { throw .overflow }
      scale -= 1
    }
  }
}
