/// A DECIMAL: a whole number below 2^96, divided by ten to the power of 0...28.
package struct DecimalNumber: Equatable, Sendable {
  /// Below 2^96.
  let magnitude: UInt128
  /// 0...28
  let scale: Int
  let isNegative: Bool

  static let limit: UInt128 = 1 << 96
  static let maximumScale = 28

  init(_ magnitude: UInt128, scale: Int = 0, isNegative: Bool = false) {
    self.magnitude = magnitude
    self.scale = scale
    self.isNegative = isNegative
  }

  /// Reads a DECIMAL of the caller.
  ///
  /// - Throws: E_INVALIDARG for a scale over 28 or a sign byte that is neither 0 nor DECIMAL_NEG.
  package init(at address: UnsafeRawPointer) throws(AutomationError) {
    // SAFETY: the caller's pointer refers to 16 bytes of a DECIMAL, by the types of the C functions.
    let (scale, sign) = unsafe (
      address.loadUnaligned(fromByteOffset: 2, as: UInt8.self), address.loadUnaligned(fromByteOffset: 3, as: UInt8.self)
    )
    guard scale <= Self.maximumScale, sign & 0x7F == 0 else { throw .invalidArgument }
    let (high, low) = unsafe (
      address.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
      address.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    )
    self.init(UInt128(high) << 64 | UInt128(low), scale: Int(scale), isNegative: sign != 0)
  }

  /// Writes the DECIMAL; its first two bytes, where a VARIANT has its type, stay.
  package func store(to address: UnsafeMutableRawPointer) {
    // SAFETY: as for reading.
    unsafe address.storeBytes(of: UInt8(truncatingIfNeeded: scale), toByteOffset: 2, as: UInt8.self)
    unsafe address.storeBytes(of: isNegative ? 0x80 : 0, toByteOffset: 3, as: UInt8.self)
    unsafe address.storeBytes(of: UInt32(truncatingIfNeeded: magnitude >> 64), toByteOffset: 4, as: UInt32.self)
    unsafe address.storeBytes(of: UInt64(truncatingIfNeeded: magnitude), toByteOffset: 8, as: UInt64.self)
  }

  /// The nearest whole number after moving the point by `places`, 0...4, to the right.
  private func scaled(_ places: Int) throws(AutomationError) -> Int128 {
    let value: UInt128
    if scale >= places {
      value = HalfEven.divide(magnitude, by: HalfEven.powerOfTen(scale - places))
    } else {
      // Below 2^96 times 10^4: fits.
      value = magnitude * HalfEven.powerOfTen(places - scale)
    }
    return try HalfEven.signed(value, isNegative: isNegative)
  }

  /// The plain digits, without zeros at the end of a fraction: "-12.5".
  package var text: String {
    var (digits, scale) = (magnitude, scale)
    while scale > 0 {
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { break }
      (digits, scale) = (quotient, scale - 1)
    }
    var text = String(digits)
    if scale > 0 {
      if text.utf8.count <= scale { text = String(repeating: "0", count: scale + 1 - text.utf8.count) + text }
      text.insert(".", at: text.index(text.endIndex, offsetBy: -scale))
    }
    return isNegative && magnitude != 0 ? "-" + text : text
  }
}

extension DecimalNumber: NumberSource {
  package func integer<T: FixedWidthInteger>(as type: T.Type) throws(AutomationError) -> T {
    guard let value = T(exactly: try scaled(0)) else { throw .overflow }
    return value
  }

  package func float() throws(AutomationError) -> Float { Float(double()) }

  package func double() -> Double {
    // Two exact operands give the nearest quotient; larger ones go through their digits, which does too.
    if magnitude < 1 << 53, scale <= 22 {
      let value = Double(magnitude) / Double(HalfEven.powerOfTen(scale))
      return isNegative ? -value : value
    }
    return Double("\(isNegative ? "-" : "")\(magnitude)e-\(scale)") ?? 0
  }

  package func currency() throws(AutomationError) -> Int64 {
    guard let value = Int64(exactly: try scaled(4)) else { throw .overflow }
    return value
  }

  package func decimal() -> DecimalNumber { self }
}
