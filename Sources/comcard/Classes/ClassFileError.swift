internal import Glibc

/// Why a class's file or library cannot be read, written or used. The text begins with the file.
struct ClassFileError: Error, CustomStringConvertible {
  let description: String

  init(_ path: String, _ reason: String) { description = "\(path): \(reason)" }

  /// A text that begins with the file already.
  init(verbatim text: String) { description = text }

  /// The last system call's failure.
  static func system(_ path: String) -> ClassFileError {
    // SAFETY: strerror's text is copied at once.
    ClassFileError(path, unsafe String(cString: strerror(errno)))
  }
}
