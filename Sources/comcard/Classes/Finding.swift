/// One thing that `class lint` has to say.
struct Finding: Codable, Equatable {
  enum Severity: String, Codable {
    /// The class, or something of it, does not work.
    case error
    /// It works, and is most likely not what was meant.
    case warning
  }

  let severity: Severity
  /// A short name for the kind of fault, for scripts.
  let rule: String
  /// The manifest, library or folder.
  let file: String
  let message: String

  /// For people.
  var line: String { "\(file): \(severity.rawValue): \(message) [\(rule)]" }

  static func error(_ rule: String, _ file: String, _ message: String) -> Finding {
    Finding(severity: .error, rule: rule, file: file, message: message)
  }

  static func warning(_ rule: String, _ file: String, _ message: String) -> Finding {
    Finding(severity: .warning, rule: rule, file: file, message: message)
  }
}
