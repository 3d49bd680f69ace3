import IDLCompiler
import Testing

@Suite("C headers that IDL includes")
struct CHeaderTests {
  @Test("are read for their types and functions; variables, initializers and bodies are passed")
  func header() throws {
    let source = try Source([
      "a.idl": """
      #include "c.h"
      import "unknwn.idl";
      [object, uuid(00000000-1111-2222-3333-444444444444)]
      interface IA : IUnknown {
        HRESULT Get([in] PAIR *pair, [in] enum LEVEL level, [in] struct TABLE *table, [in, size_is(LIMIT)] LAST *last);
      }
      """,
      "c.h": """
      #ifndef C_H
      #define C_H
      #ifdef __cplusplus
      class NotForIDL;
      #endif
      extern "C" {
      typedef struct __declspec(align(8)) PAIR { long a; short b; } PAIR;
      __declspec(dllimport) long Entry(PAIR *pair);
      extern __declspec(dllimport) long counter, *counters[4];
      }
      extern "C" long Single(void);
      extern "C" long Defined(void) { return (1); }
      extern "C" const long exported;
      enum LEVEL { LOW = 1, HIGH };
      static const int LIMIT = 4;
      static const long numbers[] = { 1, 2, (3, 4), { 5, 6 } }, other = (1, 2), *third;
      extern const char *const names[2];
      static struct TABLE { long first; } table = { 1 };
      static __inline long Half(long a) { if (a > 0) { return a / 2; } else { return -(-a / 2); } }
      inline unsigned Twice(unsigned a) { char c = '}'; const char *s = "}}"; return a * 2; /* } */ }
      __forceinline static __declspec(noinline) PAIR *First(PAIR pairs[]) { return pairs; };
      extern inline void Nothing(void) {}
      static int Declared(long a);
      typedef long LAST;
      #endif
      """,
    ])
    let result = source.compile()
    #expect(result.diagnostics.map(\.headline) == [])
    let file = try Model(result)
    #expect(file.records.map(\.name) == ["PAIR", "TABLE"])
    #expect(file.typedefs.map(\.name) == ["PAIR", "LAST"])
    let functions = file.declarations.compactMap { if case .function(let function) = $0 { function.name } else { nil } }
    #expect(functions == ["Entry", "Single", "Declared"])
  }

  @Test(
    "say what is wrong with them",
    arguments: [
      ("static long f(void) { if (1) {", "a.idl:1:21: error: the body of 'f' has no closing '}'"),
      ("static long a = { 1;", "a.idl:1:17: error: the initializer has no closing '}'"),
      ("static long a = 4", "a.idl:1:18: error: expected ';' after the variable, not the end of the file"),
      ("extern \"C\" { static long a = 4 }", "a.idl:1:32: error: expected ';' after the variable, not '}'"),
      ("__declspec(x", "a.idl:1:11: error: __declspec has no closing ')'"),
      ("__declspec x", "a.idl:1:12: error: expected '(' after __declspec, not 'x'"),
      ("long f(void) { return 1; }", "a.idl:1:14: error: expected ';' after the function, not '{'"),
      (
        "static const int X = 4; const long Y = X;",
        "a.idl:1:40: error: unknown constant 'X'; it is a variable of C, whose value IDL does not know"
      ),
    ])
  func faults(text: String, message: String) throws {
    let source = try Source(["a.idl": text])
    #expect(source.messages().first == message)
  }

  @Test("may nest as deep as they like where they are passed, and no deeper than all else where they are read")
  func nesting() throws {
    let braces = String(repeating: "{", count: 50000) + String(repeating: "}", count: 50000)
    #expect(try Source.model("static void f(void) \(braces)\ntypedef long A;\n").typedefs.count == 1)
    #expect(try Source.model("static long a[] = \(braces);\ntypedef long A;\n").typedefs.count == 1)
    let externs = String(repeating: "extern \"C\" {", count: 200) + String(repeating: "}", count: 200)
    let source = try Source(["a.idl": externs])
    #expect(source.messages().first?.hasSuffix("error: the source is nested more than 100 deep here") == true)
  }
}
