extension Parser {
  /// One step from a base type to the declared type.
  private enum Modifier {
    case pointer(isConst: Bool)
    case array(ExpressionSyntax?, Range<Int>, Location)
    case function([ParameterSyntax], isVariadic: Bool, convention: Atom?)
  }

  /// A name (perhaps none) with the pointers, arrays and parameter lists around it.
  mutating func declarator(_ base: TypeSyntax) throws(ParseFailure) -> DeclaratorSyntax {
    let start = token
    // Stars and a name are all that most declarators have; the stars come before whatever else there is.
    var type = base
    var stars = 0
    while token.kind == .star, stars < Self.mostModifiers {
      let next = peek()
      guard next.kind == .star || next.kind == .identifier && next.keyword == nil else { break }
      advance()
      type = .pointer(type)
      stars += 1
    }
    if token.kind == .identifier, token.keyword == nil {
      switch peek().kind {
      case .comma, .semicolon, .rightParen:
        let name = advance()
        return DeclaratorSyntax(name: name.atom, type: type, location: name.location)
      default: break
      }
    }
    var modifiers: [Modifier] = []
    var name: Token?
    try modify(&modifiers, &name)
    for modifier in modifiers {
      switch modifier {
      case .pointer(let isConst): type = isConst ? .const(.pointer(type)) : .pointer(type)
      case .array(let bound, let tokens, let location): type = .array(type, bound, tokens: tokens, location)
      case .function(let parameters, let isVariadic, let convention):
        type = .function(
          FunctionSyntax(
            returnType: type, parameters: parameters, isVariadic: isVariadic, callingConvention: convention))
      }
    }
    return DeclaratorSyntax(name: name?.atom, type: type, location: name?.location ?? start.location)
  }

  /// Adds the modifiers in the order in which they apply to the base type.
  private mutating func modify(_ modifiers: inout [Modifier], _ name: inout Token?) throws(ParseFailure) {
    try deepen()
    defer { surface() }
    var convention: Atom?
    while true {
      if token.kind == .star {
        advance()
        var isConst = false
        while token.isName(.const) || token.isName(.volatile) || token.isName(.__restrict) || skipsConvention() {
          if token.isName(.const) { isConst = true }
          advance()
        }
        modifiers.append(.pointer(isConst: isConst))
        try limit(modifiers)
      } else if token.isName(.const) || token.isName(.volatile) || token.isName(.__unaligned) {
        advance()
      } else if token.isName(.__declspec) {
        try skipDeclspec()
      } else if skipsConvention() {
        convention = advance().atom
      } else {
        break
      }
    }
    var inner: [Modifier] = []
    if token.kind == .leftParen, isNestedDeclarator() {
      advance()
      try modify(&inner, &name)
      try expect(.rightParen, "after the declarator")
    } else if token.kind == .identifier {
      name = advance()
    }
    var suffixes: [Modifier] = []
    while true {
      if token.kind == .leftBracket {
        suffixes.append(try bound())
      } else if token.kind == .leftParen {
        let list = try parameterList()
        suffixes.append(.function(list.parameters, isVariadic: list.isVariadic, convention: convention))
      } else {
        break
      }
      try limit(suffixes)
    }
    modifiers += suffixes.reversed()
    modifiers += inner
    try limit(modifiers)
  }

  private func limit(_ modifiers: [Modifier]) throws(ParseFailure) {
    if modifiers.count > Self.mostModifiers {
      try fail("the declarator has more than \(Self.mostModifiers) pointers, arrays and parameter lists")
    }
  }

  /// Whether the current word is a calling convention, or says where a pointer points; the short ones may be names too.
  private func skipsConvention() -> Bool {
    switch token.keyword {
    case .__stdcall, ._stdcall, .__cdecl, ._cdecl, .__fastcall, ._fastcall, .__pascal, .STDMETHODCALLTYPE,
      .STDAPICALLTYPE, .STDMETHODVCALLTYPE, .WINAPI, .CALLBACK, .APIENTRY, .__RPC_FAR, .__RPC_USER, .__RPC_STUB,
      .__far, .__near, .__ptr64, .__ptr32, .__w64, .__restrict:
      true
    case .far, .upperFar, .near, .pascal, .cdecl, .stdcall:
      [.star, .identifier, .leftParen].contains(peek().kind)
    default: false
    }
  }

  /// `(*name)`, as against the parameters of a function without a name.
  private func isNestedDeclarator() -> Bool {
    let next = peek()
    if next.kind == .star || next.kind == .leftParen { return true }
    guard next.kind == .identifier else { return false }
    switch next.keyword {
    case .__stdcall, ._stdcall, .__cdecl, ._cdecl, .__fastcall, .__pascal, .STDMETHODCALLTYPE, .WINAPI, .CALLBACK,
      .APIENTRY, .__RPC_FAR, .__RPC_USER, .far, .upperFar, .pascal, .cdecl, .stdcall:
      return true
    default: return false
    }
  }

  private mutating func bound() throws(ParseFailure) -> Modifier {
    let open = advance()
    if take(.rightBracket) { return .array(nil, at..<at, open.location) }
    if token.kind == .star, peek().kind == .rightBracket {
      advance()
      advance()
      return .array(nil, at..<at, open.location)
    }
    let start = at
    let first = try expression()
    let end = at
    if token.kind == .period || token.kind == .ellipsis {
      refuse("array bounds as a range are for remote procedure calls, which idlc does not compile", at: token)
      while token.kind != .rightBracket, token.kind != .semicolon, token.kind != .end { advance() }
    }
    try expect(.rightBracket, "after the array's bound")
    return .array(first, start..<end, open.location)
  }

  /// `(...)`, the parameters of a method or function.
  private mutating func parameterList() throws(ParseFailure) -> (parameters: [ParameterSyntax], isVariadic: Bool) {
    let open = advance()
    var parameters: [ParameterSyntax] = []
    if take(.rightParen) { return ([], false) }
    if token.isName(.void), peek().kind == .rightParen {
      advance()
      advance()
      return ([], false)
    }
    while true {
      if token.kind == .end { try fail("this parameter list has no closing parenthesis", at: open) }
      if take(.ellipsis) {
        try expect(.rightParen, "after '...'")
        return (parameters, true)
      }
      let start = token
      let attributes = try self.attributes()
      let base = try specifiers(isNested: true)
      let declarator = try self.declarator(base)
      parameters.append(
        ParameterSyntax(
          attributes: attributes, name: declarator.name, type: declarator.type,
          location: declarator.name == nil ? start.location : declarator.location))
      if parameters.count > 1000 { try fail("more than 1000 parameters") }
      if take(.comma) { continue }
      if take(.rightParen) { return (parameters, false) }
      try fail("expected ',' or ')' after the parameter, not \(describe(token))", missing: true)
    }
  }
}
