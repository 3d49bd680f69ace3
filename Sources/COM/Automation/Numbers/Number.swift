/// A number as a VARIANT holds it, on its way to another type.
package enum Number {
  case signed(Int64)
  case unsigned(UInt64)
  case single(Float)
  /// An R8 or a DATE.
  case double(Double)
  /// Ten-thousandths.
  case currency(Int64)
  case decimal(DecimalNumber)
}

extension Number: NumberSource {
  @inline(__always)
  package func integer<T: FixedWidthInteger>(as type: T.Type) throws(AutomationError) -> T {
    if case .signed(let value) = self {
      guard let result = T(exactly: value) else { throw .overflow }
      return result
    }
    return try wideInteger()
  }

  @inline(never)
  private func wideInteger<T: FixedWidthInteger>() throws(AutomationError) -> T {
    let result: T?
    switch self {
    case .signed(let value): result = T(exactly: value)
    case .unsigned(let value): result = T(exactly: value)
    // Not a number and the infinities have no exact integer either.
    case .single(let value): result = T(exactly: value.rounded(.toNearestOrEven))
    case .double(let value): result = T(exactly: value.rounded(.toNearestOrEven))
    case .currency(let value):
      let whole = HalfEven.divide(value.magnitude, by: 10_000)
      result = T(exactly: value < 0 ? 0 - Int64(truncatingIfNeeded: whole) : Int64(truncatingIfNeeded: whole))
    case .decimal(let value): result = try value.integer(as: T.self)
    }
    guard let result else { throw .overflow }
    return result
  }

  package func float() throws(AutomationError) -> Float {
    switch self {
    case .signed(let value): return Float(value)
    case .unsigned(let value): return Float(value)
    case .single(let value): return value
    default:
      let value = Float(double())
      guard !value.isInfinite else { throw .overflow }
      return value
    }
  }

  package func double() -> Double {
    switch self {
    case .signed(let value): Double(value)
    case .unsigned(let value): Double(value)
    case .single(let value): Double(value)
    case .double(let value): value
    case .currency(let value): Double(value) / 10_000
    case .decimal(let value): value.double()
    }
  }

  package func currency() throws(AutomationError) -> Int64 {
    let result: Int64?
    switch self {
    case .signed(let value):
      let (product, overflow) = value.multipliedReportingOverflow(by: 10_000)
      result = overflow ? nil : product
    case .unsigned(let value):
      let (product, overflow) = value.multipliedReportingOverflow(by: 10_000)
      result = overflow ? nil : Int64(exactly: product)
    case .single, .double: result = Int64(exactly: (double() * 10_000).rounded(.toNearestOrEven))
    case .currency(let value): result = value
    case .decimal(let value): result = try value.currency()
    }
    guard let result else { throw .overflow }
    return result
  }

  package func decimal() throws(AutomationError) -> DecimalNumber {
    switch self {
    case .signed(let value): return DecimalNumber(UInt128(value.magnitude), isNegative: value < 0)
    case .unsigned(let value): return DecimalNumber(UInt128(value))
    // As many digits as the type is good for, not those of its binary fraction.
    case .single(let value): return try RealText.number(Double(value), digits: 7).decimal()
    case .double(let value): return try RealText.number(value, digits: 15).decimal()
    case .currency(let value): return DecimalNumber(UInt128(value.magnitude), scale: 4, isNegative: value < 0)
    case .decimal(let value): return value
    }
  }

  /// The BSTR of the number.
  ///
  /// - Throws: E_OUTOFMEMORY.
  @inline(__always)
  package func text() throws(AutomationError) -> UnsafeMutableRawPointer {
    let text: UnsafeMutableRawPointer?
    switch self {
    case .signed(let value): unsafe text = IntegerText.make(value.magnitude, isNegative: value < 0)
    case .unsigned(let value): unsafe text = IntegerText.make(value, isNegative: false)
    default: unsafe text = BSTRMemory.make(fractionText)
    }
    guard let text = unsafe text else { throw .outOfMemory }
    return unsafe text
  }

  private var fractionText: String {
    switch self {
    case .signed(let value): String(value)
    case .unsigned(let value): String(value)
    case .single(let value): RealText.text(Double(value), digits: 7)
    case .double(let value): RealText.text(value, digits: 15)
    case .currency(let value): DecimalNumber(UInt128(value.magnitude), scale: 4, isNegative: value < 0).text
    case .decimal(let value): value.text
    }
  }
}
