/// A token: 16 bytes, and no text of its own.
struct Token: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The first token of its line.
    static let lineStart = Flags(rawValue: 1)
    /// White space or a comment stands before it.
    static let spaceBefore = Flags(rawValue: 2)
    /// The name of a macro that must not expand again.
    static let noExpand = Flags(rawValue: 4)
  }

  var kind: TokenKind
  var flags: Flags
  /// The spelling of names, numbers and literals (quotes included).
  var atom: Atom
  var location: Location

  @inline(__always) var keyword: Keyword? { kind == .identifier ? atom.keyword : nil }
  @inline(__always) func isName(_ keyword: Keyword) -> Bool {
    kind == .identifier && atom.rawValue == keyword.rawValue
  }
}
