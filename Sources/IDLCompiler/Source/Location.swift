/// A place in a source, small enough for every token to carry: the line and column are found when a message needs them.
struct Location: Hashable, Sendable {
  /// Index into ``Sources``; every inclusion of a file has its own.
  var file: Int32
  /// In bytes.
  var offset: Int32

  /// No place in a file: the command line, or what the compiler itself defines.
  static let none = Location(file: -1, offset: 0)
}
