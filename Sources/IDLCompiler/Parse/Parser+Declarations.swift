extension Parser {
  /// Every declaration of the file. Faulty ones are left out after a message.
  mutating func unit() -> [DeclarationSyntax] {
    var result: [DeclarationSyntax] = []
    while true {
      declarations(into: &result)
      if token.kind == .end || diagnostics.isFull { return result }
      diagnostics.error("'}' without an opening brace", at: token.location)
      advance()
    }
  }

  /// Declarations up to a closing brace or the end.
  mutating func declarations(into result: inout [DeclarationSyntax]) {
    while true {
      result += echoes.map { .quote($0) }
      echoes = []
      if token.kind == .end || token.kind == .rightBrace || diagnostics.isFull { return }
      let start = at
      do throws(ParseFailure) {
        try declaration(into: &result)
      } catch {
        recover(from: start)
        // A closing brace that nothing opened ends the list; anything else must move on.
        if at == start, token.kind != .rightBrace { advance() }
      }
    }
  }

  /// One declaration. Where it holds declarations in turn, the nesting is bounded by ``deepen()``.
  mutating func declaration(into result: inout [DeclarationSyntax]) throws(ParseFailure) {
    if take(.semicolon) { return }
    try deepen()
    defer { surface() }
    let start = token
    let attributes = try self.attributes()
    switch token.keyword {
    case .cpp_quote: result.append(.quote(try quote()))
    case .import: try imports(into: &result)
    case .importlib: result.append(try importLibrary())
    case .interface where isInterfaceDeclaration(): try interface(.interface, attributes, &result)
    case .dispinterface where isInterfaceDeclaration(): try interface(.dispinterface, attributes, &result)
    case .coclass: result.append(.coclass(try coclass(attributes)))
    case .library: result.append(.library(try library(attributes)))
    case .module: result.append(.module(try library(attributes)))
    case .typedef: result.append(.typedef(try typedef(attributes)))
    case .const: try constants(into: &result)
    case .namespace, .runtimeclass, .delegate, .apicontract, .declare:
      if peek().kind == .identifier || peek().kind == .leftBrace {
        refuseDeclaration("'\(text(token))' belongs to the WinRT dialect, which idlc does not compile", at: token)
        return
      }
      try typeOrFunction(attributes, start, into: &result)
    case .extern where peek().kind == .string:
      // `extern "C" {` of a C header: the brace's contents are declarations like others.
      advance()
      advance()
      if take(.leftBrace) {
        declarations(into: &result)
        try expect(.rightBrace, "at the end of extern \"C\"")
      } else if !token.isName(.typedef) {
        try typeOrFunction(attributes, start, isExtern: true, into: &result)
      }
    default:
      try typeOrFunction(attributes, start, into: &result)
    }
  }

  /// `interface I ;`, `{` or `:`, as against `interface I *f();`
  private func isInterfaceDeclaration() -> Bool {
    let after = peek(2)
    return after.kind != .star && after.kind != .identifier || after.isName(.requires)
  }

  private mutating func quote() throws(ParseFailure) -> String {
    advance()
    try expect(.leftParen, "after cpp_quote")
    guard token.kind == .string else { try fail("cpp_quote takes a string, not \(describe(token))") }
    var bytes: [UInt8] = []
    while token.kind == .string { bytes += Literal.quoted(interner.bytes(advance().atom)) }
    try expect(.rightParen, "after the text of cpp_quote")
    _ = take(.semicolon)
    let text = String(decoding: bytes, as: UTF8.self)
    if bytes.contains(UInt8(ascii: "#")), let pragma = Packing.pragma(in: text) { _ = packing.obey(pragma) }
    return text
  }

  private mutating func imports(into result: inout [DeclarationSyntax]) throws(ParseFailure) {
    advance()
    repeat {
      guard token.kind == .string else { try fail("import takes file names in quotes, not \(describe(token))") }
      let name = advance()
      result.append(.importFile(name: String(text(name).dropFirst().dropLast()), name.location))
    } while take(.comma)
    try expect(.semicolon, "after the import")
  }

  private mutating func importLibrary() throws(ParseFailure) -> DeclarationSyntax {
    advance()
    try expect(.leftParen, "after importlib")
    guard token.kind == .string else { try fail("importlib takes a file name in quotes, not \(describe(token))") }
    let name = advance()
    try expect(.rightParen, "after the file name")
    _ = take(.semicolon)
    return .importLibrary(name: String(text(name).dropFirst().dropLast()), name.location)
  }

  mutating func typedef(_ before: [AttributeSyntax]) throws(ParseFailure) -> TypedefSyntax {
    advance()
    let attributes = before + (try self.attributes())
    let base = try specifiers(isNested: false, attributes: attributes)
    var declarators: [DeclaratorSyntax] = []
    repeat {
      _ = try self.attributes()
      let declarator = try self.declarator(base)
      guard declarator.name != nil else {
        try fail("expected the new type's name, not \(describe(token))", missing: true)
      }
      declarators.append(declarator)
    } while take(.comma)
    try expect(.semicolon, "after the typedef")
    return TypedefSyntax(attributes: attributes, base: base, declarators: declarators)
  }

  private mutating func constants(into result: inout [DeclarationSyntax]) throws(ParseFailure) {
    let base = try specifiers(isNested: true)
    repeat {
      let declarator = try self.declarator(base)
      guard let name = declarator.name else { try fail("expected the constant's name, not \(describe(token))") }
      try expect(.equal, "after the constant's name")
      let start = at
      let value = try expression()
      result.append(
        .constant(
          ConstantSyntax(
            name: name, type: declarator.type, expression: value, tokens: start..<at, location: declarator.location)))
    } while take(.comma)
    try expect(.semicolon, "after the constant")
  }

  /// A record, an enumeration, a function, or a variable of a C header.
  private mutating func typeOrFunction(
    _ attributes: [AttributeSyntax], _ start: Token, isExtern: Bool = false, into result: inout [DeclarationSyntax]
  ) throws(ParseFailure) {
    let first = at
    let base = try specifiers(isNested: false, attributes: attributes)
    if token.kind == .semicolon {
      advance()
      switch base {
      case .record, .enumeration, .recordTag, .enumerationTag:
        result.append(.type(base, attributes, start.location))
      default: try fail("this declares nothing", at: start)
      }
      return
    }
    let declarator = try self.declarator(base)
    guard let name = declarator.name else { try fail("expected a name, not \(describe(token))", missing: true) }
    guard case .function(let function) = declarator.type else {
      if isExtern || hasStorage(from: first) {
        switch base {
        case .record, .enumeration: result.append(.type(base, attributes, start.location))
        default: break
        }
        try skipVariables(name)
        return
      }
      if case .name(let type, let location) = base, [.identifier, .leftBrace, .colon].contains(token.kind) {
        // `interfce IFoo {`: the first word was meant as a keyword.
        let words = [
          "interface", "dispinterface", "coclass", "library", "module", "typedef", "struct", "union", "enum",
          "import", "const", "cpp_quote", "importlib",
        ]
        let near = NearName.best(for: interner.text(type), among: words)
        diagnostics.error(
          "'\(interner.text(type))' begins no declaration" + (near.map { "; did you mean '\($0)'?" } ?? ""),
          at: location, width: interner.bytes(type).count)
        throw ParseFailure()
      }
      diagnostics.error(
        "'\(interner.text(name))' would be a variable, and IDL has none", at: declarator.location,
        width: interner.bytes(name).count)
      throw ParseFailure()
    }
    if token.kind == .leftBrace, isExtern || hasStorage(from: first) {
      // A function that a header defines for C: nothing of it is for IDL.
      try skipBalanced(.leftBrace, .rightBrace, "the body of '\(interner.text(name))'")
      _ = take(.semicolon)
      return
    }
    try expect(.semicolon, "after the function")
    result.append(
      .function(
        MethodSyntax(attributes: attributes, name: name, function: function, location: declarator.location)))
  }

  /// Whether the declaration that began at a token says `extern`, `static` or `inline` before its first brace;
  /// parentheses may come before, as in `__declspec(noinline) static`.
  private func hasStorage(from first: Int) -> Bool {
    for passed in tokens[min(first, at)..<at] {
      switch passed.keyword {
      case .extern?, .static?, .inline?, .__inline?, .__inline__?, ._inline?, .__forceinline?: return true
      default: if passed.kind == .leftBrace { return false }
      }
    }
    return false
  }

  /// The rest of `static const int a = 4, b[] = { 1, 2 };` of a C header, behind the first name.
  private mutating func skipVariables(_ first: Atom) throws(ParseFailure) {
    variables.insert(first)
    while true {
      if take(.equal) {
        while token.kind != .comma, token.kind != .semicolon, token.kind != .end {
          switch token.kind {
          case .leftBrace: try skipBalanced(.leftBrace, .rightBrace, "the initializer")
          case .leftParen: try skipBalanced(.leftParen, .rightParen, "the initializer")
          case .rightBrace, .rightParen: try fail("expected ';' after the variable, not \(describe(token))")
          default: advance()
          }
        }
      }
      guard take(.comma) else { break }
      if let name = try declarator(.primitive(.int)).name { variables.insert(name) }
    }
    try expect(.semicolon, "after the variable")
  }
}
