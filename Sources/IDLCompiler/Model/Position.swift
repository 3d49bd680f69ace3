/// A place in a source file, as messages print it.
package struct Position: Hashable, Sendable, CustomStringConvertible {
  /// The path as it was opened.
  package var path: String
  /// Counts from 1.
  package var line: Int
  /// Counts bytes from 1.
  package var column: Int

  package init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }

  package var description: String { "\(path):\(line):\(column)" }
}
