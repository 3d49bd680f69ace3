import Testing

@testable import COM

@Suite("JSON of manifests")
struct JSONTests {
  @Test(
    "Valid texts are read",
    arguments: [
      ("{}", JSONValue.object([:])),
      ("[1, -2.5e+3, true, null]", .array([.number("1"), .number("-2.5e+3"), .bool(true), .null])),
      (#"{"a": "b\n\u00e9\ud83c\udca1"}"#, .object(["a": .string("b\né🂡")])), (" \"x\" ", .string("x")),
    ])
  func valid(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)) == value)
  }

  @Test(
    "Everything else is an error with a line, and never a trap",
    arguments: [
      "", "{", "}", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "nul", "01", "1.", "-", "\"", "\"\\x\"", "\"\\u12\"",
      "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\u{1}\"", "{} {}", "{\"a\":1,\"a\":2}", "[", "\"\\",
    ])
  func invalid(text: String) { #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) } }

  @Test("Depth is bounded")
  func depth() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test("Bytes that are not UTF-8 are refused inside a string")
  func notUTF8() { #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) } }

  @Test("The line of the error is told")
  func line() {
    #expect { try JSONValue(parsing: Array("{\n\"a\": 1,\n oops }".utf8)) } throws: {
      ($0 as? JSONError)?.line == 3
    }
  }
}
