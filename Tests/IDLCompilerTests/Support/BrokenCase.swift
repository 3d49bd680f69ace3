import Testing

/// IDL that must be refused, and the first message about it.
struct BrokenCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// The content where it is no text.
  var bytes: [UInt8]?
  /// As printed: `a.idl:line:column: error: text`.
  var message: String

  var testDescription: String { name }

  static let all: [BrokenCase] =
    syntax + forms + names + siblings + identifiers + values + preprocessor + directives + refused + content
}
