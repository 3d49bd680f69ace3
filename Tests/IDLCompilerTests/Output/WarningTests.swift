import Foundation
import IDLCompiler
import TestSupport
import Testing

@Suite("The warnings of idlc")
struct WarningTests {
  /// A file that gives one warning, once.
  private static let snippets: [Warning: String] = [
    .constantRange: "const short A = 70000;",
    .cpp: "#warning look here",
    .duplicateUUID: """
    import "unknwn.idl";
    [object, uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d1)] interface IA : IUnknown { }
    [object, uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d1)] interface IB : IUnknown { }
    """,
    .extraTokens: "#undef A B",
    .importlib: "[uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d1)] library L { importlib(\"other.tlb\"); }",
    .macroRedefined: "#define A 1\n#define A 2",
    .missingBase: "[object, uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d1)] interface IA { HRESULT M(); }",
    .missingUUID: "import \"unknwn.idl\";\n[object] interface IA : IUnknown { HRESULT M(); }",
    .outPointer: """
    import "unknwn.idl";
    [object, uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d1)] interface IA : IUnknown { HRESULT M([out] long a); }
    """,
    .pragmaPack: "#pragma pack(3)",
    .retvalPlace: """
    import "unknwn.idl";
    [object, uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d1)]
    interface IA : IUnknown { HRESULT M([out, retval] long *a, [in] long b); }
    """,
    .swiftMethod: """
    import "unknwn.idl";
    [object, local, uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d1)] interface IA : IUnknown { HRESULT M([in] long a, ...); }
    [uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d2)] coclass A { interface IA; }
    """,
    .typedefConflict: "import \"b.idl\";\ntypedef short A;",
    .undeclaredInterface: """
    [uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d1)] library L {
        [uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d2)] coclass C { interface IGone; }
    }
    """,
    .undeclaredTag: "typedef enum tagGONE GONE;",
    .unknownName: """
    import "unknwn.idl";
    [object, local, uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d1)]
    interface IA : IUnknown { HRESULT M([in, size_is(gone)] long *a); }
    """,
    .unknownAttribute: """
    import "unknwn.idl";
    [object, uuid(9d3c1a40-6f0e-4b1d-9a57-2f61c7e0b5d1), shiny] interface IA : IUnknown { }
    """,
  ]

  @Test("are given by name, and go with -Wno-name or -w, their notes with them", arguments: Warning.allCases)
  func option(warning: Warning) throws {
    let folder = try TemporaryDirectory()
    try folder.write("a.idl", try #require(Self.snippets[warning], "no snippet") + "\n")
    try folder.write("b.idl", "typedef long A;\n")
    func errors(_ options: [String]) throws -> String {
      let result = try run(
        Tools.idlc,
        options + ["-I", Places.idl.path, "--emit", "header,swift", "--swift-coclass", "A", "-o", "out", "a.idl"],
        directory: folder.url)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output == "")
      return result.errors
    }
    try folder.write("out/keep", "")
    let told = try errors([]).split(separator: "\n").filter { $0.contains(": warning: ") }
    #expect(told.count == 1 && told.first?.hasSuffix(" [-W\(warning.rawValue)]") == true, "\(told)")
    #expect(try errors(["-Wno-\(warning.rawValue)"]) == "")
    #expect(try errors(["-w"]) == "")
    // Any other name leaves it alone.
    let others = Warning.allCases.filter { $0 != warning }.map { "-Wno-\($0.rawValue)" }
    #expect(try errors(others).contains("[-W\(warning.rawValue)]"))
  }
}
