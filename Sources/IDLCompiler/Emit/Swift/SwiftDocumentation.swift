/// Writes doc comments from what the IDL says to its readers.
enum SwiftDocumentation {
  /// The help text as doc comment lines; nothing where there is none.
  static func write(_ attributes: [Attribute], to writer: inout TextWriter) {
    guard let help = attributes.string("helpstring") else { return }
    writer.lines(lines(help).map { $0.isEmpty ? "///" : "/// \($0)" })
  }

  /// The text in lines, with a full stop where it has no end. Whatever a help string holds, each line stays a comment.
  static func lines(_ help: String) -> [String] {
    var result = help.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    if let last = result.last?.last, !".!?:".contains(last) { result[result.count - 1] += "." }
    return result
  }
}
