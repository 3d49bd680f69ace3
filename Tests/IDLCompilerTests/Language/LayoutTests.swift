import Foundation
import IDLCompiler
import TestSupport
import Testing

@Suite("Layout")
struct LayoutTests {
  private static let records = """
    typedef struct tagPLAIN { char a; long b; char c; hyper d; short e; } PLAIN;
    typedef struct tagPOINTERS { BYTE *a; short b; PLAIN *c; } POINTERS;
    typedef struct tagNESTED { char a; PLAIN b; struct { char x; double y; } c; union { short s; hyper h; } d; } NESTED;
    typedef union tagUNION { char a[9]; long b; } UNION;
    #pragma pack(push, 2)
    typedef struct tagPACKED { char a; hyper b; char c; } PACKED;
    #pragma pack(1)
    typedef struct tagTIGHT { char a; PLAIN b; long c; } TIGHT;
    #pragma pack(pop)
    typedef struct tagARRAYS { short a[3]; char b[2][5]; long c; } ARRAYS;
    typedef struct tagBITS { unsigned long a : 3; unsigned long b : 30; unsigned short c : 4; char d : 5; long e; unsigned long : 7; char f; } BITS;
    typedef struct tagHIDDEN { char a; long : 0; char b; short c : 9; short d : 9; } HIDDEN;
    typedef struct tagWIDE { unsigned hyper a : 40; unsigned hyper b : 30; unsigned long c : 1; } WIDE;
    typedef struct tagMIXED { wchar_t a; boolean b; float c; VARIANT_BOOL d; BSTR e; GUID f; enum { ONE } g; } MIXED;
    """

  @Test("of every record is what the C compilers make of it", arguments: ["gcc", "clang"])
  func agreement(compiler: String) throws {
    // The header asserts each size and offset that the compiler worked out.
    let source = try Source(["a.idl": "import \"wtypes.idl\";\n" + Self.records])
    let made = try run(
      Tools.idlc, ["-I", Places.idl.path, "--emit", "header", "a.idl"], directory: source.folder.url)
    #expect(made.status == 0, "\(made.errors)")
    let header = try String(contentsOfFile: source.path("a.h"), encoding: .utf8)
    #expect(header.components(separatedBy: "COM_STATIC_ASSERT").count > 40)
    let result = try run(
      compiler, ["-Wall", "-Werror", "-I", Places.headers.path, "-fsyntax-only", "-x", "c", "a.h"],
      directory: source.folder.url)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("of interfaces counts slots over the bases and numbers dispids by default")
  func slots() throws {
    let source = try Source([
      "a.idl": """
      import "oaidl.idl";
      [object, uuid(00000000-1111-2222-3333-444444444444)]
      interface IA : IDispatch
      {
          HRESULT First();
          [propget] HRESULT Value([out, retval] long *p);
          [propput] HRESULT Value([in] long v);
          [id(7)] HRESULT Second();
          [id(-4)] HRESULT Third();
      }
      [object, uuid(00000000-1111-2222-3333-444444444445)]
      interface IB : IA { HRESULT Fourth(); }
      [object, uuid(00000000-1111-2222-3333-444444444446)]
      interface IC : IUnknown { HRESULT Fifth(); }
      """
    ])
    let file = try Model(source.compile())
    let methods = file.interfaces.flatMap { interface in
      interface.methods.map { "\($0.abiName) \($0.slot) \($0.dispid.map { "\($0)" } ?? "-")" }
    }
    #expect(
      methods == [
        "First 7 \(0x6002_0000)", "get_Value 8 \(0x6002_0001)", "put_Value 9 \(0x6002_0001)", "Second 10 7",
        "Third 11 -4", "Fourth 12 \(0x6003_0000)", "Fifth 3 -",
      ])
    #expect(file.interfaces.map(\.allMethods.count) == [12, 13, 4])
  }
}
