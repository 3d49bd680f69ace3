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

  init(sources: Sources, interner: Interner, diagnostics: Diagnostics, finder: FileFinder) {
    self.sources = sources
    self.interner = interner
    self.diagnostics = diagnostics
    self.finder = finder
  }

  /// Defines `name` as on the command line.
  mutating func define(_ name: String, _ value: String) {
    let file = SourceFile(path: "<command line>", content: Array(value.utf8), origin: .commandLine)
    let index = sources.add(file)
    var lexer = Lexer(file: index, source: file, interner: interner, diagnostics: diagnostics)
    var body: [Token] = []
    while true {
      let token = lexer.next()
      if token.kind == .end { break }
      body.append(token)
    }
    macros.define(Macro(name: interner.intern(name), parameters: nil, body: body, location: .none))
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
        guard let keyword = token.keyword, keyword == .__LINE__ || keyword == .__FILE__ else { return token }
        return place(keyword, of: token)
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

  private func place(_ keyword: Keyword, of token: Token) -> Token {
    let position = sources.position(of: token.location)
    var made = token
    if keyword == .__LINE__ {
      made.kind = .number
      made.atom = interner.intern(String(position.line))
    } else {
      made.kind = .string
      made.atom = interner.intern(Self.quoted(position.path))
    }
    return made
  }
}
