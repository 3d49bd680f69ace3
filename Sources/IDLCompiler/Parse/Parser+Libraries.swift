extension Parser {
  /// `library L { ... }` or `module M { ... }`
  mutating func library(_ attributes: [AttributeSyntax]) throws(ParseFailure) -> LibrarySyntax {
    let word = text(advance())
    let name = try expectName("the name of the \(word)")
    try expect(.leftBrace, "after the name of the \(word)")
    var declarations: [DeclarationSyntax] = []
    self.declarations(into: &declarations)
    if token.kind == .end { try fail("the body of '\(text(name))' has no closing brace", at: name) }
    if diagnostics.isFull { throw ParseFailure() }
    advance()
    _ = take(.semicolon)
    return LibrarySyntax(
      name: name.atom, attributes: attributes, declarations: declarations, location: name.location)
  }

  mutating func coclass(_ attributes: [AttributeSyntax]) throws(ParseFailure) -> CoclassSyntax {
    advance()
    let name = try expectName("the name of the coclass")
    if take(.semicolon) {
      return CoclassSyntax(name: name.atom, attributes: attributes, members: nil, location: name.location)
    }
    try expect(.leftBrace, "after the name of the coclass")
    var members: [CoclassSyntax.Member] = []
    while !take(.rightBrace) {
      if token.kind == .end { try fail("the body of '\(text(name))' has no closing brace", at: name) }
      if take(.semicolon) { continue }
      let attributes = try self.attributes()
      guard token.isName(.interface) || token.isName(.dispinterface) else {
        try fail("expected 'interface' or 'dispinterface', not \(describe(token))")
      }
      advance()
      let interface = try expectName("the name of an interface")
      try expect(.semicolon, "after the interface")
      members.append(
        CoclassSyntax.Member(attributes: attributes, interface: interface.atom, location: interface.location))
    }
    _ = take(.semicolon)
    return CoclassSyntax(name: name.atom, attributes: attributes, members: members, location: name.location)
  }
}
