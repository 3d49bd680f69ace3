/// An interned spelling: two tokens have equal atoms exactly where they have equal bytes.
struct Atom: Hashable, Sendable {
  var rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ keyword: Keyword) { rawValue = keyword.rawValue }

  /// The keyword with this spelling, or nil.
  var keyword: Keyword? { Keyword(rawValue: rawValue) }
  static let empty = Atom(.none)
}
