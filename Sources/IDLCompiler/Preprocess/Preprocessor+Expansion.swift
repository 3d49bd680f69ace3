// Replacing macros: arguments, # and ##, and the rule that no macro expands inside itself.
extension Preprocessor {
  /// Puts the replacement of a macro in front of what is read next.
  ///
  /// - Returns: false where the name stands for itself: a function-like macro without parentheses.
  mutating func expand(_ index: Int, at token: Token) -> Bool {
    let macro = macros[index]
    var replacement: [Token]
    if let parameters = macro.parameters {
      let open = nextRaw()
      guard open.kind == .leftParen else {
        if open.kind != .end { putBack(open) }
        return false
      }
      guard let arguments = arguments(for: macro, parameters: parameters, at: token) else { return true }
      replacement = substitute(macro, parameters: parameters, arguments: arguments, at: token)
    } else {
      replacement = macro.body
      if replacement.contains(where: { $0.kind == .hashHash }) { replacement = paste(replacement, at: token) }
      for at in replacement.indices { replacement[at].location = token.location }
    }
    if var first = replacement.first {
      first.flags = first.flags.union(token.flags.intersection([.spaceBefore]))
      replacement[0] = first
    }
    replaced += replacement.count + 1
    macros[index].isActive = true
    lists.append(TokenList(tokens: replacement, macro: index))
    return true
  }

  /// The arguments as written, or nil after an error.
  private mutating func arguments(for macro: Macro, parameters: [Atom], at token: Token) -> [[Token]]? {
    var arguments: [[Token]] = [[]]
    var depth = 0
    while true {
      let next = nextRaw()
      switch next.kind {
      case .end:
        diagnostics.error(
          "the call of macro '\(interner.text(macro.name))' has no closing parenthesis", at: token.location)
        return nil
      case .leftParen: depth += 1
      case .rightParen:
        if depth == 0 { return checked(arguments, macro, parameters, token) }
        depth -= 1
      case .comma where depth == 0 && !(macro.isVariadic && arguments.count > parameters.count):
        arguments.append([])
        continue
      default: break
      }
      arguments[arguments.count - 1].append(next)
    }
  }

  private func checked(
    _ given: [[Token]], _ macro: Macro, _ parameters: [Atom], _ token: Token
  ) -> [[Token]]? {
    var given = given
    if parameters.isEmpty, !macro.isVariadic, given.count == 1, given[0].isEmpty { given = [] }
    if macro.isVariadic, given.count == parameters.count { given.append([]) }
    let wanted = parameters.count + (macro.isVariadic ? 1 : 0)
    if given.count == wanted { return given }
    diagnostics.error(
      "macro '\(interner.text(macro.name))' takes \(wanted) argument\(wanted == 1 ? "" : "s"), not \(given.count)",
      at: token.location)
    diagnostics.note("the macro is defined here", at: macro.location)
    return nil
  }

  private mutating func substitute(_ macro: Macro, parameters: [Atom], arguments: [[Token]], at token: Token) -> [Token]
  {
    var expanded = [[Token]?](repeating: nil, count: arguments.count)
    func parameter(_ token: Token) -> Int? {
      guard token.kind == .identifier else { return nil }
      if macro.isVariadic, token.isName(.__VA_ARGS__) { return parameters.count }
      return parameters.firstIndex(of: token.atom)
    }
    var result: [Token] = []
    let body = macro.body
    var at = 0
    var needsPaste = false
    while at < body.count {
      let part = body[at]
      if part.kind == .hash, at + 1 < body.count, let index = parameter(body[at + 1]) {
        result.append(stringified(arguments[index], like: part, at: token))
        at += 2
        continue
      }
      if part.kind == .hashHash { needsPaste = true }
      if let index = parameter(part) {
        let besidePaste =
          at + 1 < body.count && body[at + 1].kind == .hashHash || at > 0 && body[at - 1].kind == .hashHash
        var tokens = arguments[index]
        if !besidePaste {
          let known = expanded[index] ?? expandAlone(tokens, at: token)
          expanded[index] = known
          tokens = known
        } else if tokens.isEmpty {
          // An empty side of ## leaves the other side as it is.
          tokens = [Token(kind: .end, flags: [], atom: .empty, location: token.location)]
        }
        if !tokens.isEmpty { tokens[0].flags = tokens[0].flags.union(part.flags.intersection([.spaceBefore])) }
        result += tokens
        replaced += tokens.count
        if replaced > Self.mostTokens { return [] }
      } else {
        var copy = part
        copy.location = token.location
        result.append(copy)
      }
      at += 1
    }
    return needsPaste ? paste(result, at: token).filter { $0.kind != .end } : result
  }

  /// An argument with its own macros expanded, as if nothing followed it.
  private mutating func expandAlone(_ tokens: [Token], at place: Token) -> [Token] {
    guard tokens.contains(where: { $0.kind == .identifier && macros.index(of: $0.atom) != nil }) else { return tokens }
    guard argumentDepth < Self.deepestArgument else {
      diagnostics.error(
        "macro calls are nested more than \(Self.deepestArgument) deep in arguments", at: place.location)
      return []
    }
    argumentDepth += 1
    defer { argumentDepth -= 1 }
    return expandApart(tokens)
  }

  /// Expands tokens as if nothing came after them.
  ///
  /// A macro call may be open meanwhile (its arguments hold an #if): only these tokens are read.
  mutating func expandApart(_ tokens: [Token]) -> [Token] {
    let base = lists.count
    lists.append(TokenList(tokens: tokens, isBarrier: true))
    var result: [Token] = []
    while replaced + result.count <= Self.mostTokens {
      let token = next()
      if token.kind == .end { break }
      result.append(token)
    }
    while lists.count > base {
      if let macro = lists.removeLast().macro { macros[macro].isActive = false }
    }
    return result
  }

  private func stringified(_ tokens: [Token], like: Token, at place: Token) -> Token {
    var text: [UInt8] = [UInt8(ascii: "\"")]
    for (index, token) in tokens.enumerated() {
      if index > 0, token.flags.contains(.spaceBefore) { text.append(UInt8(ascii: " ")) }
      let isLiteral = [.string, .wideString, .character, .wideCharacter].contains(token.kind)
      for byte in spelling(token) {
        if isLiteral, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { text.append(UInt8(ascii: "\\")) }
        text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
    let atom = interner.intern(text, 0, text.count)
    return Token(kind: .string, flags: like.flags, atom: atom, location: place.location)
  }

  /// Carries out each `##`.
  private mutating func paste(_ tokens: [Token], at place: Token) -> [Token] {
    var result: [Token] = []
    var at = 0
    while at < tokens.count {
      guard tokens[at].kind == .hashHash, let left = result.last, at + 1 < tokens.count else {
        result.append(tokens[at])
        at += 1
        continue
      }
      let right = tokens[at + 1]
      at += 2
      if right.kind == .end { continue }
      if left.kind == .end {
        result[result.count - 1] = right
        continue
      }
      let text = spelling(left) + spelling(right)
      guard var joined = token(text, at: place) else {
        diagnostics.error(
          "'\(String(decoding: text, as: UTF8.self))', made with ##, is no token", at: place.location)
        continue
      }
      joined.location = place.location
      joined.flags = left.flags
      result[result.count - 1] = joined
    }
    return result
  }

  /// The token that the whole text is, or nil.
  private func token(_ text: [UInt8], at place: Token) -> Token? {
    // The lexer would pass a comment, and tell of one without an end.
    if text.starts(with: "//".utf8) || text.starts(with: "/*".utf8) { return nil }
    let file = SourceFile(path: "", content: text, origin: .commandLine)
    var lexer = Lexer(file: place.location.file, source: file, interner: interner, diagnostics: diagnostics)
    let token = lexer.next()
    return token.kind != .end && lexer.next().kind == .end ? token : nil
  }
}
