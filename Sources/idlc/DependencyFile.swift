/// What make and ninja want to know: from which files the outputs were made.
enum DependencyFile {
  /// One rule for all outputs, then an empty one for each input: make goes on when an imported file is gone.
  static func text(outputs: [String], inputs: [String]) -> String {
    var text = outputs.map(escaped).joined(separator: " ") + ":"
    for input in inputs { text += " \\\n  " + escaped(input) }
    text += "\n"
    for input in inputs { text += "\n\(escaped(input)):\n" }
    return text
  }

  private static func escaped(_ path: String) -> String {
    var result = ""
    for character in path {
      switch character {
      case " ", "#": result += "\\\(character)"
      case "$": result += "$$"
      default: result.append(character)
      }
    }
    return result
  }
}
