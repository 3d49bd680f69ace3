import IDLCompiler
import Testing

@Suite("What grows without end")
struct BoundsTests {
  /// A text that would take the compiler's stack or memory, if nothing stopped it.
  struct Endless: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
  }

  private static let all = [
    ("a macro that doubles", (0..<40).map { "#define M\($0 + 1) M\($0) M\($0)" }.joined(separator: "\n") + "\nM40"),
    (
      "calls within calls",
      "#define F(x) x\nconst long A = " + String(repeating: "F(", count: 2000) + "1"
        + String(repeating: ")", count: 2000) + ";"
    ),
    ("a file that includes itself", "#include \"a.idl\"\n"),
    ("parentheses", "const long A = " + String(repeating: "(", count: 20000) + "1;"),
    ("operators", "const long A = 1" + String(repeating: "+1", count: 20000) + ";"),
    ("signs", "const long A = " + String(repeating: "-", count: 20000) + "1;"),
    ("pointers", "typedef long " + String(repeating: "*", count: 20000) + "A;"),
    ("structs", String(repeating: "struct A {", count: 20000)),
    ("libraries", String(repeating: "library A {", count: 20000)),
    ("function pointers", "typedef " + String(repeating: "void (*f)(", count: 20000)),
    ("type names", "typedef long T0;" + (0..<3000).map { "typedef T\($0) T\($0 + 1);" }.joined()),
    ("constants", (0..<3000).map { "const long C\($0) = C\($0 + 1);" }.joined() + "const long C3000 = 1;"),
    ("open conditions", String(repeating: "#if 1\n", count: 20000)),
  ].map { Endless(testDescription: $0.0, text: $0.1) }

  @Test("is refused: the compiler neither crashes nor runs out of memory", arguments: all)
  func refused(endless: Endless) throws {
    #expect(throws: Refused.self) { try Source.model(endless.text) }
  }
}
