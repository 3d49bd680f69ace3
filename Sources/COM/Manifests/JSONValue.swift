/// A JSON text, read strictly. Ours because it stands on the loader's trust boundary and start-up path: no Foundation,
/// bounded depth, no duplicate keys.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads one value that fills the whole text.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }
}

/// Why a text is no JSON, with the line.
package struct JSONError: Error, CustomStringConvertible {
  package let line: Int
  package let reason: String
  package var description: String { "line \(line): \(reason)" }
}
