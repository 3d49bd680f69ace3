extension Parser {
  /// Attributes in brackets, perhaps in several pairs of them; none is fine.
  mutating func attributes() throws(ParseFailure) -> [AttributeSyntax] {
    guard token.kind == .leftBracket else { return [] }
    var result: [AttributeSyntax] = []
    // One refusal for the declaration is enough.
    var isRefused = false
    while token.kind == .leftBracket {
      let open = advance()
      while !take(.rightBracket) {
        if token.kind == .end { try fail("these attributes have no closing bracket", at: open) }
        if take(.comma) { continue }
        if let refusal = refusal(of: token), !isRefused {
          isRefused = true
          refuse("'\(text(token))' \(refusal), which idlc does not compile", at: token)
        }
        result.append(try attribute())
        if token.kind != .rightBracket, token.kind != .comma {
          try fail("expected ',' or ']' after the attribute, not \(describe(token))", missing: true)
        }
      }
    }
    return result
  }

  /// Why the attribute of this name is out of scope; nil for every other one.
  private func refusal(of name: Token) -> String? {
    switch attributeForms[name.atom] {
    case .rpc?: "is for remote procedure calls without objects"
    case .winrt?: "belongs to the WinRT dialect"
    default: nil
    }
  }

  private mutating func attribute() throws(ParseFailure) -> AttributeSyntax {
    let name = try expectName("an attribute")
    let form = attributeForms[name.atom] ?? .unknown
    if form == .unknown {
      let near = NearName.best(for: text(name), among: AttributeForm.known.keys.filter { !$0.hasSuffix("_") })
      diagnostics.warning(
        .unknownAttribute,
        "attribute '\(text(name))' is not known and is kept without a meaning"
          + (near.map { "; did you mean '\($0)'?" } ?? ""),
        at: name.location, width: width(name))
    }
    var arguments: [ArgumentSyntax] = []
    if token.kind == .leftParen {
      let open = advance()
      arguments = try self.arguments(form, open)
    }
    return AttributeSyntax(name: name.atom, arguments: arguments, form: form, location: name.location)
  }

  private mutating func arguments(_ form: AttributeForm, _ open: Token) throws(ParseFailure) -> [ArgumentSyntax] {
    var arguments: [ArgumentSyntax] = []
    while true {
      let start = at
      let wantsExpression = form == .expressions || form == .custom && !arguments.isEmpty
      if wantsExpression, token.kind != .comma, token.kind != .rightParen {
        let expression = try self.expression()
        arguments.append(ArgumentSyntax(tokens: start..<at, expression: expression))
      } else {
        try skipArgument(open)
        arguments.append(ArgumentSyntax(tokens: start..<at, expression: nil))
      }
      if arguments.count > 1000 { try fail("more than 1000 arguments") }
      if take(.comma) { continue }
      if take(.rightParen) { return arguments }
      try fail("expected ',' or ')' after the attribute's argument, not \(describe(token))", missing: true)
    }
  }

  /// Goes to the comma or parenthesis after an argument that is kept as written.
  private mutating func skipArgument(_ open: Token) throws(ParseFailure) {
    var depth = 0
    while depth > 0 || token.kind != .comma && token.kind != .rightParen {
      if token.kind == .leftParen { depth += 1 }
      if token.kind == .rightParen { depth -= 1 }
      if [.end, .semicolon, .leftBrace].contains(token.kind) {
        try fail("these arguments have no closing parenthesis", at: open)
      }
      advance()
    }
  }
}
