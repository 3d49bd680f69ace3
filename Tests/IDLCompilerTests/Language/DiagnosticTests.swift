import IDLCompiler
import TestSupport
import Testing

@Suite("Messages")
struct DiagnosticTests {
  @Test("show the line with a caret under the fault, tabs and wide letters kept in their places")
  func caret() throws {
    let source = try Source(["a.idl": "typedef struct {\n\tlong ä; Nothing b;\n} A;\n"])
    let text = try #require(source.compile().diagnostics.first?.rendered)
    let lines = text.split(separator: "\n")
    #expect(
      lines.first?.hasSuffix("error: 'Ã' has no meaning in IDL") == true
        || lines.first?.contains("has no meaning") == true)
    #expect(lines.dropFirst().first == "  \tlong ä; Nothing b;")
    #expect(lines.dropFirst(2).first == "  \t     ^~")
  }

  @Test("tell how the file came to be read, innermost first")
  func chain() throws {
    let source = try Source([
      "a.idl": "const long A = 1;\nimport \"b.idl\";\n",
      "b.idl": "  #include \"c.h\"\n",
      "c.h": "typedef Nothing C;\n",
    ])
    let found = try #require(source.compile().diagnostics.first)
    #expect(found.position.line == 1 && found.position.column == 9)
    #expect(
      found.chain == ["included from \(source.path("b.idl")):1:4", "imported from \(source.path("a.idl")):2:8"])
  }

  @Test("stop at twenty errors")
  func limit() throws {
    let source = try Source(["a.idl": (0..<50).map { "typedef Nothing\($0) T\($0);\n" }.joined()])
    #expect(source.messages().count == 20)
  }

  @Test("go on after a fault: every faulty declaration is told of in one run")
  func recovery() throws {
    let source = try Source([
      "a.idl": """
      import "unknwn.idl";
      typedef long;
      const long = 4;
      [object, uuid(00000000-1111-2222-3333-444444444444)] interface IA : IUnknown {
        HRESULT One(;
        HRESULT Two([in] long a);
        HRESULT Three)
        ;
      }
      struct { long } x;
      typedef long GOOD;
      """
    ])
    #expect(source.messages().map { $0.split(separator: ":")[1] } == ["2", "3", "5", "7", "10"])
  }

  @Test("name warnings so that they can be switched off")
  func warnings() throws {
    let source = try Source([
      "a.idl": """
      #define A 1
      #define A 2
      #ifdef A B
      #endif
      [uuid(00000000-1111-2222-3333-444444444444)] library L { importlib("other.tlb"); };
      [hlpstring("x")] typedef long T;
      """
    ])
    let names = ["macro-redefined", "extra-tokens", "importlib", "unknown-attribute"]
    let found = source.compile().diagnostics.compactMap(\.warning?.rawValue)
    #expect(found.sorted() == names.sorted())
    #expect(
      source.messages().contains { $0.contains("attribute 'hlpstring' is not known") && $0.contains("'helpstring'") })
    let silent = CompilerOptions(disabledWarnings: Set(names.compactMap { Warning(rawValue: $0) }))
    #expect(source.compile(options: silent).diagnostics.filter { $0.severity == .warning }.isEmpty)
  }

  @Test("only warn of what MIDL or widl takes and real files have")
  func tolerance() throws {
    let source = try Source([
      "a.idl": """
      import "oaidl.idl";
      [object] interface IA : IUnknown { HRESULT Get([out] BOOL value); }
      [odl, uuid(00000000-1111-2222-3333-444444444444)] interface IB {
        HRESULT Get([out, retval] BSTR *name, [out, retval] IDispatch **object);
      }
      [uuid(00000000-1111-2222-3333-444444444445)] library L {
        [uuid(00000000-1111-2222-3333-444444444446)] coclass C { interface IUnknwn; }
      };
      """
    ])
    #expect(
      source.messages() == [
        "a.idl:2:59: warning: [out] parameter 'value' must be a pointer, and 'BOOL' is none [-Wout-pointer]",
        "a.idl:2:20: warning: interface 'IA' has no identifier, so nobody can ask for it: [uuid(...)] [-Wmissing-uuid]",
        "a.idl:4:35: warning: [retval] parameter 'name' should be the last one [-Wretval-place]",
        "a.idl:3:61: warning: interface 'IB' has no base; COM interfaces derive from IUnknown [-Wmissing-base]",
        "a.idl:7:70: warning: interface 'IUnknwn' is declared nowhere; did you mean 'IUnknown'? [-Wundeclared-interface]",
      ])
  }

  @Test("only warn of an unknown name in size_is where the method is local, as real files have it")
  func localNames() throws {
    let source = try Source([
      "a.idl": """
      import "unknwn.idl";
      [object, local, uuid(00000000-1111-2222-3333-444444444444)]
      interface IA : IUnknown { HRESULT One([out, size_is(MAX_PATH)] short *a); }
      [object, uuid(00000000-1111-2222-3333-444444444445)]
      interface IB : IUnknown { [local] HRESULT One([out, size_is(MAX_PATH)] short *a); }
      """
    ])
    let text = "warning: 'size_is' names 'MAX_PATH', which is no parameter and no constant [-Wunknown-name]"
    #expect(source.messages() == ["a.idl:3:53: \(text)", "a.idl:5:61: \(text)"])
  }

  @Test("name the folders in which a missing file was looked for, and a file that is almost called so")
  func missingFiles() throws {
    let source = try Source([
      "a.idl": "import \"sub\\thnig.idl\";\n#include <nowhere.h>\n#include \"thing.idl\"\n",
      "sub/thing.idl": "const long A = 1;\n",
    ])
    let here = source.folder.url.path
    let result = source.compile(options: CompilerOptions(includeFolders: [here + "/sub", here + "/gone"]))
    let text = result.diagnostics.map {
      "\($0.severity): \($0.message)".replacingOccurrences(of: here, with: "HERE")
        .replacingOccurrences(of: Places.idl.path, with: "IDL")
    }
    #expect(
      text == [
        "error: cannot find the included file 'nowhere.h'",
        "note: searched: 'HERE/sub', 'HERE/gone' (no such folder), 'IDL'",
        "error: cannot find the imported file 'sub\\thnig.idl'; did you mean 'sub/thing.idl'?",
        "note: searched: 'HERE', 'HERE/sub', 'HERE/gone' (no such folder), 'IDL'",
      ])
    #expect(result.compilation == nil)
    let alone = Compiler().compile(Array("#include <nowhere.h>\n".utf8), named: "a.idl")
    #expect(alone.diagnostics.last?.message == "no folder was searched; name some with -I")
  }

  @Test("stop where files import one another too deep")
  func importDepth() throws {
    var files = ["a.idl": "import \"f0.idl\";\n"]
    for index in 0..<300 { files["f\(index).idl"] = "import \"f\(index + 1).idl\";\nconst long C\(index) = 1;\n" }
    let source = try Source(files)
    #expect(source.messages() == ["f198.idl:1:8: error: files import one another more than 200 deep"])
    #expect(source.compile(["f150.idl"]).diagnostics.map(\.message).first?.hasPrefix("cannot find") == true)
  }

  @Test(
    "for files that cannot be read name the reason",
    arguments: [
      ("nowhere.idl", "no such file or directory"), (".", "is a folder"),
    ])
  func unreadable(name: String, reason: String) throws {
    let source = try Source([:])
    let found = source.compile([name]).diagnostics.first?.message
    #expect(found?.hasSuffix(reason) == true)
  }

  @Test("for UTF-16 text say what to do")
  func encoding() throws {
    let source = try Source([:])
    try source.write([0xFF, 0xFE, 0x63, 0x00], as: "a.idl")
    #expect(source.messages() == ["a.idl:1:1: error: the file is UTF-16 text; save it as UTF-8"])
    try source.write([0xEF, 0xBB, 0xBF] + Array("const long A = 1;".utf8), as: "a.idl")
    #expect(source.messages() == [])
  }
}
