/// The C preprocessor over one IDL file: bytes in, the tokens that the parser reads out.
///
/// An imported file has a preprocessor of its own: macros do not pass through `import`.
struct Preprocessor {
  static let deepestInclude = 100
  static let deepestArgument = 64
  /// More than any real file; what ends macros that double themselves.
  static let mostTokens = 4 << 20

  let sources: Sources
  let interner: Interner
  let diagnostics: Diagnostics
  let finder: FileFinder
  var macros = MacroTable()
  var lexers: [Lexer] = []
  /// The open conditions, by included file.
  var conditions: [[Condition]] = []
  var lists: [TokenList] = []
  var onceFiles: Set<FileIdentity> = []
  var argumentDepth = 0
  /// Tokens that macros were replaced by so far.
  var replaced = 0

  private let date: BuildDate

  init(sources: Sources, interner: Interner, diagnostics: Diagnostics, finder: FileFinder, date: BuildDate) {
    self.sources = sources
    self.interner = interner
    self.diagnostics = diagnostics
    self.finder = finder
    self.date = date
  }

  /// Defines `name`, perhaps with parameters, as on the command line.
  mutating func define(_ name: String, _ value: String) {
    let line = "#define \(name) \(value)".utf8.map { $0 == 0x0A ? 0x20 : $0 }
    let file = SourceFile(path: "<command line>", content: line, origin: .commandLine)
    push(file, index: sources.add(file))
    _ = lexers[lexers.count - 1].next()
    defineMacro(lexers[lexers.count - 1].next(), replacesSilently: true)
    lexers.removeLast()
    conditions.removeLast()
  }

  /// Every token of the file and of what it includes, ended by one of kind `end`.
  mutating func process(_ file: SourceFile, index: Int32) -> [Token] {
    push(file, index: index)
    var result: [Token] = []
    result.reserveCapacity(file.count / 6 + 16)
    while true {
      let token = next()
      result.append(token)
      if token.kind == .end { return result }
      if result.count + replaced > Self.mostTokens {
        diagnostics.error("the macros expand to more than \(Self.mostTokens) tokens", at: token.location)
        result.append(Token(kind: .end, flags: [], atom: .empty, location: token.location))
        return result
      }
    }
  }

  /// The next token with macros expanded.
  mutating func next() -> Token {
    while true {
      var token = nextRaw()
      guard token.kind == .identifier, !token.flags.contains(.noExpand) else { return token }
      guard let index = macros.index(of: token.atom) else {
        guard let keyword = token.keyword else { return token }
        switch keyword {
        case .__LINE__, .__FILE__, .__DATE__, .__TIME__: return standardMacro(keyword, of: token)
        case ._Pragma:
          if let made = pragmaOperator(at: token) { return made }
          continue
        default: return token
        }
      }
      if macros[index].isActive {
        token.flags.insert(.noExpand)
        return token
      }
      if replaced > Self.mostTokens { return token }
      if !expand(index, at: token) { return token }
    }
  }

  /// The next token as written; directives are obeyed on the way.
  mutating func nextRaw() -> Token {
    while let last = lists.indices.last {
      if lists[last].next < lists[last].tokens.count {
        let token = lists[last].tokens[lists[last].next]
        lists[last].next += 1
        return token
      }
      if lists[last].isBarrier { return Token(kind: .end, flags: [], atom: .empty, location: .none) }
      if let macro = lists[last].macro { macros[macro].isActive = false }
      lists.removeLast()
    }
    while true {
      let token = lexers[lexers.count - 1].next()
      switch token.kind {
      case .hash where token.flags.contains(.lineStart):
        if let made = directive(token) { return made }
      case .end:
        for condition in conditions.last ?? [] {
          diagnostics.error("this condition has no #endif", at: condition.location)
        }
        conditions[conditions.count - 1] = []
        if lexers.count == 1 { return token }
        lexers.removeLast()
        conditions.removeLast()
      default:
        return token
      }
      if diagnostics.isFull {
        return Token(kind: .end, flags: [], atom: .empty, location: token.location)
      }
    }
  }

  mutating func putBack(_ token: Token) { lists.append(TokenList(tokens: [token], macro: nil)) }

  mutating func push(_ file: SourceFile, index: Int32) {
    lexers.append(Lexer(file: index, source: file, interner: interner, diagnostics: diagnostics))
    conditions.append([])
  }

  /// The token's bytes as written.
  func spelling(_ token: Token) -> [UInt8] {
    if let punctuation = token.kind.punctuation { return Array(punctuation.utf8) }
    return Array(interner.bytes(token.atom))
  }

  /// The text as a string literal.
  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined() + "\""
  }

  private func standardMacro(_ keyword: Keyword, of token: Token) -> Token {
    var made = token
    made.kind = .string
    switch keyword {
    case .__LINE__:
      made.kind = .number
      made.atom = interner.intern(String(sources.position(of: token.location).line))
    case .__FILE__: made.atom = interner.intern(Self.quoted(sources.position(of: token.location).path))
    case .__DATE__: made.atom = interner.intern(Self.quoted(date.date))
    default: made.atom = interner.intern(Self.quoted(date.time))
    }
    return made
  }
}
