/// Reads declarations from the tokens of one IDL file.
///
/// It needs to know no names: a name in the place of a type is a type, declared or not. So names may be used before
/// they are declared, and the imports need not be read first.
struct Parser {
  /// Nesting of types, declarators and expressions; what keeps the call stack bounded.
  static let deepest = 100
  /// Stars, bounds and parameter lists of one declarator.
  static let mostModifiers = 64
  /// Operators in one row of an expression.
  static let longestChain = 1000

  let tokens: [Token]
  let interner: Interner
  let diagnostics: Diagnostics
  let attributeForms: [Atom: AttributeForm]
  private(set) var at = 0
  private(set) var token: Token
  private var depth = 0
  /// What the last token stands for: the end of the file, or of a directive's line.
  private let end: String
  /// The bits of a number without a suffix: in `#if`, all integers have 64.
  let integerWidth: Int
  var packing = Packing()
  /// See ``UnitSyntax/refusedNames``.
  var refusedNames: Set<Atom> = []
  /// See ``UnitSyntax/variables``.
  var variables: Set<Atom> = []
  /// Quotes that a `#pragma midl_echo` gave and that no declaration has taken yet.
  var echoes: [String] = []

  /// - Parameter tokens: Ended by a token of kind `end`.
  init(
    tokens: [Token], interner: Interner, diagnostics: Diagnostics, attributeForms: [Atom: AttributeForm] = [:],
    isPreprocessor: Bool = false
  ) {
    end = isPreprocessor ? "the end of the line" : "the end of the file"
    integerWidth = isPreprocessor ? 64 : 32
    self.tokens = tokens
    self.interner = interner
    self.diagnostics = diagnostics
    self.attributeForms = attributeForms
    token = tokens.first ?? Token(kind: .end, flags: [], atom: .empty, location: .none)
    if token.kind == .pragma { takePragmas() }
  }

  /// Passes the current token and gives it back.
  @discardableResult
  mutating func advance() -> Token {
    let passed = token
    if at + 1 < tokens.count {
      at += 1
      token = tokens[at]
      if token.kind == .pragma { takePragmas() }
    }
    return passed
  }

  /// The token after the current one.
  func peek(_ ahead: Int = 1) -> Token {
    var index = at
    for _ in 0..<ahead {
      index += 1
      while index < tokens.count, tokens[index].kind == .pragma { index += 1 }
    }
    return index < tokens.count ? tokens[index] : tokens.last ?? token
  }

  @inline(__always) mutating func take(_ kind: TokenKind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  mutating func take(_ keyword: Keyword) -> Bool {
    guard token.isName(keyword) else { return false }
    advance()
    return true
  }

  /// Passes a punctuator that must stand here.
  ///
  /// - Parameter context: Goes on from "expected ';'": "after the method".
  mutating func expect(_ kind: TokenKind, _ context: @autoclosure () -> String) throws(ParseFailure) {
    if take(kind) { return }
    try fail("expected '\(kind.punctuation ?? "")' \(context()), not \(describe(token))", missing: true)
  }

  /// Passes a name that must stand here.
  mutating func expectName(_ what: @autoclosure () -> String) throws(ParseFailure) -> Token {
    guard token.kind == .identifier else { try fail("expected \(what()), not \(describe(token))", missing: true) }
    return advance()
  }

  func expectEnd(of what: String) throws(ParseFailure) {
    if token.kind != .end { try fail("expected the end of \(what), not \(describe(token))") }
  }

  /// Gives a message at the current token; where something is missing at the end of a line, at that end.
  func fail(_ message: String, missing: Bool = false) throws(ParseFailure) -> Never {
    if token.kind == .unknown { try fail("\(describe(token)) has no meaning in IDL", at: token) }
    if missing, token.flags.contains(.lineStart) || token.kind == .end, at > 0 {
      let before = tokens[at - 1]
      let length = before.kind.punctuation?.utf8.count ?? interner.bytes(before.atom).count
      var place = before.location
      place.offset += Int32(truncatingIfNeeded: length)
      diagnostics.error(message, at: place)
      throw ParseFailure()
    }
    try fail(message, at: token)
  }

  func fail(_ message: String, at token: Token) throws(ParseFailure) -> Never {
    diagnostics.error(message, at: token.location, width: width(token))
    throw ParseFailure()
  }

  /// Refuses a construct that is read nevertheless, so that nothing that it declares goes missing.
  func refuse(_ message: String, at token: Token) {
    diagnostics.refuse(message, at: token.location, width: width(token))
  }

  /// Refuses a whole declaration and passes it: to its semicolon, or over its body in braces.
  ///
  /// - Parameter name: What it declares, where that was passed already.
  mutating func refuseDeclaration(_ message: String, at place: Token, of name: Token? = nil) {
    refuse(message, at: place)
    if let name { refusedNames.insert(name.atom) }
    var braces = 0
    while token.kind != .end {
      if token.kind == .rightBrace, braces == 0 { return }
      let passed = advance()
      switch passed.kind {
      case .identifier: refusedNames.insert(passed.atom)
      case .leftBrace: braces += 1
      case .rightBrace:
        braces -= 1
        if braces == 0 {
          _ = take(.semicolon)
          return
        }
      case .semicolon where braces == 0: return
      default: break
      }
    }
  }

  /// Passes what stands between two brackets of a kind, and the brackets; the current token is the first one.
  mutating func skipBalanced(_ open: TokenKind, _ close: TokenKind, _ what: String) throws(ParseFailure) {
    let first = token
    var depth = 0
    repeat {
      if token.kind == .end { try fail("\(what) has no closing '\(close.punctuation ?? "")'", at: first) }
      if token.kind == open { depth += 1 }
      if token.kind == close { depth -= 1 }
      advance()
    } while depth > 0
  }

  func width(_ token: Token) -> Int { token.kind.punctuation?.utf8.count ?? max(1, interner.bytes(token.atom).count) }

  func describe(_ token: Token) -> String {
    if token.kind == .end { return end }
    if token.kind == .unknown, let byte = interner.bytes(token.atom).first, !isPrintable(token) {
      return "the byte 0x\(Hex.digits(UInt64(byte), width: 2))"
    }
    let spelled = token.kind.punctuation ?? interner.text(token.atom)
    return spelled.utf8.count <= 60 ? "'\(spelled)'" : "'\(spelled.prefix(40))...'"
  }

  /// Whether a terminal can show the token: no control character, and UTF-8.
  private func isPrintable(_ token: Token) -> Bool {
    let bytes = interner.bytes(token.atom)
    return String(validating: bytes, as: UTF8.self) != nil && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  func text(_ token: Token) -> String { interner.text(token.atom) }

  mutating func deepen() throws(ParseFailure) {
    // Every level is left through surface(), faults included, so the count needs no repair after one.
    guard depth < Self.deepest else { try fail("the source is nested more than \(Self.deepest) deep here") }
    depth += 1
  }

  mutating func surface() { depth -= 1 }

  /// After an error: goes behind the next `;` or behind a body in braces, or before a closing brace.
  ///
  /// - Parameter start: Where the faulty construct begins; braces that it opened are closed first.
  mutating func recover(from start: Int) {
    var braces = 0
    for passed in tokens[min(start, at)..<at] {
      if passed.kind == .leftBrace { braces += 1 }
      if passed.kind == .rightBrace { braces = max(0, braces - 1) }
    }
    while token.kind != .end {
      switch token.kind {
      case .leftBrace: braces += 1
      case .rightBrace:
        if braces == 0 { return }
        braces -= 1
        if braces == 0 {
          advance()
          // `} name;` belongs to it; the next declaration begins on a line of its own.
          while token.kind != .end, token.kind != .rightBrace, !token.flags.contains(.lineStart) {
            if advance().kind == .semicolon { return }
          }
          return
        }
      case .semicolon where braces == 0:
        advance()
        return
      default: break
      }
      advance()
    }
  }

  private mutating func takePragmas() {
    while tokens[at].kind == .pragma {
      let pragma = tokens[at]
      let text = interner.text(pragma.atom)
      if text.hasPrefix("pack") {
        if !packing.obey(text) {
          diagnostics.warning(.pragmaPack, "#pragma \(text) is malformed and ignored", at: pragma.location)
        }
      } else if let open = text.firstIndex(of: "\""), let close = text.lastIndex(of: "\""), open < close {
        echoes.append(String(decoding: Literal.quoted(text[open...close].utf8), as: UTF8.self))
      }
      guard at + 1 < tokens.count else { break }
      at += 1
    }
    token = tokens[at]
  }
}
