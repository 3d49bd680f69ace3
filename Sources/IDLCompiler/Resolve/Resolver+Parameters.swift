extension Resolver {
  /// - Parameter isLocal: Whether the function is never called from afar.
  func parameters(_ syntax: FunctionSyntax, isLocal: Bool, in unit: Unit) -> [Parameter] {
    if syntax.parameters.isEmpty { return [] }
    var result: [Parameter] = []
    result.reserveCapacity(syntax.parameters.count)
    var seen: Set<Atom> = []
    var scope: SiblingScope?
    for (index, parameter) in syntax.parameters.enumerated() {
      if let name = parameter.name, !seen.insert(name).inserted {
        error("parameter '\(text(name))' is declared twice", at: parameter.location, name)
      }
      let type = type(parameter.type, in: unit)
      switch type {
      case .function: break  // decays to a pointer, as in C
      default: checkValue(type, "a parameter", at: parameter.location)
      }
      var made = Parameter(
        name: parameter.name.map { text($0) } ?? "arg\(index + 1)", type: type,
        attributes: attributes(parameter.attributes, in: unit), defaultValue: nil,
        position: position(parameter.location))
      if hasSiblings(parameter.attributes) {
        let known = scope ?? SiblingScope(syntax)
        scope = known
        checkSiblings(parameter.attributes, known, isLocal: isLocal, in: unit)
      }
      for attribute in parameter.attributes where attribute.name == Atom(.defaultvalue) {
        made.defaultValue = defaultValue(attribute, of: type, in: unit)
      }
      result.append(made)
    }
    return result
  }

  private func defaultValue(_ attribute: AttributeSyntax, of type: IDLType, in unit: Unit) -> DefaultValue? {
    guard let argument = attribute.arguments.first, let expression = argument.expression else {
      error("defaultvalue needs a value", at: attribute.location, attribute.name)
      return nil
    }
    let written = text(argument.tokens, in: unit)
    guard let value = constant(expression, in: unit) else { return nil }
    let place = unit.syntax.tokens[argument.tokens.lowerBound].location
    if case .float(let number) = value, !isFitting(number, type.primitive) {
      error("the value does not fit '\(type.spelling)'", at: place)
      return nil
    }
    if case .name(let atom, _) = expression, let symbol = symbol(atom, in: unit) {
      switch symbol.meaning {
      case .enumerator(let pending, let index) where index < pending.model.members.count:
        let member = pending.model.members[index]
        return DefaultValue(
          value: .enumerator(name: member.name, value: member.value, pending.model), text: written)
      case .constant(let pending): return DefaultValue(value: .constant(pending.model), text: written)
      default: break
      }
    }
    switch value {
    case .integer(let number): return DefaultValue(value: .integer(number.signed), text: written)
    case .float(let number):
      if let primitive = type.primitive, primitive.isInteger {
        error("\(written) cannot be the default of a '\(type.spelling)'", at: place)
      }
      return DefaultValue(value: .float(number), text: written)
    case .string(let text, _):
      let takesText =
        type.isBSTR || type.isVariant || type.pointee?.isVariant == true || type.pointee?.isBSTR == true
        || type.pointee?.primitive.map { [.char, .wchar, .unsignedChar, .unsignedShort].contains($0) } == true
      if !takesText { error("a string cannot be the default of a '\(type.spelling)'", at: place) }
      return DefaultValue(value: .string(text), text: written)
    }
  }
}
