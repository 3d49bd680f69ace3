extension Resolver {
  /// The value of an expression that must be constant; nil after a message.
  func constant(_ expression: ExpressionSyntax, in unit: Unit) -> Value? {
    do throws(EvaluationFailure) {
      return try evaluator(in: unit, isSilent: false).value(expression)
    } catch {
      return nil
    }
  }

  /// The value of an expression that may hold the names of parameters; nil where it is not constant.
  func constantIfAny(_ expression: ExpressionSyntax, in unit: Unit) -> Value? {
    guard Self.mayBeConstant(expression) else { return nil }
    do throws(EvaluationFailure) {
      return try evaluator(in: unit, isSilent: true).value(expression)
    } catch {
      return nil
    }
  }

  /// Whether no `*p` or `&p` stands in it.
  private static func mayBeConstant(_ expression: ExpressionSyntax) -> Bool {
    switch expression {
    case .literal, .name, .sizeOf: true
    case .unary(let operation, let operand, _):
      operation != .dereference && operation != .addressOf && mayBeConstant(operand)
    case .binary(_, let left, let right, _): mayBeConstant(left) && mayBeConstant(right)
    case .conditional(let test, let yes, let no): mayBeConstant(test) && mayBeConstant(yes) && mayBeConstant(no)
    case .cast(_, let operand, _): mayBeConstant(operand)
    }
  }

  private func evaluator(in unit: Unit, isSilent: Bool) -> Evaluator {
    Evaluator(
      name: { [self] atom, location throws(EvaluationFailure) in
        try value(of: atom, at: location, in: unit, isSilent: isSilent)
      },
      size: { [self] syntax, location throws(EvaluationFailure) in
        let type = type(syntax, in: unit)
        layOut(type, at: location)
        guard let size = type.size else {
          if !isSilent { error("'\(type.spelling)' has no size", at: location) }
          throw EvaluationFailure()
        }
        return size
      },
      primitive: { [self] syntax, location throws(EvaluationFailure) in
        let type = type(syntax, in: unit)
        if let primitive = type.primitive, primitive != .bstr { return primitive }
        return nil
      },
      isType: { [self] atom in
        switch symbol(atom, in: unit)?.meaning {
        case .typedef: true
        case nil: Self.intrinsics[text(atom)] != nil
        default: false
        }
      },
      diagnostics: diagnostics)
  }

  private func value(
    of atom: Atom, at location: Location, in unit: Unit, isSilent: Bool
  ) throws(EvaluationFailure) -> Value {
    guard let symbol = symbol(atom, in: unit) else {
      if !isSilent { unknown("constant", atom, at: location, in: unit) }
      throw EvaluationFailure()
    }
    switch symbol.meaning {
    case .constant(let pending):
      if pending.progress == .active {
        error("constant '\(text(atom))' is defined by itself", at: location, atom)
        throw EvaluationFailure()
      }
      resolve(pending)
      if let value = pending.value { return value }
    case .enumerator(let pending, let index):
      resolve(pending, upTo: index, at: location)
      if index < pending.model.members.count {
        let value = pending.model.members[index].value
        return .integer(IntegerValue(value, width: 32, isUnsigned: value > Int64(Int32.max)))
      }
      if pending.progress == .active { error("'\(text(atom))' is defined by itself", at: location, atom) }
    default:
      if !isSilent { error("'\(text(atom))' is no constant", at: location, atom) }
    }
    throw EvaluationFailure()
  }

  func resolve(_ pending: PendingConstant) {
    guard pending.progress == .waiting else { return }
    pending.progress = .active
    descend(at: pending.syntax.location) {
      var declared = type(pending.syntax.type, in: pending.unit)
      pending.model.type = declared
      if case .const(let inner) = declared { declared = inner }
      guard let value = constant(pending.syntax.expression, in: pending.unit) else { return }
      pending.value = converted(value, to: declared, at: pending.syntax.location, pending.syntax.name)
      switch pending.value {
      case .integer(let number)?: pending.model.value = .integer(number.signed, isUnsigned: number.isUnsigned)
      case .float(let number)?: pending.model.value = .float(number)
      case .string(let text, let isWide)?: pending.model.value = .string(text, isWide: isWide)
      case nil: break
      }
    }
    pending.progress = .done
  }

  /// The value in the constant's type, or nil after a message.
  private func converted(_ value: Value, to type: IDLType, at location: Location, _ name: Atom) -> Value? {
    switch value {
    case .string:
      let isText = type.pointee?.primitive.map { [.char, .wchar, .unsignedChar, .unsignedShort].contains($0) } ?? false
      if isText || type.isBSTR { return value }
      error("a string cannot be a '\(type.spelling)'", at: location, name)
      return nil
    case .float(let number):
      if let primitive = type.primitive, primitive == .float || primitive == .double {
        if isFitting(number, primitive) { return .float(number) }
        error("the value does not fit '\(primitive.idlName)'", at: location, name)
        return nil
      }
      error("\(number) cannot be a '\(type.spelling)'", at: location, name)
      return nil
    case .integer(let number):
      if let primitive = type.primitive {
        if primitive == .float || primitive == .double { return .float(number.double) }
        if primitive.isInteger {
          return .integer(fitted(number, to: primitive, at: location, name))
        }
      }
      if type.enumeration != nil || type.isPointer || type.isBSTR { return value }
      error("a number cannot be a '\(type.spelling)'", at: location, name)
      return nil
    }
  }

  /// Whether C has a literal for the number in the type: infinity, and what is no number, have none.
  func isFitting(_ number: Double, _ type: Primitive?) -> Bool {
    type == .float ? Float(number).isFinite : number.isFinite
  }

  private func fitted(_ value: IntegerValue, to type: Primitive, at location: Location, _ name: Atom) -> IntegerValue {
    let bits = Int64(type.size * 8)
    let result: IntegerValue
    switch (bits, type.isSigned) {
    case (64, let signed): result = value.converted(width: 64, isUnsigned: !signed)
    case (32, let signed): result = value.converted(width: 32, isUnsigned: !signed)
    case (16, true): result = IntegerValue(Int64(Int16(truncatingIfNeeded: value.signed)), width: 32, isUnsigned: false)
    case (16, false):
      result = IntegerValue(Int64(UInt16(truncatingIfNeeded: value.signed)), width: 32, isUnsigned: false)
    case (_, true): result = IntegerValue(Int64(Int8(truncatingIfNeeded: value.signed)), width: 32, isUnsigned: false)
    case (_, false): result = IntegerValue(Int64(UInt8(truncatingIfNeeded: value.signed)), width: 32, isUnsigned: false)
    }
    // 0xFFFFFFFF for a LONG and -1 for a DWORD are how such values are written; bits that are lost are a fault.
    let mask: UInt64 = bits == 64 ? .max : (1 << UInt64(bits)) - 1
    let rest = value.bits & ~mask
    if rest != 0, !(rest == ~mask && !value.isUnsigned) {
      diagnostics.warning(
        .constantRange, "the value does not fit '\(type.idlName)' and is cut", at: location, width: width(name))
    }
    return result
  }

  func resolve(_ pending: PendingEnumeration) {
    resolve(pending, upTo: Int.max, at: pending.syntax.location)
  }

  /// Works the members out in order, at least to `last`; a member may use those before it.
  private func resolve(_ pending: PendingEnumeration, upTo last: Int, at location: Location) {
    guard pending.progress == .waiting else { return }
    pending.progress = .active
    descend(at: location) {
      pending.model.attributes = attributes(pending.syntax.attributes, in: pending.unit)
      var next: Int64 = 0
      pending.model.members.reserveCapacity(pending.syntax.members.count)
      if pending.syntax.members.isEmpty {
        error("enum '\(pending.model.name)' has no members", at: pending.syntax.location)
      }
      for member in pending.syntax.members {
        var value = next
        if let expression = member.expression, let found = constant(expression, in: pending.unit) {
          if case .integer(let number) = found {
            value = number.signed
          } else {
            error("the value of '\(text(member.name))' is no integer", at: member.location, member.name)
          }
        }
        if value < Int64(Int32.min) || value > Int64(UInt32.max) {
          error("the value of '\(text(member.name))' does not fit 32 bits", at: member.location, member.name)
          value = 0
        }
        pending.model.members.append(
          Enumerator(
            name: text(member.name), value: value,
            text: member.expression == nil ? nil : text(member.tokens, in: pending.unit),
            attributes: attributes(member.attributes, in: pending.unit), position: position(member.location)))
        next = value &+ 1
      }
    }
    pending.progress = .done
  }
}
