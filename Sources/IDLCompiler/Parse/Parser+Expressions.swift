extension Parser {
  /// A constant expression without a comma operator.
  mutating func expression() throws(ParseFailure) -> ExpressionSyntax {
    try deepen()
    defer { surface() }
    let test = try binary(above: 0)
    guard take(.question) else { return test }
    let yes = try expression()
    try expect(.colon, "in the conditional expression")
    return .conditional(test, yes, try expression())
  }

  private static func precedence(_ kind: TokenKind) -> Int {
    switch kind {
    case .orOr: 1
    case .andAnd: 2
    case .pipe: 3
    case .caret: 4
    case .ampersand: 5
    case .equalEqual, .notEqual: 6
    case .less, .greater, .lessEqual, .greaterEqual: 7
    case .shiftLeft, .shiftRight: 8
    case .plus, .minus: 9
    case .star, .slash, .percent: 10
    default: 0
    }
  }

  private mutating func binary(above level: Int) throws(ParseFailure) -> ExpressionSyntax {
    var left = try unary()
    var length = 0
    while true {
      let own = Self.precedence(token.kind)
      guard own > level else { return left }
      length += 1
      if length > Self.longestChain { try fail("the expression has more than \(Self.longestChain) operators") }
      let operation = advance()
      let right = try binary(above: own)
      left = .binary(operation.kind, left, right, operation.location)
    }
  }

  private mutating func unary() throws(ParseFailure) -> ExpressionSyntax {
    try deepen()
    defer { surface() }
    let operation: ExpressionSyntax.Unary
    switch token.kind {
    case .plus: operation = .plus
    case .minus: operation = .minus
    case .bang: operation = .not
    case .tilde: operation = .complement
    case .star: operation = .dereference
    case .ampersand: operation = .addressOf
    default: return try primary()
    }
    let place = advance()
    return .unary(operation, try unary(), place.location)
  }

  private mutating func primary() throws(ParseFailure) -> ExpressionSyntax {
    let first = token
    switch first.kind {
    case .number:
      advance()
      guard let value = Literal.number(Array(interner.bytes(first.atom)), smallest: integerWidth) else {
        try fail("'\(text(first))' is no number, or one of more than 64 bits", at: first)
      }
      return .literal(value)
    case .string, .wideString:
      var bytes: [UInt8] = []
      while token.kind == .string || token.kind == .wideString {
        bytes += Literal.unescaped(interner.bytes(advance().atom))
      }
      return .literal(.string(String(decoding: bytes, as: UTF8.self), isWide: first.kind == .wideString))
    case .character, .wideCharacter:
      advance()
      let bytes = Literal.unescaped(interner.bytes(first.atom))
      if first.kind == .character, bytes.count == 1 {
        return .literal(.int(Int64(Int8(bitPattern: bytes[0]))))
      }
      let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      guard scalars.count == 1, scalars[0].value <= 0xFFFF else {
        try fail("a character constant holds one character", at: first)
      }
      return .literal(.int(Int64(scalars[0].value)))
    case .leftParen: return try parenthesized()
    case .identifier: return try named()
    default: try fail("expected an expression, not \(describe(first))")
    }
  }

  private mutating func named() throws(ParseFailure) -> ExpressionSyntax {
    let first = advance()
    switch first.keyword {
    case .upperTrue, .true: return .literal(.int(1))
    case .upperFalse, .false, .upperNull: return .literal(.int(0))
    case .sizeof:
      try expect(.leftParen, "after sizeof")
      let type = try typeName()
      try expect(.rightParen, "after the type")
      return .sizeOf(type, first.location)
    default:
      if token.kind == .period || token.kind == .arrow {
        // `size_is(p->count)`: kept as written, no constant.
        while take(.period) || take(.arrow) { _ = try expectName("a member's name") }
      }
      return .name(first.atom, first.location)
    }
  }

  private mutating func parenthesized() throws(ParseFailure) -> ExpressionSyntax {
    let open = advance()
    if isCast() {
      let type = try typeName()
      try expect(.rightParen, "after the type")
      try deepen()
      defer { surface() }
      return .cast(type, try unary(), open.location)
    }
    let inner = try expression()
    try expect(.rightParen, "after the expression")
    return inner
  }

  /// Whether a type in parentheses begins here. `(a) - b` is a difference: a cast of a named type must be followed by
  /// something that can only be an operand.
  private func isCast() -> Bool {
    guard token.kind == .identifier else { return false }
    if Self.startsBuiltInType(token.keyword) { return true }
    var ahead = 1
    while peek(ahead).kind == .star { ahead += 1 }
    guard peek(ahead).kind == .rightParen else { return false }
    if ahead > 1 { return true }
    switch peek(ahead + 1).kind {
    case .identifier, .number, .string, .wideString, .character, .wideCharacter, .leftParen, .tilde, .bang: return true
    default: return false
    }
  }
}
