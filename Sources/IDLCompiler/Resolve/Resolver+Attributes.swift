extension Resolver {
  func attributes(_ list: [AttributeSyntax], in unit: Unit) -> [Attribute] {
    if list.isEmpty { return [] }
    return list.map { attribute in
      var arguments: [AttributeArgument] = []
      for (index, argument) in attribute.arguments.enumerated() {
        arguments.append(
          AttributeArgument(
            text: text(argument.tokens, in: unit), value: value(argument, index, of: attribute, in: unit)))
      }
      return Attribute(name: text(attribute.name), arguments: arguments, position: position(attribute.location))
    }
  }

  private func value(
    _ argument: ArgumentSyntax, _ index: Int, of attribute: AttributeSyntax, in unit: Unit
  ) -> AttributeArgument.Value {
    if argument.tokens.isEmpty { return .empty }
    switch attribute.form {
    case .guid: return guid(argument, attribute, in: unit)
    case .custom where index == 0: return guid(argument, attribute, in: unit)
    case .version: return version(argument, attribute, in: unit)
    case .string, .unknown, .names: return string(argument, in: unit) ?? .expression
    default: break
    }
    guard let expression = argument.expression else { return .expression }
    let name = text(attribute.name)
    let isOpen = name.hasSuffix("_is") || name == "custom"
    let found = isOpen ? constantIfAny(expression, in: unit) : constant(expression, in: unit)
    switch found {
    case .integer(let number)?: return .integer(number.signed)
    case .float(let number)?: return .float(number)
    case .string(let text, _)?: return .string(text)
    case nil: return .expression
    }
  }

  private func guid(_ argument: ArgumentSyntax, _ attribute: AttributeSyntax, in unit: Unit) -> AttributeArgument.Value
  {
    var spelled: [UInt8] = []
    for index in argument.tokens {
      let token = unit.syntax.tokens[index]
      if token.kind == .string {
        spelled += Literal.unescaped(interner.bytes(token.atom))
      } else {
        spelled += token.kind.punctuation.map { Array($0.utf8) } ?? Array(interner.bytes(token.atom))
      }
    }
    let text = String(decoding: spelled, as: UTF8.self)
    if let guid = GUID(text) { return .guid(guid) }
    let place = unit.syntax.tokens[argument.tokens.lowerBound].location
    diagnostics.error(
      "'\(text)' is no GUID; one reads 00112233-4455-6677-8899-aabbccddeeff", at: place, width: max(1, spelled.count))
    return .expression
  }

  private func version(
    _ argument: ArgumentSyntax, _ attribute: AttributeSyntax, in unit: Unit
  ) -> AttributeArgument.Value {
    let written = text(argument.tokens, in: unit)
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count <= 2, let major = UInt16(parts[0]), let minor = parts.count == 2 ? UInt16(parts[1]) : 0 {
      return .version(Version(major: major, minor: minor))
    }
    diagnostics.error(
      "'\(written)' is no version; one reads 1.0, both numbers up to 65535",
      at: unit.syntax.tokens[argument.tokens.lowerBound].location, width: max(1, written.utf8.count))
    return .expression
  }

  private func string(_ argument: ArgumentSyntax, in unit: Unit) -> AttributeArgument.Value? {
    var bytes: [UInt8] = []
    for index in argument.tokens {
      let token = unit.syntax.tokens[index]
      guard token.kind == .string || token.kind == .wideString else { return nil }
      bytes += Literal.unescaped(interner.bytes(token.atom))
    }
    return .string(String(decoding: bytes, as: UTF8.self))
  }
}
