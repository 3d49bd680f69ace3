// Lines that begin with #.
extension Preprocessor {
  private var top: Int { lexers.count - 1 }

  /// Obeys the directive whose `#` was read.
  ///
  /// - Returns: A token for the parser where the directive concerns it, as `#pragma pack` does.
  mutating func directive(_ hash: Token) -> Token? {
    if lexers[top].isAtLineEnd() { return nil }
    let name = lexers[top].next()
    switch name.keyword {
    case .include: include(name)
    case .define: defineMacro(name)
    case .undef: undefine(name)
    case .if: beginCondition(at: name, isTrue: condition(after: name))
    case .ifdef: beginCondition(at: name, isTrue: isDefined(after: name) ?? false)
    case .ifndef: beginCondition(at: name, isTrue: !(isDefined(after: name) ?? true))
    case .elif, .else: endGroup(at: name)
    case .endif: endCondition(at: name)
    case .pragma: return pragma(name)
    case .error: diagnostics.error("#error \(restOfLine())", at: name.location)
    case .warning: diagnostics.warning(.cpp, "#warning \(restOfLine())", at: name.location)
    case .line: line(name)
    default:
      // `# 12 "file"`, which other preprocessors leave behind.
      if name.kind == .number {
        lineMarker(name)
        return nil
      }
      let known = ["include", "define", "undef", "if", "ifdef", "ifndef", "elif", "else", "endif", "pragma", "error"]
      let near = NearName.best(for: text(name), among: known)
      diagnostics.error(
        "'\(text(name))' is no directive" + (near.map { "; did you mean '#\($0)'?" } ?? ""), at: name.location)
      lexers[top].skipLine()
    }
    return nil
  }

  func text(_ token: Token) -> String { String(decoding: spelling(token), as: UTF8.self) }

  mutating func restOfLine() -> String { String(decoding: lexers[top].restOfLine(), as: UTF8.self) }

  /// The name after a directive, or nil after an error.
  mutating func directiveName(after directive: Token) -> Token? {
    if !lexers[top].isAtLineEnd() {
      let token = lexers[top].next()
      if token.kind == .identifier { return token }
    }
    diagnostics.error("#\(text(directive)) needs the name of a macro", at: directive.location)
    lexers[top].skipLine()
    return nil
  }

  /// Tells of what stands after a complete directive.
  mutating func endLine(after directive: Token) {
    guard !lexers[top].isAtLineEnd() else { return }
    let token = lexers[top].next()
    diagnostics.warning(
      .extraTokens, "'\(text(token))' after #\(text(directive)) has no meaning", at: token.location)
    lexers[top].skipLine()
  }

  private mutating func include(_ directive: Token) {
    guard !lexers[top].isAtLineEnd() else {
      diagnostics.error("#include needs a file name", at: directive.location)
      return
    }
    let first = lexers[top].next()
    var isLocal = true
    let name: String
    switch first.kind {
    case .string:
      name = String(text(first).dropFirst().dropLast())
    case .less:
      isLocal = false
      let rest = restOfLine()
      guard let close = rest.firstIndex(of: ">") else {
        diagnostics.error("#include < has no closing >", at: first.location)
        return
      }
      name = String(rest[..<close])
    default:
      guard let made = includeName([first] + restOfTokens()) else {
        diagnostics.error("#include needs \"file\" or <file>", at: first.location)
        return
      }
      (name, isLocal) = made
    }
    endLine(after: directive)
    let from = isLocal ? lexers[top].source.path : nil
    guard let path = finder.find(name, from: from) else {
      finder.tellMissing("included", name, from: from, at: first.location, diagnostics)
      return
    }
    guard lexers.count < Self.deepestInclude else {
      diagnostics.error("files include one another more than \(Self.deepestInclude) deep", at: first.location)
      return
    }
    if !onceFiles.isEmpty, let identity = FileSystem.identity(path), onceFiles.contains(identity) { return }
    do {
      let content = try FileSystem.read(path)
      let file = SourceFile(path: path, content: consume content, origin: .included(from: directive.location))
      push(file, index: sources.add(file))
    } catch {
      diagnostics.error("cannot read \(error)", at: first.location)
    }
  }

  /// The file that a macro behind #include names, and whether in quotes; nil where it names none.
  private mutating func includeName(_ written: [Token]) -> (name: String, isLocal: Bool)? {
    let tokens = expandApart(written)
    switch tokens.first?.kind {
    case .string?: return (String(text(tokens[0]).dropFirst().dropLast()), true)
    case .less?:
      guard let close = tokens.firstIndex(where: { $0.kind == .greater }) else { return nil }
      var name = ""
      for (index, token) in tokens[1..<close].enumerated() {
        if index > 0, token.flags.contains(.spaceBefore) { name += " " }
        name += text(token)
      }
      return (name, false)
    default: return nil
    }
  }

  /// - Parameter replacesSilently: Whether an earlier definition may be another one.
  mutating func defineMacro(_ directive: Token, replacesSilently: Bool = false) {
    guard let name = directiveName(after: directive) else { return }
    if name.isName(.defined) {
      diagnostics.error("'defined' cannot be the name of a macro", at: name.location)
      lexers[top].skipLine()
      return
    }
    var parameters: [Atom]?
    var isVariadic = false
    var body: [Token] = []
    if !lexers[top].isAtLineEnd() {
      let first = lexers[top].next()
      if first.kind == .leftParen, !first.flags.contains(.spaceBefore) {
        guard let list = parameterList(at: first) else { return }
        parameters = list.names
        isVariadic = list.isVariadic
      } else {
        body.append(first)
      }
    }
    while !lexers[top].isAtLineEnd() { body.append(lexers[top].next()) }
    let macro = Macro(
      name: name.atom, parameters: parameters, isVariadic: isVariadic, body: body, location: name.location)
    for (at, token) in body.enumerated() where token.kind == .hashHash && (at == 0 || at == body.count - 1) {
      diagnostics.error("## needs a token on both sides", at: token.location)
      return
    }
    if !replacesSilently, let old = macros.index(of: name.atom), !isSame(macros[old], macro) {
      diagnostics.warning(.macroRedefined, "macro '\(text(name))' is defined again", at: name.location)
      diagnostics.note("the earlier definition is here", at: macros[old].location)
    }
    macros.define(macro)
  }

  private mutating func parameterList(at open: Token) -> (names: [Atom], isVariadic: Bool)? {
    var names: [Atom] = []
    while !lexers[top].isAtLineEnd() {
      let token = lexers[top].next()
      if token.kind == .rightParen, names.isEmpty { return (names, false) }
      if token.kind == .identifier {
        if names.contains(token.atom) {
          diagnostics.error("macro parameter '\(text(token))' is named twice", at: token.location)
        }
        names.append(token.atom)
      }
      guard token.kind == .identifier || token.kind == .ellipsis, !lexers[top].isAtLineEnd() else { break }
      let next = lexers[top].next()
      if next.kind == .rightParen { return (names, token.kind == .ellipsis) }
      guard next.kind == .comma, token.kind != .ellipsis else { break }
    }
    diagnostics.error("the macro's parameter list is malformed", at: open.location)
    lexers[top].skipLine()
    return nil
  }

  private func isSame(_ left: Macro, _ right: Macro) -> Bool {
    left.parameters == right.parameters && left.isVariadic == right.isVariadic
      && left.body.map { spelling($0) } == right.body.map { spelling($0) }
  }

  private mutating func undefine(_ directive: Token) {
    guard let name = directiveName(after: directive) else { return }
    macros.undefine(name.atom)
    endLine(after: directive)
  }

  private mutating func pragma(_ directive: Token) -> Token? {
    if lexers[top].isAtLineEnd() { return nil }
    let name = lexers[top].next()
    return obey([UInt8](spelling(name) + [UInt8(ascii: " ")] + lexers[top].restOfLine()), name.keyword, at: name)
  }

  /// `_Pragma("pack(push, 1)")`, which macros may hold; the word itself was read.
  mutating func pragmaOperator(at word: Token) -> Token? {
    let open = nextRaw()
    if open.kind == .leftParen {
      let text = nextRaw()
      if text.kind == .string || text.kind == .wideString {
        let close = nextRaw()
        if close.kind == .rightParen {
          let content = Array(Literal.unescaped(spelling(text)).drop { $0 == 0x20 || $0 == 0x09 })
          let end = content.firstIndex { !ASCII.isIdentifierPart($0) } ?? content.count
          return obey(content, interner.intern(content, 0, end).keyword, at: word)
        }
      }
    }
    diagnostics.error("_Pragma takes a string in parentheses", at: word.location, width: 7)
    return nil
  }

  /// - Parameters:
  ///   - text: The pragma from its first word on.
  ///   - word: The first word.
  private mutating func obey(_ text: [UInt8], _ word: Keyword?, at place: Token) -> Token? {
    switch word {
    case .once?:
      if let identity = FileSystem.identity(lexers[top].source.path) { onceFiles.insert(identity) }
      return nil
    case .pack?, .midl_echo?:
      let atom = interner.intern(text, 0, text.count)
      return Token(kind: .pragma, flags: .lineStart, atom: atom, location: place.location)
    default:
      // Meant for a C compiler or for another tool.
      return nil
    }
  }
}
