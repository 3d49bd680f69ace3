/// Reads numbers as Automation writes and accepts them, in the invariant locale.
///
/// White space at both ends, a sign on either side or parentheses for minus, the currency sign, commas between
/// thousands, a point, an exponent; or `&H` and `&O` before hexadecimal and octal digits, which are bits.
@safe
struct NumberText {
  /// What a text says.
  enum Content {
    case number(ParsedNumber)
    case bits(UInt64)
  }

  private var rest: Slice<UnsafeBufferPointer<UInt16>>

  /// - Throws: DISP_E_TYPEMISMATCH where the text is no number, DISP_E_OVERFLOW for more than 64 bits of bits.
  static func parse(_ units: UnsafeBufferPointer<UInt16>) throws(AutomationError) -> Content {
    var parser = unsafe NumberText(rest: units[...])
    return try parser.content()
  }

  /// The value of a text that is an optional minus and one to eighteen digits: most of those that come.
  @inline(__always)
  static func plainInteger(_ units: UnsafeBufferPointer<UInt16>) -> Int64? {
    guard units.count > 0, units.count <= 18 else { return nil }
    var index = 0
    // SAFETY: every index is below the count.
    let isNegative = unsafe units[0] == 0x2D
    if isNegative { index = 1 }
    guard index < units.count else { return nil }
    var value: Int64 = 0
    while index < units.count {
      let digit = unsafe units[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int64(digit)
      index &+= 1
    }
    return isNegative ? 0 &- value : value
  }

  private var next: UInt16? { unsafe rest.first }

  private mutating func take(_ unit: UInt16) -> Bool {
    guard next == unit else { return false }
    unsafe rest.removeFirst()
    return true
  }

  private mutating func skipWhite() {
    while let unit = next, unit == 0x20 || 0x09...0x0D ~= unit || unit == 0xA0 { unsafe rest.removeFirst() }
  }

  private mutating func digit(radix: UInt16 = 10) -> UInt8? {
    guard let unit = next else { return nil }
    let value: UInt16
    switch unit {
    case 0x30...0x39: value = unit - 0x30
    case 0x41...0x46: value = unit - 0x41 + 10
    case 0x61...0x66: value = unit - 0x61 + 10
    default: return nil
    }
    guard value < radix else { return nil }
    unsafe rest.removeFirst()
    return UInt8(value)
  }

  private mutating func content() throws(AutomationError) -> Content {
    skipWhite()
    if take(0x26) { return .bits(try bits()) }
    var (isSigned, isNegative, isBracketed, hasCurrency) = (false, false, false, false)
    var isLeading = true
    while isLeading {
      if !isSigned, !isBracketed, take(0x2B) {
        isSigned = true
      } else if !isSigned, !isBracketed, take(0x2D) {
        (isSigned, isNegative) = (true, true)
      } else if !isBracketed, !isSigned, take(0x28) {
        (isBracketed, isNegative) = (true, true)
      } else if !hasCurrency, take(0xA4) {
        hasCurrency = true
      } else {
        isLeading = false
      }
      skipWhite()
    }
    var number = try digits()
    skipWhite()
    if !hasCurrency, take(0xA4) { skipWhite() }
    if isBracketed {
      guard take(0x29) else { throw .typeMismatch }
    } else if !isSigned {
      if take(0x2D) { isNegative = true } else { _ = take(0x2B) }
    }
    skipWhite()
    guard isAtEnd else { throw .typeMismatch }
    number.isNegative = isNegative
    return .number(number)
  }

  /// A zero ends a text, as it does for the functions that take zero-terminated ones.
  private var isAtEnd: Bool { next == nil || next == 0 }

  private mutating func digits() throws(AutomationError) -> ParsedNumber {
    var digits: [UInt8] = []
    var (exponent, hasDigits, isFraction) = (0, false, false)
    while true {
      if let digit = digit() {
        hasDigits = true
        if isFraction { exponent -= 1 }
        if digits.count < ParsedNumber.longest {
          if digit != 0 || !digits.isEmpty { digits.append(digit) }
        } else {
          // Only whether they are all zeros matters from here on.
          if digit != 0, digits.count == ParsedNumber.longest { digits.append(1) } else { exponent += 1 }
        }
      } else if !isFraction, take(0x2E) {
        isFraction = true
      } else if hasDigits, !isFraction, take(0x2C) {
        continue
      } else {
        break
      }
    }
    guard hasDigits else { throw .typeMismatch }
    if let unit = next, [0x45, 0x65, 0x44, 0x64].contains(unit) {
      unsafe rest.removeFirst()
      exponent += try readExponent()
    }
    return ParsedNumber(digits: digits, exponent: exponent)
  }

  private mutating func readExponent() throws(AutomationError) -> Int {
    let isNegative = take(0x2D)
    if !isNegative { _ = take(0x2B) }
    guard var value = digit().map({ Int($0) }) else { throw .typeMismatch }
    while let digit = digit() { value = min(value * 10 + Int(digit), 1_000_000_000) }
    return isNegative ? -value : value
  }

  private mutating func bits() throws(AutomationError) -> UInt64 {
    let shift: UInt64
    if take(0x48) || take(0x68) {
      shift = 4
    } else if take(0x4F) || take(0x6F) {
      shift = 3
    } else {
      throw .typeMismatch
    }
    guard var value = digit(radix: 1 << UInt16(shift)).map({ UInt64($0) }) else { throw .typeMismatch }
    while let digit = digit(radix: 1 << UInt16(shift)) {
      guard value >> (64 - shift) == 0 else { throw .overflow }
      value = value << shift | UInt64(digit)
    }
    skipWhite()
    guard isAtEnd else { throw .typeMismatch }
    return value
  }
}

extension NumberText.Content: NumberSource {
  /// Bits that fill the type exactly are its bits: `&HFFFF` is -1 in 16 bits and 65535 in 32.
  func integer<T: FixedWidthInteger>(as type: T.Type) throws(AutomationError) -> T {
    switch self {
    case .number(let number): return try number.integer(as: T.self)
    case .bits(let bits):
      guard bits >> UInt64(T.bitWidth) == 0 else { throw .overflow }
      return T(truncatingIfNeeded: bits)
    }
  }

  func float() throws(AutomationError) -> Float { try number.float() }
  func double() throws(AutomationError) -> Double { try number.double() }
  func currency() throws(AutomationError) -> Int64 { try number.currency() }
  func decimal() throws(AutomationError) -> DecimalNumber { try number.decimal() }

  private var number: any NumberSource {
    switch self {
    case .number(let number): number
    case .bits(let bits): Number.unsigned(bits)
    }
  }
}
