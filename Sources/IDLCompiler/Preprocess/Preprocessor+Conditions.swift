// #if and its kin.
extension Preprocessor {
  private var top: Int { lexers.count - 1 }

  mutating func beginCondition(at directive: Token, isTrue: Bool) {
    conditions[conditions.count - 1].append(Condition(location: directive.location, isTaken: isTrue))
    if !isTrue { skipGroups() }
  }

  /// At an `#elif` or `#else` after a group that was taken.
  mutating func endGroup(at directive: Token) {
    guard let open = conditions[conditions.count - 1].last else {
      diagnostics.error("#\(text(directive)) without #if", at: directive.location)
      lexers[top].skipLine()
      return
    }
    if open.hasElse { diagnostics.error("#\(text(directive)) after #else", at: directive.location) }
    if directive.isName(.else) { conditions[conditions.count - 1][depth - 1].hasElse = true }
    lexers[top].skipLine()
    skipGroups()
  }

  mutating func endCondition(at directive: Token) {
    if conditions[conditions.count - 1].popLast() == nil {
      diagnostics.error("#endif without #if", at: directive.location)
    }
    // Text after #endif is common in headers of that age and means nothing.
    lexers[top].skipLine()
  }

  private var depth: Int { conditions[conditions.count - 1].count }

  /// Passes groups until one is taken or the condition ends.
  private mutating func skipGroups() {
    var nested = 0
    while lexers[top].skipToDirective() {
      _ = lexers[top].next()
      if lexers[top].isAtLineEnd() { continue }
      let name = lexers[top].next()
      switch name.keyword {
      case .if, .ifdef, .ifndef:
        nested += 1
      case .endif:
        if nested == 0 {
          endCondition(at: name)
          return
        }
        nested -= 1
      case .else where nested == 0:
        let open = conditions[conditions.count - 1][depth - 1]
        if open.hasElse { diagnostics.error("#else after #else", at: name.location) }
        conditions[conditions.count - 1][depth - 1].hasElse = true
        lexers[top].skipLine()
        if !open.isTaken {
          conditions[conditions.count - 1][depth - 1].isTaken = true
          return
        }
        continue
      case .elif where nested == 0:
        let open = conditions[conditions.count - 1][depth - 1]
        if open.hasElse { diagnostics.error("#elif after #else", at: name.location) }
        if !open.isTaken, condition(after: name) {
          conditions[conditions.count - 1][depth - 1].isTaken = true
          return
        }
      default: break
      }
      lexers[top].skipLine()
    }
  }

  /// Whether the macro named after `#ifdef` is defined; nil after an error.
  mutating func isDefined(after directive: Token) -> Bool? {
    guard let name = directiveName(after: directive) else { return nil }
    let found = isMacro(name)
    endLine(after: directive)
    return found
  }

  private func isMacro(_ name: Token) -> Bool {
    if macros.index(of: name.atom) != nil { return true }
    switch name.keyword {
    case .__LINE__?, .__FILE__?, .__DATE__?, .__TIME__?: return true
    default: return false
    }
  }

  /// The value of the expression after `#if` or `#elif`.
  mutating func condition(after directive: Token) -> Bool {
    var line: [Token] = []
    while !lexers[top].isAtLineEnd() {
      let token = lexers[top].next()
      guard token.isName(.defined) else {
        line.append(token)
        continue
      }
      guard let found = definedOperand() else {
        diagnostics.error("'defined' needs the name of a macro", at: token.location)
        lexers[top].skipLine()
        return false
      }
      var value = token
      value.kind = .number
      value.atom = interner.intern(found ? "1" : "0")
      line.append(value)
    }
    guard !line.isEmpty else {
      diagnostics.error("#\(text(directive)) needs an expression", at: directive.location)
      return false
    }
    var tokens = expandApart(line)
    tokens.append(Token(kind: .end, flags: [], atom: .empty, location: tokens.last?.location ?? directive.location))
    var parser = Parser(
      tokens: tokens, interner: interner, diagnostics: diagnostics, isPreprocessor: true)
    do throws(ParseFailure) {
      let expression = try parser.expression()
      try parser.expectEnd(of: "the expression")
      let value = try Evaluator.preprocessor(interner: interner, diagnostics: diagnostics).evaluate(expression)
      return value.isTrue
    } catch {
      return false
    }
  }

  private mutating func definedOperand() -> Bool? {
    if lexers[top].isAtLineEnd() { return nil }
    let first = lexers[top].next()
    if first.kind == .identifier { return isMacro(first) }
    guard first.kind == .leftParen, !lexers[top].isAtLineEnd() else { return nil }
    let name = lexers[top].next()
    guard name.kind == .identifier, !lexers[top].isAtLineEnd() else { return nil }
    return lexers[top].next().kind == .rightParen ? isMacro(name) : nil
  }
}
