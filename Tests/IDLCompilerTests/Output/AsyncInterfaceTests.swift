import Foundation
import IDLCompiler
import TestSupport
import Testing

@Suite("async_uuid")
struct AsyncInterfaceTests {
  /// Interfaces of Windows, whose asynchronous ones are in its headers.
  private static let text = """
    import "unknwn.idl";
    typedef struct { const IID *pIID; IUnknown *pItf; HRESULT hr; } MULTI_QI;
    [object, local, uuid(00000020-0000-0000-C000-000000000046), async_uuid(000e0020-0000-0000-C000-000000000046)]
    interface IMultiQI : IUnknown
    {
      HRESULT QueryMultipleInterfaces([in] ULONG cMQIs, [in, out] MULTI_QI *pMQIs);
    }
    [object, uuid(DB2F3ACA-2F86-11d1-8E04-00C04FB9989A), async_uuid(DB2F3ACB-2F86-11d1-8E04-00C04FB9989A)]
    interface IPipeByte : IUnknown
    {
      HRESULT Pull([out, size_is(cRequest), length_is(*pcReturned)] BYTE *buf, [in] ULONG cRequest,
        [out] ULONG *pcReturned);
      HRESULT Push([in, size_is(cSent)] BYTE *buf, [in] ULONG cSent);
    }
    [object, uuid(0000010f-0000-0000-C000-000000000046), async_uuid(00000150-0000-0000-C000-000000000046)]
    interface IAdviseSink : IUnknown
    {
      [local] void OnViewChange([in] DWORD dwAspect, [in] LONG lindex);
      [call_as(OnViewChange)] HRESULT RemoteOnViewChange([in] DWORD dwAspect, [in] LONG lindex);
    }
    [object, uuid(00000125-0000-0000-C000-000000000046), async_uuid(00000151-0000-0000-C000-000000000046)]
    interface IAdviseSink2 : IAdviseSink
    {
      HRESULT Ask([in, out] LONG *value, [out, retval] IUnknown **answer);
      [propget] HRESULT Count([out, retval] LONG *value);
    }

    """

  @Test("makes the interface that MIDL makes: methods that begin with what goes in and finish with what comes out")
  func shape() throws {
    let file = try Model(try Source(["a.idl": Self.text]).compile())
    let made = file.interfaces.filter { $0.name.hasPrefix("Async") }
    #expect(
      made.map { "\($0.name) : \($0.base?.name ?? "-") \($0.iid?.lowercase ?? "-")" } == [
        "AsyncIMultiQI : IUnknown 000e0020-0000-0000-c000-000000000046",
        "AsyncIPipeByte : IUnknown db2f3acb-2f86-11d1-8e04-00c04fb9989a",
        "AsyncIAdviseSink : IUnknown 00000150-0000-0000-c000-000000000046",
        "AsyncIAdviseSink2 : AsyncIAdviseSink 00000151-0000-0000-c000-000000000046",
      ])
    let methods = made.flatMap(\.methods).map { method in
      let parameters = method.parameters.map { parameter in
        let directions = parameter.attributes.map(\.name).filter { ["in", "out", "retval"].contains($0) }
        return "\(directions.joined(separator: " ")) \(parameter.type.spelling) \(parameter.name)"
      }
      return "\(method.slot) \(method.returnType.spelling) \(method.abiName)(\(parameters.joined(separator: ", ")))"
    }
    #expect(
      methods == [
        "3 HRESULT Begin_QueryMultipleInterfaces(in ULONG cMQIs, in out MULTI_QI * pMQIs)",
        "4 HRESULT Finish_QueryMultipleInterfaces(in out MULTI_QI * pMQIs)",
        "3 HRESULT Begin_Pull(in ULONG cRequest)",
        "4 HRESULT Finish_Pull(out BYTE * buf, out ULONG * pcReturned)",
        "5 HRESULT Begin_Push(in BYTE * buf, in ULONG cSent)",
        "6 HRESULT Finish_Push()",
        "3 void Begin_OnViewChange(in DWORD dwAspect, in LONG lindex)",
        "4 void Finish_OnViewChange()",
        "5 HRESULT Begin_Ask(in out LONG * value)",
        "6 HRESULT Finish_Ask(in out LONG * value, out retval IUnknown ** answer)",
        "7 HRESULT Begin_get_Count()",
        "8 HRESULT Finish_get_Count(out retval LONG * value)",
      ])
    #expect(made.first?.isLocal == true && made.allSatisfy { !$0.attributes.has("async_uuid") })
  }

  @Test(
    "gives headers that C and C++ compilers take, and the same slots as widl", arguments: ["gcc", "g++", "clang++"])
  func headers(compiler: String) throws {
    let source = try Source(["a.idl": Self.text])
    let made = try run(
      Tools.idlc, ["-I", Places.idl.path, "--emit", "header,iid,json,swift", "-o", ".", "a.idl"],
      directory: source.folder.url)
    #expect(made.status == 0 && made.errors == "", "\(made.errors)")
    let language = compiler.hasSuffix("++") ? ["-x", "c++", "-std=c++11"] : ["-x", "c", "-std=c11"]
    let compiled = try run(
      compiler,
      language + ["-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-I", Places.headers.path, "-I.", "a_i.c"],
      directory: source.folder.url)
    #expect(compiled.status == 0, "\(compiled.errors)")
    let widl = try run(
      "x86_64-w64-mingw32-widl", ["-h", "-I", Places.idl.path, "-o", "widl.h", "a.idl"],
      directory: source.folder.url, installWith: "mingw-w64-tools")
    #expect(widl.status == 0, "\(widl.errors)")
    func slots(_ name: String) throws -> [String: [String]] {
      // widl puts the property's prefix in front.
      let text = try String(contentsOfFile: source.path(name), encoding: .utf8)
        .replacingOccurrences(of: "get_Begin_", with: "Begin_get_")
        .replacingOccurrences(of: "get_Finish_", with: "Finish_get_")
      return VtableText.slots(in: text)
    }
    let ours = try slots("a.h")
    let theirs = try slots("widl.h")
    for name in ["AsyncIMultiQI", "AsyncIPipeByte", "AsyncIAdviseSink", "AsyncIAdviseSink2"] {
      #expect(ours[name]?.isEmpty == false && ours[name] == theirs[name], "\(name)")
    }
    let swift = try String(contentsOfFile: source.path("a.idl.swift"), encoding: .utf8)
    #expect(swift.contains("public protocol AsyncIPipeByte") && swift.contains("Begin_Push"))
    let json = try JSONDecoder().decode(
      IDLDocument.self, from: Data(contentsOf: URL(fileURLWithPath: source.path("a.json"))))
    #expect(json.files[0].interfaces.map(\.name).filter { $0.hasPrefix("Async") }.count == 4)
  }

  @Test("lets the interface be named like one that is written, and no second one have its name or identifier")
  func names() throws {
    let head = "import \"unknwn.idl\";\n[object, uuid(00000000-1111-2222-3333-444444444444), async_uuid"
    let good = try Source([
      "a.idl": """
      \(head)(00000000-1111-2222-3333-444444444445)] interface IA : IUnknown { HRESULT Do([out] AsyncIA **a); }
      [object, uuid(00000000-1111-2222-3333-444444444446)] interface IB : AsyncIA { HRESULT More(); }
      """
    ])
    let file = try Model(good.compile())
    #expect(file.interfaces.last?.allMethods.map(\.abiName).suffix(3) == ["Begin_Do", "Finish_Do", "More"])
    #expect(file.interfaces.last?.methods.first?.slot == 5)
    let bad = try Source([
      "a.idl": "\(head)(00000000-1111-2222-3333-444444444444)] interface IA : IUnknown { }\ninterface AsyncIA { }\n",
      "b.idl": "\(head)] interface IA : IUnknown { }\n", "c.idl": "\(head)(1)] interface IA : IUnknown { }\n",
      "d.idl": """
      \(head)(00000000-1111-2222-3333-444444444445)] interface IA : AsyncIB { }
      [object, uuid(00000000-1111-2222-3333-444444444446), async_uuid(00000000-1111-2222-3333-444444444447)]
      interface IB : AsyncIA { }
      [object, uuid(00000000-1111-2222-3333-444444444448), async_uuid(00000000-1111-2222-3333-444444444449)]
      interface IC : AsyncIC { }
      """,
    ])
    #expect(bad.messages(["a.idl"]).first == "a.idl:3:11: error: 'AsyncIA' is declared again as something else")
    #expect(
      bad.messages(["a.idl"]).contains {
        $0.contains("warning: 'AsyncIA' has the identifier of 'IA'")
      })
    #expect(bad.messages(["b.idl"]).first?.hasSuffix("error: async_uuid needs the identifier of 'AsyncIA'") == true)
    #expect(bad.messages(["c.idl"]).first?.contains("error: '1' is no GUID") == true)
    // Odd, and yet no circle: each derives from what is made of another.
    let odd = try Model(bad.compile(["d.idl"]))
    #expect(odd.interfaces.map { $0.bases.count } == [2, 1, 2, 1, 2, 1])
  }
}
