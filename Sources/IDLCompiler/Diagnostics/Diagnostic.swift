/// One message, complete: it needs no source any more.
package struct Diagnostic: Sendable {
  package enum Severity: String, Sendable {
    case error
    case warning
    case note
  }

  package var severity: Severity
  package var position: Position
  package var message: String
  /// Nil for errors and notes.
  package var warning: Warning?
  /// The source line, tabs kept, or empty.
  package var line: String
  /// The text in front of the caret: spaces and the line's tabs.
  package var indent: String
  /// How many columns are marked, at least 1.
  package var width: Int
  /// `imported from a.idl:3:8`, innermost first.
  package var chain: [String]

  /// `file:line:col: error: text`
  package var headline: String {
    "\(position): \(severity.rawValue): \(message)" + (warning.map { " [-W\($0.rawValue)]" } ?? "")
  }

  /// The headline, the source line with a caret, and how the file came to be read. Ends with a line break.
  package var rendered: String {
    var text = headline + "\n"
    if !line.isEmpty {
      text += "  \(line)\n  \(indent)^\(String(repeating: "~", count: max(0, width - 1)))\n"
    }
    for link in chain { text += "    \(link)\n" }
    return text
  }
}
