extension Parser {
  /// Whether the word can only begin a type.
  static func startsBuiltInType(_ keyword: Keyword?) -> Bool {
    switch keyword {
    case .void, .boolean, .byte, .char, .small, .short, .long, .hyper, .int, .float, .double, .signed, .unsigned,
      .wchar_t, .error_status_t, .__int3264, .__int64, ._int64, .__int32, .__int16, .__int8, .const, .struct, .union,
      .enum:
      true
    default: false
    }
  }

  /// A type with an abstract declarator, as in a cast: `unsigned long *`.
  mutating func typeName() throws(ParseFailure) -> TypeSyntax {
    let base = try specifiers(isNested: true)
    let declarator = try self.declarator(base)
    if let name = declarator.name {
      try fail("a name, '\(interner.text(name))', has no place in this type")
    }
    return declarator.type
  }

  /// What stands before a declarator: `const unsigned long`, `struct X { ... }`, `LPSTREAM`.
  ///
  /// - Parameter isNested: Whether a record found here has no declaration of its own.
  mutating func specifiers(
    isNested: Bool, attributes: [AttributeSyntax] = []
  ) throws(ParseFailure) -> TypeSyntax {
    try deepen()
    defer { surface() }
    var isConst = false
    var words = NumberWords()
    var found: TypeSyntax?
    while token.kind == .identifier {
      let keyword = token.keyword
      switch keyword {
      case .const:
        isConst = true
        advance()
        continue
      case .volatile, .register, .__unaligned, .__w64, .extern, .static, .inline, .__inline, .__inline__, ._inline,
        .__forceinline:
        advance()
        continue
      case .__declspec:
        try skipDeclspec()
        continue
      default: break
      }
      if found == nil, let keyword, words.take(keyword) {
        advance()
        continue
      }
      if found != nil || !words.isEmpty { break }
      found = try namedType(keyword, isNested: isNested, attributes: attributes)
    }
    if !words.isEmpty, token.keyword.map({ NumberWords().accepts($0) }) == true, peek().kind != .semicolon,
      peek().kind != .comma, peek().kind != .rightParen
    {
      try fail("'\(text(token))' does not go with the words before it; together they make no type")
    }
    let type: TypeSyntax
    if let found {
      type = found
    } else if let primitive = words.primitive {
      type = .primitive(primitive)
    } else if !words.isEmpty {
      try fail("these words make no type")
    } else {
      try fail("expected a type, not \(describe(token))")
    }
    if token.kind == .less, case .name(let atom, _) = type {
      refuse(
        "'\(interner.text(atom))<' is a parameterized type of the WinRT dialect, which idlc does not compile", at: token
      )
      try skipTypeArguments()
      return Self.refused
    }
    if token.kind == .period, case .name = type {
      try refuseQualified(tokens[at - 1])
      return Self.refused
    }
    return isConst ? .const(type) : type
  }

  /// What stands in for a type that was refused: a pointer may be a parameter, an [out] one, a member and a result.
  private static var refused: TypeSyntax { .pointer(.primitive(.void)) }

  /// `.Foundation.IFoo` behind the first name, `Windows`.
  mutating func refuseQualified(_ first: Token) throws(ParseFailure) {
    refuse(
      "'\(text(first)).' begins a qualified name of the WinRT dialect, which idlc does not compile", at: first)
    refusedNames.insert(first.atom)
    while take(.period) { refusedNames.insert(try expectName("a name").atom) }
    if token.kind == .less { try skipTypeArguments() }
  }

  /// `<A, B<C>>`, as far as it stays inside a declaration.
  private mutating func skipTypeArguments() throws(ParseFailure) {
    let open = token
    var depth = 0
    repeat {
      switch token.kind {
      case .less: depth += 1
      case .greater: depth -= 1
      case .shiftRight: depth -= 2
      case .identifier, .comma, .period, .star: break
      default: try fail("these type arguments have no closing '>'", at: open)
      }
      advance()
    } while depth > 0
  }

  private mutating func namedType(
    _ keyword: Keyword?, isNested: Bool, attributes: [AttributeSyntax]
  ) throws(ParseFailure) -> TypeSyntax {
    switch keyword {
    case .struct, .union: return try record(isNested: isNested, attributes: attributes)
    case .enum: return try enumeration(attributes: attributes)
    case .SAFEARRAY where peek().kind == .leftParen:
      advance()
      advance()
      let element = try typeName()
      try expect(.rightParen, "after the element type of SAFEARRAY")
      return .safeArray(element)
    case .interface, .dispinterface, .coclass:
      advance()
      let name = try expectName("the name of an interface")
      return .interface(name.atom, name.location)
    case .handle_t:
      refuse(
        "'handle_t' is for remote procedure calls without objects, which idlc does not compile", at: advance())
      return Self.refused
    case .pipe where peek().kind == .identifier:
      refuse("'pipe' is for remote procedure calls without objects, which idlc does not compile", at: advance())
      _ = try specifiers(isNested: true)
      return Self.refused
    default:
      let name = advance()
      return .name(name.atom, name.location)
    }
  }

  mutating func skipDeclspec() throws(ParseFailure) {
    advance()
    guard token.kind == .leftParen else { return try expect(.leftParen, "after __declspec") }
    try skipBalanced(.leftParen, .rightParen, "__declspec")
  }

  private mutating func record(isNested: Bool, attributes: [AttributeSyntax]) throws(ParseFailure) -> TypeSyntax {
    let word = advance()
    let kind: Record.Kind = word.isName(.struct) ? .structure : .union
    var own = attributes
    if token.kind == .leftBracket { own += try self.attributes() }
    while token.isName(.__declspec) { try skipDeclspec() }
    var tag: Token?
    if token.kind == .identifier, !(token.isName(.switch) && peek().kind == .leftParen) { tag = advance() }
    if kind == .union, token.isName(.switch) {
      return .record(try encapsulatedUnion(tag, attributes: own, isNested: isNested, at: word))
    }
    let location = tag?.location ?? word.location
    guard token.kind == .leftBrace else {
      guard let tag else { try fail("expected a tag or '{' after '\(kind.rawValue)', not \(describe(token))") }
      return .recordTag(kind, tag.atom, tag.location)
    }
    let pack = packing.current
    advance()
    var fields: [FieldSyntax] = []
    while token.kind != .rightBrace {
      if token.kind == .end { try fail("this \(kind.rawValue) has no closing brace", at: word) }
      try self.fields(into: &fields)
    }
    advance()
    return .record(
      RecordSyntax(
        kind: kind, tag: tag?.atom, attributes: own, fields: fields, isNested: isNested, isEncapsulated: false,
        pack: pack, location: location))
  }

  /// One line of members.
  private mutating func fields(into fields: inout [FieldSyntax]) throws(ParseFailure) {
    let start = token
    let attributes = try self.attributes()
    // An empty arm of a union: `[default] ;`
    if take(.semicolon) { return }
    let base = try specifiers(isNested: true)
    if token.kind == .semicolon {
      switch base {
      case .record, .enumeration, .recordTag:
        fields.append(
          FieldSyntax(attributes: attributes, name: nil, type: base, bitWidth: nil, location: start.location))
        advance()
        return
      default: try fail("a member needs a name")
      }
    }
    repeat {
      var bits: ExpressionSyntax?
      let declarator =
        token.kind == .colon
        ? DeclaratorSyntax(name: nil, type: base, location: token.location) : try self.declarator(base)
      if take(.colon) { bits = try expression() }
      if declarator.name == nil, bits == nil { try fail("expected the name of a member, not \(describe(token))") }
      fields.append(
        FieldSyntax(
          attributes: attributes, name: declarator.name, type: declarator.type, bitWidth: bits,
          location: declarator.location))
    } while take(.comma)
    try expect(.semicolon, "after the member")
  }

  /// `union U switch (long kind) u { case 1: long a; default: ; }`: a struct of the discriminant and the union.
  private mutating func encapsulatedUnion(
    _ tag: Token?, attributes: [AttributeSyntax], isNested: Bool, at word: Token
  ) throws(ParseFailure) -> RecordSyntax {
    let pack = packing.current
    advance()
    try expect(.leftParen, "after switch")
    let base = try specifiers(isNested: true)
    let selector = try declarator(base)
    guard let selectorName = selector.name else { try fail("the discriminant needs a name") }
    try expect(.rightParen, "after the discriminant")
    let unionName = token.kind == .identifier ? advance().atom : interner.intern("tagged_union")
    try expect(.leftBrace, "before the arms of the union")
    var arms: [FieldSyntax] = []
    while token.kind != .rightBrace {
      if token.kind == .end { try fail("this union has no closing brace", at: word) }
      if take(.default) {
        try expect(.colon, "after default")
      } else if take(.case) {
        _ = try expression()
        while take(.comma) { _ = try expression() }
        try expect(.colon, "after the case")
      } else {
        try fields(into: &arms)
      }
    }
    advance()
    let body = RecordSyntax(
      kind: .union, tag: nil, attributes: [], fields: arms, isNested: true, isEncapsulated: false, pack: pack,
      location: word.location)
    let members = [
      FieldSyntax(
        attributes: [], name: selectorName, type: selector.type, bitWidth: nil, location: selector.location),
      FieldSyntax(attributes: [], name: unionName, type: .record(body), bitWidth: nil, location: word.location),
    ]
    return RecordSyntax(
      kind: .structure, tag: tag?.atom, attributes: attributes, fields: members, isNested: isNested,
      isEncapsulated: true, pack: pack, location: tag?.location ?? word.location)
  }

  private mutating func enumeration(attributes: [AttributeSyntax]) throws(ParseFailure) -> TypeSyntax {
    let word = advance()
    var own = attributes
    if token.kind == .leftBracket { own += try self.attributes() }
    let tag = token.kind == .identifier ? advance() : nil
    guard token.kind == .leftBrace else {
      guard let tag else { try fail("expected a tag or '{' after 'enum', not \(describe(token))") }
      return .enumerationTag(tag.atom, tag.location)
    }
    advance()
    var members: [EnumeratorSyntax] = []
    while token.kind != .rightBrace {
      if token.kind == .end { try fail("this enum has no closing brace", at: word) }
      let attributes = try self.attributes()
      let name = try expectName("the name of a value")
      var value: ExpressionSyntax?
      let start = at + 1
      if take(.equal) { value = try expression() }
      members.append(
        EnumeratorSyntax(
          name: name.atom, attributes: attributes, expression: value, tokens: start..<max(start, at),
          location: name.location))
      if !take(.comma), token.kind != .rightBrace {
        try fail("expected ',' or '}' after the value, not \(describe(token))", missing: true)
      }
    }
    advance()
    return .enumeration(
      EnumerationSyntax(
        tag: tag?.atom, attributes: own, members: members, location: tag?.location ?? word.location))
  }
}
