import IDLCompiler

/// What make and ninja want to know: from which files the outputs were made.
enum DependencyFile {
  /// One rule for all outputs, then an empty one for each input: make goes on when an imported file is gone.
  ///
  /// - Throws: ``FileError`` where a path cannot be written in such a file.
  static func text(outputs: [String], inputs: [String]) throws(FileError) -> String {
    var targets: [String] = []
    for output in outputs { targets.append(try escaped(output)) }
    var text = targets.joined(separator: " ") + ":"
    var rules = ""
    for input in inputs {
      let name = try escaped(input)
      text += " \\\n  " + name
      rules += "\n\(name):\n"
    }
    return text + "\n" + rules
  }

  private static func escaped(_ path: String) throws(FileError) -> String {
    var result = String.UnicodeScalarView()
    for scalar in path.unicodeScalars {
      switch scalar {
      case " ", "#", ":": result += ["\\", scalar]
      case "$": result += "$$".unicodeScalars
      // Nothing keeps make from taking these for patterns, recipes, variables, order and its own escapes.
      case "%", ";", "=", "|", "\\":
        throw FileError(path: path, reason: "has a '\(scalar)', which no name in a file for make can have")
      case "\0"..<" ", "\u{7F}":
        throw FileError(path: path, reason: "has a control character, which no name in a file for make can have")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
