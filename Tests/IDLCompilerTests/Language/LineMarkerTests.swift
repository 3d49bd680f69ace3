import Foundation
import IDLCompiler
import TestSupport
import Testing

@Suite("Line markers")
struct LineMarkerTests {
  @Test("number the lines after them in messages, __LINE__ and __FILE__, in both forms")
  func numbers() throws {
    let source = try Source([
      "a.idl": """
      const long A = __LINE__;
      #line 100 "other \\"x\\".idl"
      const long B = __LINE__;
      const char *F = __FILE__;
      # 7 "third.idl"

      const long C = __LINE__;
      typedef Nothing T;
      #define HERE 40
      #line HERE
      const long D = __LINE__; typedef Nothing U;
      #line 010
      typedef Nothing V; /* a comment
      over lines */
      typedef Nothing W;
      """
    ])
    #expect(
      source.compile().diagnostics.map(\.headline) == [
        "third.idl:9:9: error: unknown type 'Nothing'", "third.idl:40:34: error: unknown type 'Nothing'",
        "third.idl:10:9: error: unknown type 'Nothing'", "third.idl:12:9: error: unknown type 'Nothing'",
      ])
    let shown = source.compile().diagnostics.first?.line
    #expect(shown == "typedef Nothing T;")
    let text = try String(contentsOfFile: source.path("a.idl"), encoding: .utf8).replacingOccurrences(
      of: "typedef Nothing [A-Z];", with: "", options: .regularExpression)
    #expect(try Source.constants(text) == ["A": 1, "B": 100, "C": 8, "D": 40])
    let names = try Source.model(text).declarations.compactMap { declaration -> ConstantValue? in
      if case .constant(let constant) = declaration, constant.name == "F" { constant.value } else { nil }
    }
    #expect(names == [.string("other \"x\".idl", isWide: false)])
  }

  @Test("say what is wrong with them")
  func faults() throws {
    let source = try Source([
      "a.idl": """
      #line
      #line nothing
      #line 99999999999999999999 "a"
      #line 4 nothing
      #line 20 "b.idl" 7
      # 3 nothing
      # 99999999999999999999 "c.idl"
      #line 2147483647
      typedef Nothing T;
      """
    ])
    #expect(
      source.messages() == [
        "a.idl:1:2: error: #line needs a line number up to 2147483647",
        "a.idl:2:7: error: #line needs a line number up to 2147483647",
        "a.idl:3:7: error: #line needs a line number up to 2147483647",
        "a.idl:4:9: error: #line takes a file name in quotes behind the number",
        "a.idl:5:18: warning: '7' after #line has no meaning [-Wextra-tokens]",
      ])
  }

  @Test("of a C preprocessor lead back to the files that it read", arguments: ["gcc", "clang"])
  func preprocessed(compiler: String) throws {
    let source = try Source([
      "a.idl":
        "import \"unknwn.idl\";\n#include \"b.h\"\ntypedef B *PB;\n#define TWO 2\nconst long A = __LINE__ * TWO;\n",
      "b.h": "#define UNUSED 1\n\n#include \"c.h\"\n\ntypedef long B;\ntypedef Nothing2 D;\n",
      "c.h": "\n\ntypedef Nothing C;\n",
    ])
    let made = try run(
      compiler, ["-E", "-x", "c", "-o", "made.idl", "a.idl"], directory: source.folder.url, installWith: "gcc")
    #expect(made.status == 0, "\(made.errors)")
    let found = source.compile(["made.idl"]).diagnostics
    #expect(
      found.map(\.headline).map { $0.replacingOccurrences(of: "./", with: "") } == [
        "c.h:3:9: error: unknown type 'Nothing'", "b.h:6:9: error: unknown type 'Nothing2'",
      ])
    #expect(
      found.first?.chain.map { $0.replacingOccurrences(of: "./", with: "") } == [
        "included from b.h:3:1", "included from a.idl:2:1",
      ])
    #expect(found.last?.chain == ["included from a.idl:2:1"])
  }

  @Test("by the thousand cost no more than the lines")
  func many() throws {
    let text = (1...20000).map { "# \($0) \"a\($0 % 7).h\" \($0 % 3)\ntypedef long T\($0);\n" }.joined()
    let source = try Source(["a.idl": text + "typedef Nothing LAST;\n"])
    #expect(source.messages() == ["a1.h:20001:9: error: unknown type 'Nothing'"])
  }
}
