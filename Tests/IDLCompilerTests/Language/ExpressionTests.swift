import IDLCompiler
import Testing

@Suite("Constant expressions")
struct ExpressionTests {
  @Test(
    "have C's values, with int and long of 32 bits",
    arguments: [
      ("1 + 2 * 3 - 4", 3), ("(1 + 2) * 3", 9), ("-7 / 2", -3), ("-7 % 3", -1), ("7 & 5 | 8 ^ 1", 13),
      ("1 << 31", -2_147_483_648),
      ("0x80000000", 0x8000_0000), ("2147483647 + 1", -2_147_483_648), ("0xFFFFFFFF + 1", 0),
      ("4294967296 + 1", 4_294_967_297),
      ("1i64 << 40", 1 << 40), ("1LL << 40", 1 << 40), ("0xFFFFFFFFFFFFFFFF", -1), ("~0u == 0xFFFFFFFF", 1),
      ("-1 < 0u", 0),
      ("'a'", 97), ("'\\n'", 10), ("'\\x41'", 65), ("'\\101'", 65), ("L'A'", 65), ("1 ? 2 : 3", 2),
      ("0 ? 1 / 0 : 4", 4),
      ("!0 + !5", 1), ("1 < 2 && 2 <= 2 && 3 > 2 && 3 >= 3 && 1 != 2", 1), ("TRUE + FALSE", 1), ("NULL", 0),
      ("sizeof(long)", 4), ("sizeof(hyper)", 8), ("sizeof(void *)", 8), ("sizeof(wchar_t)", 2), ("sizeof(LATER)", 24),
      ("sizeof(LATER[3])", 72), ("sizeof(struct tagLATER *)", 8), ("sizeof(enum KIND)", 4),
      ("(char)300", 44), ("(unsigned char)300", 44), ("(short)0x18000", -32768), ("(unsigned short)-1", 65535),
      ("(NUMBER)-1", 4_294_967_295), ("(hyper)2147483647 + 1", 2_147_483_648), ("(long)2.9", 2), ("SECOND + 1", 12),
      ("BEYOND", 5), ("0 - 0x7FFFFFFF - 1", -2_147_483_648), ("(-0x7FFFFFFFFFFFFFFFLL - 1) / -1", Int64.min),
      ("(-0x7FFFFFFFFFFFFFFFLL - 1) % -1", 0), ("1.5 > 1", 1), ("010 + 0x10", 24),
    ])
  func values(expression: String, value: Int64) throws {
    let text = """
      const hyper RESULT = \(expression);
      typedef struct tagLATER { char a; hyper b; short c; } LATER;
      typedef unsigned long NUMBER;
      enum KIND { FIRST = 10, SECOND };
      const long BEYOND = LAST;
      const long LAST = 5;
      """
    #expect(try Source.constants(text)["RESULT"] == value)
  }

  @Test("give enumerations the values that follow from one another")
  func enumerations() throws {
    let file = try Source.model("enum A { X, Y = 5, Z, W = Z << 1, V = B1 }; enum B { B1 = -2, B2, B3 = 0xFFFFFFFF };")
    let values = file.enumerations.map { $0.members.map(\.value) }
    #expect(values == [[0, 5, 6, 12, -2], [-2, -1, 4_294_967_295]])
  }

  @Test("warn by name where a value is cut, and not where it only wears another sign")
  func ranges() throws {
    let source = try Source([
      "a.idl": """
      const short A = 0x12345;
      const unsigned short B = -1;
      const long C = 0xFFFFFFFF;
      const byte D = 256;
      """
    ])
    #expect(
      source.messages() == [
        "a.idl:1:13: warning: the value does not fit 'short' and is cut [-Wconstant-range]",
        "a.idl:4:12: warning: the value does not fit 'byte' and is cut [-Wconstant-range]",
      ])
    #expect(source.messages(options: CompilerOptions(disabledWarnings: [.constantRange])) == [])
  }
}
