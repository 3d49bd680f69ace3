/// Collects lines of text at an indentation. It knows nothing of what it writes.
package struct TextWriter {
  /// What was written so far; each line ends with a newline.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
  // Bytes, because appending to a String costs several times as much.
  private var bytes: [UInt8] = []
  private var depth = 0
  private let unit: String

  /// - Parameter unit: what one step of indentation is made of.
  package init(unit: String = "  ") { self.unit = unit }

  /// Writes one line at the current indentation, or an empty line.
  package mutating func line(_ content: String = "") {
    if !content.isEmpty {
      beginLine()
      append(content)
    }
    endLine()
  }

  /// Begins a line that ``append(_:)`` goes on with and ``endLine()`` ends: cheaper than a text made for the purpose.
  package mutating func beginLine() {
    for _ in 0..<depth { append(unit) }
  }

  package mutating func append(_ part: String) { bytes.append(contentsOf: part.utf8) }

  package mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Writes lines one by one.
  package mutating func lines(_ contents: some Sequence<String>) {
    for content in contents { line(content) }
  }

  /// Writes `open`, what `body` writes one step deeper, then `close`.
  package mutating func block(_ open: String, close: String = "}", _ body: (inout TextWriter) -> Void) {
    line(open)
    indented(body)
    line(close)
  }

  /// What `body` writes stands one step deeper.
  package mutating func indented(_ body: (inout TextWriter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }
}
