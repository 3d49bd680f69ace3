import IDLCompiler

/// Standard output and standard error, unbuffered.
enum StandardStream: Int32 {
  case output = 1
  case errors = 2

  /// Writes all of the text.
  ///
  /// - Throws: ``FileError`` where that is not possible.
  func write(_ text: String) throws(FileError) {
    try FileSystem.write(text, to: rawValue, naming: self == .output ? "standard output" : "standard error")
  }

  /// Writes a message; one that cannot be written is dropped.
  static func tell(_ message: String) { try? errors.write(message) }
}
