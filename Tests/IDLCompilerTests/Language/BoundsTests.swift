import IDLCompiler
import TestSupport
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
    (
      "structs in structs",
      "struct A0 { long a; };" + (0..<6000).map { "struct A\($0 + 1) { struct A\($0) a; };" }.joined()
    ),
    ("constants", (0..<3000).map { "const long C\($0) = C\($0 + 1);" }.joined() + "const long C3000 = 1;"),
    ("open conditions", String(repeating: "#if 1\n", count: 20000)),
  ].map { Endless(testDescription: $0.0, text: $0.1) }

  @Test("is refused: the compiler neither crashes nor runs out of memory", arguments: all)
  func refused(endless: Endless) throws {
    #expect(throws: Refused.self) { try Source.model(endless.text) }
  }

  private static func interface(_ method: String) -> String {
    "[object, uuid(00000000-1111-2222-3333-444444444444)] interface IEnumA : IUnknown { \(method) }"
  }

  /// Each struct holds the one before it twice.
  private static func doubled(_ first: String) -> String {
    "struct A0 { \(first) };"
      + (1...30).map { "struct A\($0) { struct A\($0 - 1) a; struct A\($0 - 1) b; };" }.joined()
  }

  /// Has an enumerator of A30.
  private static let enumerator = interface(
    """
    HRESULT Next([in] ULONG n, [out, size_is(n), length_is(*fetched)] struct A30 *a, [out] ULONG *fetched);
    HRESULT Skip([in] ULONG n); HRESULT Reset(); HRESULT Clone([out] IEnumA **other);
    """)

  private static let bounded = [
    (
      "structs that point to one another",
      (0..<5000).map { "struct A\($0) { struct A\($0 + 1) *a; };\n" }.joined() + "struct A5000 { long a; };"
    ),
    ("structs that hold one another twice", doubled("long a;")),
    ("structs that hold one another twice, by value", doubled("long a[0];") + interface("HRESULT A(struct A30 a);")),
    ("structs that hold one another twice, listed", doubled("long a;") + enumerator),
    ("structs that hold one another twice and text, listed", doubled("BSTR a;") + enumerator),
    (
      "arrays without elements, by value",
      "struct A { long a; long b[65][65][65][65][65][0]; };" + interface("HRESULT A(struct A a);")
    ),
  ].map { Endless(testDescription: $0.0, text: $0.1) }

  @Test("is written as soon as anything else where the text has an end", arguments: bounded)
  func written(endless: Endless) throws {
    let folder = try TemporaryDirectory()
    try folder.write("a.idl", "import \"oaidl.idl\";\n\(endless.text)\n")
    let result = try run(
      "timeout",
      ["20", Tools.idlc, "-w", "-I", Places.idl.path, "--emit", "header,json,typeinfo,swift", "-o", ".", "a.idl"],
      directory: folder.url, installWith: "coreutils")
    #expect(result.status == 0, "\(result.errors)")
  }
}
