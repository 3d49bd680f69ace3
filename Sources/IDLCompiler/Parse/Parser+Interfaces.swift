extension Parser {
  mutating func interface(
    _ kind: Interface.Kind, _ attributes: [AttributeSyntax], _ result: inout [DeclarationSyntax]
  ) throws(ParseFailure) {
    advance()
    let name = try expectName("the name of the \(kind.rawValue)")
    if token.kind == .less {
      refuseDeclaration(
        "a parameterized interface belongs to the WinRT dialect, which idlc does not compile", at: token, of: name)
      return
    }
    // `interface A, B;` declares both.
    if token.kind == .comma || token.kind == .semicolon {
      result.append(forward(kind, name))
      while take(.comma) { result.append(forward(kind, try expectName("the name of an interface"))) }
      try expect(.semicolon, "after the declaration")
      return
    }
    var base: (name: Atom, location: Location)?
    if take(.colon) {
      let token = try expectName("the name of the base interface")
      base = (token.atom, token.location)
      if self.token.kind == .period { try refuseQualified(token) }
      if self.token.kind == .comma { try fail("an interface has one base; COM knows no more") }
    }
    if token.isName(.requires) {
      refuse("'requires' belongs to the WinRT dialect, which idlc does not compile", at: token)
      while token.kind != .leftBrace, token.kind != .semicolon, token.kind != .end { advance() }
    }
    try expect(.leftBrace, base == nil ? "or ':' after the name of the \(kind.rawValue)" : "after the base")
    let members = try members(of: kind, name)
    _ = take(.semicolon)
    result.append(
      .interface(
        InterfaceSyntax(
          kind: kind, name: name.atom, attributes: attributes, base: base, members: members, location: name.location)))
  }

  private func forward(_ kind: Interface.Kind, _ name: Token) -> DeclarationSyntax {
    .interface(
      InterfaceSyntax(
        kind: kind, name: name.atom, attributes: [], base: nil, members: nil, location: name.location))
  }

  /// The body up to its closing brace. A faulty member is left out after a message.
  private mutating func members(of kind: Interface.Kind, _ name: Token) throws(ParseFailure) -> [InterfaceSyntax.Member]
  {
    var members: [InterfaceSyntax.Member] = []
    var inProperties = false
    while !take(.rightBrace) {
      members += echoes.map { .declaration(.quote($0)) }
      echoes = []
      if token.kind == .end { try fail("the body of '\(text(name))' has no closing brace", at: name) }
      if diagnostics.isFull { throw ParseFailure() }
      if kind == .dispinterface, token.isName(.properties) || token.isName(.methods), peek().kind == .colon {
        inProperties = token.isName(.properties)
        advance()
        advance()
        continue
      }
      let start = at
      do throws(ParseFailure) {
        try member(of: kind, inProperties: inProperties, into: &members)
      } catch {
        recover(from: start)
        if at == start, token.kind != .rightBrace { advance() }
      }
    }
    return members
  }

  private mutating func member(
    of kind: Interface.Kind, inProperties: Bool, into members: inout [InterfaceSyntax.Member]
  ) throws(ParseFailure) {
    if take(.semicolon) { return }
    if kind == .dispinterface, token.isName(.interface), peek(2).kind == .semicolon {
      advance()
      let name = advance()
      advance()
      members.append(.shown(name.atom, name.location))
      return
    }
    switch token.keyword {
    case .typedef, .cpp_quote, .import, .importlib, .const, .library, .coclass, .module, .dispinterface:
      // `const BYTE *Get();` is a method all the same, where no '=' follows.
      if token.isName(.const), !isConstant() { break }
      try nested(into: &members)
      return
    case .interface where peek(2).kind == .semicolon:
      try nested(into: &members)
      return
    case .struct, .union, .enum:
      if peek().kind == .leftBrace || [.leftBrace, .semicolon].contains(peek(2).kind) {
        try nested(into: &members)
        return
      }
    default: break
    }
    let attributes = try self.attributes()
    if token.isName(.typedef) || token.isName(.coclass) || token.isName(.library) {
      var inner: [DeclarationSyntax] = []
      if token.isName(.typedef) {
        inner.append(.typedef(try typedef(attributes)))
      } else {
        try fail("'\(text(token))' has no place inside an interface")
      }
      members += inner.map { .declaration($0) }
      return
    }
    let start = token
    let base = try specifiers(isNested: true, attributes: attributes)
    if token.kind == .semicolon {
      switch base {
      case .record, .enumeration:
        advance()
        members.append(.declaration(.type(base, attributes, start.location)))
        return
      default: break
      }
    }
    let declarator = try self.declarator(base)
    guard let name = declarator.name else {
      try fail("expected the name of a method, not \(describe(token))", missing: true)
    }
    if inProperties {
      let function = FunctionSyntax(
        returnType: declarator.type, parameters: [], isVariadic: false, callingConvention: nil)
      members.append(
        .method(
          MethodSyntax(
            attributes: attributes, name: name, function: function, isProperty: true, location: declarator.location)))
      try expect(.semicolon, "after the property")
      return
    }
    guard case .function(let function) = declarator.type else {
      try fail("expected '(' after the method's name, not \(describe(token))", missing: true)
    }
    _ = take(.const)
    try expect(.semicolon, "after the method")
    members.append(
      .method(
        MethodSyntax(attributes: attributes, name: name, function: function, location: declarator.location)))
  }

  private mutating func nested(into members: inout [InterfaceSyntax.Member]) throws(ParseFailure) {
    if token.isName(.library) || token.isName(.coclass) || token.isName(.module) || token.isName(.dispinterface) {
      try fail("'\(text(token))' has no place inside an interface")
    }
    var inner: [DeclarationSyntax] = []
    try declaration(into: &inner)
    members += inner.map { .declaration($0) }
  }

  private func isConstant() -> Bool {
    var ahead = 1
    while ahead < 32 {
      switch peek(ahead).kind {
      case .equal: return true
      case .identifier, .star: ahead += 1
      default: return false
      }
    }
    return false
  }
}
