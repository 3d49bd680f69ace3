/// Computes constant expressions.
struct Evaluator {
  /// The value of a name. Says why there is none, unless it throws after saying so.
  let name: (Atom, Location) throws(EvaluationFailure) -> Value
  /// The size of a type, or nil after a message.
  let size: (TypeSyntax, Location) throws(EvaluationFailure) -> Int
  /// The primitive behind a type in a cast, or nil for a pointer or an enumeration.
  let primitive: (TypeSyntax, Location) throws(EvaluationFailure) -> Primitive?
  /// Whether the name is a type: then `(T) - 1` is a cast after all.
  let isType: (Atom) -> Bool
  let diagnostics: Diagnostics
  /// Every integer has 64 bits, as in `#if`.
  var isPreprocessor = false

  /// In `#if`, a name that is no macro counts as 0.
  static func preprocessor(interner: Interner, diagnostics: Diagnostics) -> Evaluator {
    Evaluator(
      name: { atom, _ throws(EvaluationFailure) in .int(atom.keyword == .true ? 1 : 0) },
      size: { _, at throws(EvaluationFailure) in
        diagnostics.error("sizeof has no meaning in a preprocessor expression", at: at)
        throw EvaluationFailure()
      },
      primitive: { _, at throws(EvaluationFailure) in
        diagnostics.error("a cast has no meaning in a preprocessor expression", at: at)
        throw EvaluationFailure()
      },
      isType: { _ in false }, diagnostics: diagnostics, isPreprocessor: true)
  }

  func evaluate(_ expression: ExpressionSyntax) throws(ParseFailure) -> Value {
    do throws(EvaluationFailure) { return try value(expression) } catch { throw ParseFailure() }
  }

  func value(_ expression: ExpressionSyntax) throws(EvaluationFailure) -> Value {
    switch expression {
    case .literal(let value): return widened(value)
    case .name(let atom, let location): return widened(try name(atom, location))
    case .unary(let operation, let operand, let location):
      return try unary(operation, try value(operand), location)
    case .binary(let operation, let left, let right, let location):
      if operation == .andAnd || operation == .orOr {
        let first = try value(left).isTrue
        if first == (operation == .orOr) { return widened(.int(first ? 1 : 0)) }
        return widened(.int(try value(right).isTrue ? 1 : 0))
      }
      if case .name(let atom, let place) = left, let sign = Self.sign(operation), isType(atom) {
        let operand = try unary(sign, try value(right), location)
        return try cast(operand, to: try primitive(.name(atom, place), place), place)
      }
      return try binary(operation, try value(left), try value(right), location)
    case .conditional(let test, let yes, let no):
      return try value(test).isTrue ? try value(yes) : try value(no)
    case .cast(let type, let operand, let location):
      return try cast(try value(operand), to: try primitive(type, location), location)
    case .sizeOf(let type, let location):
      return .integer(IntegerValue(Int64(try size(type, location)), width: 64, isUnsigned: true))
    }
  }

  private static func sign(_ operation: TokenKind) -> ExpressionSyntax.Unary? {
    switch operation {
    case .plus: .plus
    case .minus: .minus
    default: nil
    }
  }

  private func widened(_ value: Value) -> Value {
    guard isPreprocessor, case .integer(let integer) = value else { return value }
    return .integer(integer.converted(width: 64, isUnsigned: integer.isUnsigned && integer.width == 64))
  }

  private func fail(_ message: String, _ location: Location) throws(EvaluationFailure) -> Never {
    diagnostics.error(message, at: location)
    throw EvaluationFailure()
  }

  private func unary(
    _ operation: ExpressionSyntax.Unary, _ value: Value, _ location: Location
  ) throws(EvaluationFailure) -> Value {
    switch (operation, value) {
    case (.not, .integer), (.not, .float): return .int(value.isTrue ? 0 : 1)
    case (.plus, .integer), (.plus, .float): return value
    case (.minus, .float(let number)): return .float(-number)
    case (.minus, .integer(let number)):
      return .integer(IntegerValue(0 &- number.signed, width: number.width, isUnsigned: number.isUnsigned))
    case (.complement, .integer(let number)):
      return .integer(IntegerValue(~number.signed, width: number.width, isUnsigned: number.isUnsigned))
    default: try fail("this operator has no meaning in a constant expression", location)
    }
  }

  private func binary(
    _ operation: TokenKind, _ left: Value, _ right: Value, _ location: Location
  ) throws(EvaluationFailure) -> Value {
    switch (left, right) {
    case (.integer(let left), .integer(let right)):
      return try integers(operation, left, right, location)
    case (.float(let left), .float(let right)): return try floats(operation, left, right, location)
    case (.float(let left), .integer(let right)): return try floats(operation, left, right.double, location)
    case (.integer(let left), .float(let right)): return try floats(operation, left.double, right, location)
    default: try fail("a string cannot be an operand in a constant expression", location)
    }
  }

  private func floats(
    _ operation: TokenKind, _ left: Double, _ right: Double, _ location: Location
  ) throws(EvaluationFailure) -> Value {
    switch operation {
    case .plus: return .float(left + right)
    case .minus: return .float(left - right)
    case .star: return .float(left * right)
    case .slash: return .float(left / right)
    case .less: return .int(left < right ? 1 : 0)
    case .greater: return .int(left > right ? 1 : 0)
    case .lessEqual: return .int(left <= right ? 1 : 0)
    case .greaterEqual: return .int(left >= right ? 1 : 0)
    case .equalEqual: return .int(left == right ? 1 : 0)
    case .notEqual: return .int(left != right ? 1 : 0)
    default: try fail("this operator needs integers", location)
    }
  }

  private func integers(
    _ operation: TokenKind, _ first: IntegerValue, _ second: IntegerValue, _ location: Location
  ) throws(EvaluationFailure) -> Value {
    if operation == .shiftLeft || operation == .shiftRight {
      return .integer(try shift(first, by: second, isLeft: operation == .shiftLeft, location))
    }
    let (left, right) = IntegerValue.promoted(first, second)
    func make(_ value: Int64) -> Value {
      .integer(IntegerValue(value, width: left.width, isUnsigned: left.isUnsigned))
    }
    func truth(_ isTrue: Bool) -> Value { widened(.int(isTrue ? 1 : 0)) }
    let isLess = left.isUnsigned ? left.bits < right.bits : left.signed < right.signed
    switch operation {
    case .plus: return make(left.signed &+ right.signed)
    case .minus: return make(left.signed &- right.signed)
    case .star: return make(left.signed &* right.signed)
    case .slash, .percent:
      if right.bits == 0 { try fail("division by zero", location) }
      let isQuotient = operation == .slash
      if left.isUnsigned {
        return make(Int64(bitPattern: isQuotient ? left.bits / right.bits : left.bits % right.bits))
      }
      // The one quotient that does not fit wraps, as it does in C compilers.
      return make(
        isQuotient
          ? left.signed.dividedReportingOverflow(by: right.signed).partialValue
          : left.signed.remainderReportingOverflow(dividingBy: right.signed).partialValue)
    case .ampersand: return make(left.signed & right.signed)
    case .pipe: return make(left.signed | right.signed)
    case .caret: return make(left.signed ^ right.signed)
    case .less: return truth(isLess)
    case .greaterEqual: return truth(!isLess)
    case .greater: return truth(!isLess && left.bits != right.bits)
    case .lessEqual: return truth(isLess || left.bits == right.bits)
    case .equalEqual: return truth(left.bits == right.bits)
    case .notEqual: return truth(left.bits != right.bits)
    default: try fail("this operator has no meaning in a constant expression", location)
    }
  }

  private func shift(
    _ value: IntegerValue, by count: IntegerValue, isLeft: Bool, _ location: Location
  ) throws(EvaluationFailure) -> IntegerValue {
    guard count.signed >= 0, count.signed < Int64(value.width) else {
      try fail("a shift by \(count.signed) bits; the value has \(value.width)", location)
    }
    let bits = count.signed
    let result =
      isLeft
      ? value.signed << bits : value.isUnsigned ? Int64(bitPattern: value.bits >> UInt64(bits)) : value.signed >> bits
    return IntegerValue(result, width: value.width, isUnsigned: value.isUnsigned)
  }

  private func cast(_ value: Value, to type: Primitive?, _ location: Location) throws(EvaluationFailure) -> Value {
    guard let type else {
      // An enumeration or a pointer: the integer stays what it is.
      if case .integer = value { return value }
      try fail("this value cannot be cast", location)
    }
    switch value {
    case .string: try fail("a string cannot be cast", location)
    case .float(let number):
      if type == .float { return .float(Double(Float(number))) }
      if type == .double { return value }
      guard type.isInteger, let whole = Int64(exactly: number.rounded(.towardZero)) else {
        try fail("this value cannot be cast", location)
      }
      return .integer(narrowed(IntegerValue(whole, width: 64, isUnsigned: false), to: type))
    case .integer(let number):
      if type == .float || type == .double { return .float(number.double) }
      guard type.isInteger else { try fail("this value cannot be cast", location) }
      return .integer(narrowed(number, to: type))
    }
  }

  private func narrowed(_ value: IntegerValue, to type: Primitive) -> IntegerValue {
    switch (type.size, type.isSigned) {
    case (1, true): IntegerValue(Int64(Int8(truncatingIfNeeded: value.signed)), width: 32, isUnsigned: false)
    case (1, false): IntegerValue(Int64(UInt8(truncatingIfNeeded: value.signed)), width: 32, isUnsigned: false)
    case (2, true): IntegerValue(Int64(Int16(truncatingIfNeeded: value.signed)), width: 32, isUnsigned: false)
    case (2, false): IntegerValue(Int64(UInt16(truncatingIfNeeded: value.signed)), width: 32, isUnsigned: false)
    case (let size, let isSigned): value.converted(width: size == 8 ? 64 : 32, isUnsigned: !isSigned)
    }
  }
}
