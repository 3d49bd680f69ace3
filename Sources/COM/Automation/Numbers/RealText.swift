import Glibc

/// Binary fractions as decimal digits, whatever the process's locale is.
enum RealText {
  /// The first `count` significant digits of a finite number, correctly rounded.
  static func number(_ value: Double, digits count: Int) throws(AutomationError) -> ParsedNumber {
    guard value.isFinite else { throw .overflow }
    guard value != 0 else { return ParsedNumber() }
    var buffer = [CChar](repeating: 0, count: 64)
    // SAFETY: the buffer's size goes with it; the arguments are what the format says.
    _ = unsafe withVaList([Int32(clamping: count - 1), value.magnitude]) { unsafe vsnprintf(&buffer, 64, "%.*e", $0) }
    var digits: [UInt8] = []
    var index = 0
    // Between the digits stands the locale's point, which is why only digits are looked at.
    while index < buffer.count, buffer[index] != 0x65 {
      if let digit = digit(buffer[index]) { digits.append(digit) }
      index += 1
    }
    var exponent = 0
    let isSmall = index + 1 < buffer.count && buffer[index + 1] == 0x2D
    while index < buffer.count, buffer[index] != 0 {
      if let digit = digit(buffer[index]) { exponent = exponent * 10 + Int(digit) }
      index += 1
    }
    return ParsedNumber(
      digits: digits, exponent: (isSmall ? -exponent : exponent) - digits.count + 1, isNegative: value < 0)
  }

  private static func digit(_ character: CChar) -> UInt8? {
    0x30...0x39 ~= character ? UInt8(character) - 0x30 : nil
  }

  /// The number as it is written: plain digits, or "1.5E+20" outside 0.0001 to ten to the power of `count`.
  static func text(_ value: Double, digits count: Int) -> String {
    guard value.isFinite else {
      // The spelling of the C library that Automation grew up with.
      return (value.sign == .minus ? "-" : "") + (value.isNaN ? "1.#IND" : "1.#INF")
    }
    guard value != 0, let number = try? number(value, digits: count) else { return "0" }
    let digits = String(decoding: number.digits.map { $0 + 0x30 }, as: UTF8.self)
    let sign = number.isNegative ? "-" : ""
    // The power of ten of the first digit.
    let power = number.exponent + number.digits.count - 1
    if power < -4 || power >= count {
      let fraction = digits.utf8.count > 1 ? "." + digits.dropFirst() : ""
      let size = String(power.magnitude)
      return "\(sign)\(digits.prefix(1))\(fraction)E\(power < 0 ? "-" : "+")\(size.utf8.count < 2 ? "0" : "")\(size)"
    }
    if power < 0 { return "\(sign)0.\(String(repeating: "0", count: -power - 1))\(digits)" }
    let whole = power + 1
    guard digits.utf8.count > whole else {
      return sign + digits + String(repeating: "0", count: whole - digits.utf8.count)
    }
    return "\(sign)\(digits.prefix(whole)).\(digits.dropFirst(whole))"
  }
}
