import IDLCompiler
import Testing

@Suite("What idlc does not compile")
struct RefusalTests {
  private static func interface(_ body: String, number: Int = 1, base: String = "IUnknown") -> String {
    "[object, uuid(00000000-1111-2222-3333-44444444444\(number))] interface I\(number) : \(base) { \(body) }\n"
  }

  @Test("is refused by name, and the rest of the file is checked as always")
  func rest() throws {
    let source = try Source([
      "a.idl": """
      import "oaidl.idl";
      namespace Windows { interface IInner; struct INNER { long a; }; enum KIND { FIRST }; }
      [contract(Foundation, 1.0), object, uuid(00000000-1111-2222-3333-444444444444)]
      interface IA : IUnknown { HRESULT One([in] LOGN a); }
      typedef [context_handle] void *CONTEXT;
      [object, uuid(00000000-1111-2222-3333-444444444445)]
      interface IB : IA { HRESULT Two([in] CONTEXT c, [in] handle_t h, [in] short a, [in] short a); }
      """
    ])
    #expect(
      source.messages() == [
        "a.idl:2:1: error: 'namespace' belongs to the WinRT dialect, which idlc does not compile",
        "a.idl:3:2: error: 'contract' belongs to the WinRT dialect, which idlc does not compile",
        "a.idl:5:10: error: 'context_handle' is for remote procedure calls without objects, which idlc does not compile",
        "a.idl:7:54: error: 'handle_t' is for remote procedure calls without objects, which idlc does not compile",
        "a.idl:4:44: error: unknown type 'LOGN'; did you mean 'LONG'?",
        "a.idl:7:91: error: parameter 'a' is declared twice",
      ])
  }

  @Test(
    "is told of once: what uses its names gives no messages of its own",
    arguments: [
      "namespace W { interface IInner : IUnknown { } struct INNER { long a; }; enum KIND { FIRST }; typedef long T; }",
      "declare { interface W.IInner<T>; struct INNER; enum KIND; FIRST }",
      "runtimeclass W.IInner { INNER KIND FIRST T }",
      "apicontract IInner { INNER KIND FIRST T };",
      "delegate HRESULT IInner(INNER KIND FIRST, T);",
      "interface IInner<T> : IUnknown { HRESULT Get([out] INNER *a, [in] KIND k = FIRST); }",
    ])
  func followers(refused: String) throws {
    let source = try Source([
      "a.idl": """
      import "oaidl.idl";
      \(refused)
      interface IInner;
      typedef struct { INNER a; struct INNER b; enum KIND c; T d; long e[FIRST]; } USER;
      \(Self.interface("HRESULT Get([out] T t, [out, retval] IInner **inner);"))
      \(Self.interface("HRESULT Set([in, defaultvalue(FIRST)] enum KIND k);", number: 2, base: "IInner"))
      [uuid(00000000-1111-2222-3333-444444444447)] dispinterface DInner { interface IInner; }
      [uuid(00000000-1111-2222-3333-444444444449)] library L {
        [uuid(00000000-1111-2222-3333-444444444448)] coclass C { interface IInner; }
      };
      typedef Nothing LAST;
      """,
      "b.idl": "import \"a.idl\";\ntypedef T *LATER;\ntypedef Missing M;\n",
    ])
    let messages = source.messages(["b.idl"]).filter { !$0.contains("belongs to the WinRT dialect") }
    #expect(
      messages == [
        "a.idl:13:9: error: unknown type 'Nothing'", "b.idl:3:9: error: unknown type 'Missing'",
      ])
  }

  @Test(
    "leaves nothing of the declaration around it out",
    arguments: [
      ("typedef [context_handle] void *SHAPE;", "'context_handle' is for"),
      ("typedef pipe unsigned long SHAPE;", "'pipe' is for"),
      ("typedef IVector<IMap<long, BSTR>> *SHAPE;", "'IVector<' is a parameterized type"),
      ("typedef Windows.Foundation.IThing *SHAPE;", "'Windows.' begins a qualified name"),
      ("typedef long SHAPE[2 .. 4];", "array bounds as a range"),
      ("[callback] void SHAPE_used(handle_t h); typedef long SHAPE;", "'callback' is for"),
    ])
  func declarations(text: String, message: String) throws {
    let source = try Source(["a.idl": "\(text)\ntypedef SHAPE *USER;\ntypedef Nothing LAST;\n"])
    let messages = source.messages()
    #expect(messages.first?.contains(message) == true)
    #expect(messages.last == "a.idl:3:9: error: unknown type 'Nothing'")
    #expect(messages.dropLast().allSatisfy { $0.contains("which idlc does not compile") })
  }

  @Test("as a base leaves the interface without false messages")
  func bases() throws {
    let source = try Source([
      "a.idl": """
      import "oaidl.idl";
      [object, dual, uuid(00000000-1111-2222-3333-444444444444)]
      interface IA : Windows.Foundation.IBase requires IOther, IMore { [id(1)] HRESULT One(); }
      """
    ])
    #expect(
      source.messages() == [
        "a.idl:3:16: error: 'Windows.' begins a qualified name of the WinRT dialect, which idlc does not compile",
        "a.idl:3:41: error: 'requires' belongs to the WinRT dialect, which idlc does not compile",
      ])
  }

  @Test("leaves other files checked, as faults of syntax do; what imports a faulty file is left alone")
  func otherFiles() throws {
    let source = try Source([
      "good.idl": "typedef Nothing GOOD;\n",
      "syntax.idl": "typedef struct { long a } LOST;\ntypedef Unknown A;\n",
      "user.idl": "import \"syntax.idl\";\ntypedef LOST *B;\ntypedef Unknown2 C;\n",
      "lost.idl": "import \"nowhere.idl\";\ntypedef FROM_THERE D;\n",
    ])
    #expect(
      source.messages(["syntax.idl", "user.idl", "lost.idl", "good.idl"]).filter { $0.contains("error") } == [
        "syntax.idl:1:25: error: expected ';' after the member, not '}'",
        "lost.idl:1:8: error: cannot find the imported file 'nowhere.idl'",
        "good.idl:1:9: error: unknown type 'Nothing'",
      ])
  }
}
