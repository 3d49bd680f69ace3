import IDLCompiler
import Testing

@Suite("What a file knows of the others")
struct VisibilityTests {
  private static let head = "[object, uuid(00000000-1111-2222-3333-44444444444"

  @Test("is what it imports: files of the same run that it does not import change nothing")
  func company() throws {
    let source = try Source([
      "a.idl": """
      import "unknwn.idl";
      interface IThing;
      typedef struct tagSHAPE SHAPE;
      typedef struct { long a; union { long b; } c; } A;
      \(Self.head)1)]
      interface IA : IUnknown {
        HRESULT Get([out] IThing **thing, [in] struct tagSHAPE *shape, [in] struct tagINNER *i, [in] enum KIND k);
      }
      """,
      "b.idl": """
      import "unknwn.idl";
      typedef struct { union { long a; } b; } FIRST;
      typedef struct tagSHAPE { struct tagINNER { long a; } b; } FORM;
      enum KIND { ONE };
      dispinterface IThing;
      \(Self.head)2)]
      interface IThing : IUnknown { HRESULT Do(); }
      """,
      "c.idl": "import \"a.idl\", \"b.idl\";\ntypedef struct tagINNER C;\ntypedef IThing *PTHING;\n",
    ])
    func outputs(_ names: [String]) throws -> [String] {
      let result = source.compile(names)
      let compilation = try #require(result.compilation, "\(result.diagnostics.map(\.headline))")
      let file = try #require(compilation.mainFiles.first)
      return [
        HeaderEmitter().emit(file, in: compilation), IIDEmitter().emit(file, in: compilation),
        JSONEmitter().emit([file], in: compilation), TypeInfoEmitter().emit(file, in: compilation),
        SwiftEmitter(options: SwiftOptions()).emit(file, in: compilation),
      ]
    }
    for (file, others) in [
      ("a.idl", ["b.idl", "c.idl"]), ("b.idl", ["a.idl", "c.idl"]), ("c.idl", ["b.idl", "a.idl"]),
    ] {
      let alone = try outputs([file])
      #expect(try outputs([file] + others) == alone, "\(file)")
      #expect(try outputs([file] + others.reversed()) == alone, "\(file)")
    }
  }

  @Test("is for an imported file also what the file that imports it has imported before")
  func context() throws {
    let source = try Source([
      "a.idl": "import \"b.idl\", \"c.idl\";\n",
      "b.idl": "import \"unknwn.idl\";\ntypedef long B;\n\(Self.head)1)] interface IB : IUnknown { }\n",
      "c.idl": "typedef B C;\ninterface IB;\n\(Self.head)2)] interface IC : IB { }\n",
    ])
    #expect(source.messages() == [])
    // For its own sake it must import what it uses.
    #expect(
      source.messages(["a.idl", "c.idl"]) == [
        "c.idl:1:9: error: unknown type 'B'; it is declared in 'b.idl', which this file does not import",
        "c.idl:3:69: error: the base 'IB' is only declared; its definition must be imported",
      ])
  }

  @Test("decides whether two things have the same identifier")
  func identifiers() throws {
    let source = try Source([
      "a.idl": "import \"unknwn.idl\";\n\(Self.head)1)] interface IA : IUnknown { }\n",
      "b.idl": """
      import "a.idl";
      \(Self.head)1)] interface IB : IUnknown { }
      [uuid(00000000-1111-2222-3333-444444444441)] library L {
        [uuid(00000000-1111-2222-3333-444444444443)] coclass C { interface IB; }
      };
      """,
      "c.idl": """
      import "unknwn.idl";
      \(Self.head)3)] interface IC : IUnknown { }
      \(Self.head)3)] interface ID : IUnknown { }
      """,
      "d.idl": "import \"c.idl\", \"b.idl\";\n\(Self.head)3)] interface IE : IUnknown { }\n",
    ])
    #expect(
      source.messages(["b.idl", "c.idl"]) == [
        "b.idl:2:64: warning: 'IB' has the identifier of 'IA' [-Wduplicate-uuid]", "a.idl:2:64: note: 'IA' is here",
        "b.idl:3:54: error: 'L' has the identifier of 'IA'", "a.idl:2:64: note: 'IA' is here",
        "c.idl:3:64: warning: 'ID' has the identifier of 'IC' [-Wduplicate-uuid]", "c.idl:2:64: note: 'IC' is here",
      ])
    #expect(
      source.messages(["d.idl"]).contains { $0.hasPrefix("d.idl:2:64: warning: 'IE' has the identifier of 'IC'") })
  }
}
