import IDLCompiler
import Testing

@Suite("The preprocessor")
struct PreprocessorTests {
  @Test(
    "decides #if as C does",
    arguments: [
      ("1", true), ("0", false), ("UNKNOWN", false), ("defined(__midl)", true), ("defined __midl", true),
      ("!defined(NOTHING) && __midl >= 500", true), ("_WIN64 && __IDLC__", true), ("1 ? 0 : 1", false),
      ("-1 > 0u", true), ("-1 < 0", true), ("2147483648 > 0", true), ("(1 << 40) == 0x10000000000", true),
      ("0 && (1 / 0)", false), ("1 || (1 / 0)", true), ("'A' == 65", true), ("7 % 4 == 3 && 7 / 4 == 1", true),
      ("~0 == -1", true), ("(6 & 3) == 2 && (6 | 3) == 7 && (6 ^ 3) == 5", true), ("THREE == 3", true),
      ("TWICE(THREE) == 6", true), ("defined(TWICE)", true), ("0x10 == 16 && 010 == 8", true),
    ])
  func conditions(text: String, isTrue: Bool) throws {
    let constants = try Source.constants(
      """
      #define THREE 3
      #define TWICE(x) ((x) * 2)
      #if \(text)
      const long A = 1;
      #else
      const long A = 0;
      #endif
      """)
    #expect(constants == ["A": isTrue ? 1 : 0])
  }

  @Test(
    "expands macros as C does",
    arguments: [
      ("#define A 1", "A", 1),
      ("#define A B\n#define B 7", "A", 7),
      ("#define A A + 1\n#define F(x) x", "F(2)", 2),
      ("#define F(x, y) x - y", "F((1, 2), 3) ", nil),
      ("#define F(x, y) x - y", "F((9), (3))", 6),
      ("#define CAT(a, b) a ## b\n#define XY 5", "CAT(X, Y)", 5),
      ("#define CAT(a, b) a##b", "CAT(1, 2)", 12),
      ("#define CAT(a, b) a##b", "CAT(, 4)", 4),
      ("#define CAT(a, b) a##b\n#define TWO(a, b) CAT(a, b)\n#define ONE 1", "TWO(ONE, ONE)", 11),
      ("#define F() 8", "F()", 8),
      ("#define F(x) 1\n#define G F", "G(x)", 1),
      ("#define V(a, ...) a + (__VA_ARGS__)", "V(1, 2)", 3),
      ("#define LONG_ONE 1 \\\n + 1", "LONG_ONE", 2),
      ("#define A 1\n#undef A\n#define A 2", "A", 2),
      ("#define F(x) x", "F(\n1 +\n2)", 3),
      ("#define A 1 // text\n#define B /* more */ 2", "A + B", 3),
      ("#define f(x) x + 1\n#define g f", "g(1)", 2),
      ("", "__LINE__", 2),
    ])
  func expansion(definitions: String, expression: String, value: Int64?) throws {
    let text = "\(definitions)\nconst long RESULT = \(expression);\n"
    if let value {
      #expect(try Source.constants(text)["RESULT"] == value)
    } else {
      #expect(throws: Refused.self) { try Source.constants(text) }
    }
  }

  @Test("makes strings with #, escapes and spaces as C does")
  func strings() throws {
    let file = try Source.model(
      """
      #define TEXT(x) #x
      #define EMPTY()
      const char *A = TEXT( a  +  "b\\n" );
      const char *B = TEXT() "tail";
      """)
    let values = file.declarations.compactMap { declaration -> ConstantValue? in
      if case .constant(let constant) = declaration { constant.value } else { nil }
    }
    #expect(values == [.string("a + \"b\\n\"", isWide: false), .string("tail", isWide: false)])
  }

  @Test("joins lines that end with a backslash, within words, texts and comments too")
  func splices() throws {
    let text = "const lo\\\nng AB\\\r\nC = 1\\\n2; // comment \\\n const long NOT = 1;\nconst char *T = \"a\\\nb\";\n"
    let file = try Source.model(text)
    var names: [String] = []
    for case .constant(let constant) in file.declarations { names.append("\(constant.name) \(constant.value)") }
    #expect(names.count == 2)
    #expect(try Source.constants(text) == ["ABC": 12])
  }

  @Test("reads an included file in place, once under #pragma once, and found without regard to case")
  func includes() throws {
    let source = try Source([
      "a.idl": "#include \"Sub/B.H\"\n#include \"sub\\b.h\"\nconst long A = B + C;\n",
      "sub/b.h": "#pragma once\n#include \"c.h\"\nconst long B = 1;\n",
      "sub/c.h": "const long C = 2;\n",
    ])
    let result = source.compile()
    #expect(result.diagnostics.map(\.headline) == [])
    let constants = result.compilation?.mainFiles[0].declarations.count
    #expect(constants == 3)
  }

  @Test("includes the file that a macro names, in quotes or angle brackets")
  func computedIncludes() throws {
    let source = try Source([
      "a.idl": """
      #define FILE(x) QUOTE(sub/x.h)
      #define QUOTE(x) #x
      #define ANGLE <sub/c.h>
      #include FILE(b)
      #include ANGLE
      const long A = B + C;
      """,
      "sub/b.h": "const long B = 1;\n", "sub/c.h": "const long C = 2;\n",
    ])
    let options = CompilerOptions(includeFolders: [source.folder.url.path])
    #expect(source.messages(options: options) == [])
  }

  @Test("obeys pack and once in _Pragma, also out of a macro, and passes other pragmas")
  func pragmaOperator() throws {
    let source = try Source([
      "a.idl": """
      #include "b.h"
      #include "b.h"
      #define PACK(n) _Pragma(TEXT(pack(push, n)))
      #define TEXT(x) #x
      _Pragma("pack(push, 1)") typedef struct { char a; long b; } A;
      _Pragma("pack(pop)") _Pragma("warning(disable : 4)") _Pragma(L"STDC whatever \\"x\\"")
      typedef struct { char a; _Pragma("pack(2)") long b; } B;
      typedef struct { char a; long b; } C;
      """,
      "b.h": "_Pragma ( \"once\" )\nconst long ONCE = 1;\n",
    ])
    let file = try Model(source.compile())
    #expect(file.records.map(\.size) == [5, 8, 6])
    #expect(source.messages() == [])
  }

  @Test(
    "gives __DATE__ and __TIME__ the time of the sources, in UTC",
    arguments: [
      (0, "Jan  1 1970", "00:00:00"), (951_782_399, "Feb 28 2000", "23:59:59"),
      (951_782_400, "Feb 29 2000", "00:00:00"), (951_868_800, "Mar  1 2000", "00:00:00"),
      (1_738_591_509, "Feb  3 2025", "14:05:09"), (4_107_542_400, "Mar  1 2100", "00:00:00"),
      (-5, "Jan  1 1970", "00:00:00"), (Int64.max, "Dec 31 9999", "23:59:59"),
    ] as [(Int64, String, String)])
  func time(seconds: Int64, date: String, time: String) throws {
    let file = try Source.model(
      "#ifdef __DATE__\nconst char *D = __DATE__ \" \" __TIME__;\n#endif\n",
      options: CompilerOptions(sourceDate: seconds))
    let values = file.declarations.compactMap { declaration -> ConstantValue? in
      if case .constant(let constant) = declaration { constant.value } else { nil }
    }
    #expect(values == [.string("\(date) \(time)", isWide: false)])
  }

  @Test("takes macros with parameters from its options")
  func definitions() throws {
    let options = CompilerOptions(definitions: [
      ("F(x, y)", "(x) * y\n+ 1"), ("G(...)", "F(__VA_ARGS__)"), ("_WIN64", "2"),
    ])
    #expect(try Source.constants("const long A = G(2, 3) + _WIN64;", options: options) == ["A": 9])
    let faulty = try Source(["a.idl": "const long A = 1;\n"])
    #expect(
      faulty.messages(options: CompilerOptions(definitions: [("F(x", "1"), ("H", "\"")])) == [
        "<command line>:1:10: error: the macro's parameter list is malformed",
        "<command line>:1:11: error: this string has no closing quote on its line",
      ])
  }

  @Test("keeps the macros of an imported file to that file")
  func imports() throws {
    let source = try Source([
      "a.idl": "import \"b.idl\";\n#ifdef INNER\n#error it came through\n#endif\nconst long A = B;\n",
      "b.idl": "#define INNER 4\nconst long B = INNER;\n",
    ])
    #expect(source.messages() == [])
  }

  @Test("skips what a false #if holds, whatever it is")
  func skipped() throws {
    let text = """
      #if 0
      it's "not closed
      #error no
      #if whatever (
      #else
      #endif
      /* #endif */ // #endif
      "#endif"
      #elif 1
      const long A = 1;
      #elif 1
      const long A = 2;
      #else
      const long A = 3;
      #endif
      """
    #expect(try Source.constants(text) == ["A": 1])
  }

  @Test("survives every byte in every place of a small file")
  func bytes() throws {
    let text = Array("#define M(a) a##1\n[id(M(0x))]\nlong f([in] char c[3], \"s\" 'x');/**/\n".utf8)
    for place in text.indices {
      for byte in [0, 0x0A, 0x22, 0x23, 0x27, 0x28, 0x29, 0x2A, 0x2F, 0x5C, 0x7B, 0x80, 0xFF] as [UInt8] {
        var changed = text
        changed[place] = byte
        let source = try Source([:])
        try source.write(changed, as: "a.idl")
        _ = source.compile()
      }
    }
  }
}
