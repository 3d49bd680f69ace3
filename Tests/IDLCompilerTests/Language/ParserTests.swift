import IDLCompiler
import Testing

@Suite("The language")
struct ParserTests {
  @Test(
    "has these types, spelled and resolved",
    arguments: [
      ("unsigned long int", "unsigned long", "unsigned long"), ("long unsigned", "unsigned long", "unsigned long"),
      ("long long", "hyper", "hyper"), ("unsigned __int64", "unsigned hyper", "unsigned hyper"),
      ("signed char", "small", "small"), ("unsigned small", "unsigned char", "unsigned char"),
      ("short int", "short", "short"), ("unsigned", "unsigned int", "unsigned int"), ("boolean", "boolean", "boolean"),
      ("const ALIAS *", "const ALIAS *", "const short *"), ("ALIAS const *", "const ALIAS *", "const short *"),
      ("ALIAS * const *", "ALIAS * const *", "short * const *"), ("struct tagS *", "struct tagS *", "S *"),
      ("POINTER *", "POINTER *", "IThing **"), ("SAFEARRAY(BSTR)", "SAFEARRAY(BSTR)", "SAFEARRAY(BSTR)"),
      ("SAFEARRAY(POINTER) *", "SAFEARRAY(POINTER) *", "SAFEARRAY(IThing *) *"), ("HRESULT", "HRESULT", "HRESULT"),
      ("interface IThing *", "IThing *", "IThing *"), ("ALIAS far *", "ALIAS *", "short *"),
      ("unsigned __int3264", "unsigned __int3264", "unsigned __int3264"),
      ("error_status_t", "error_status_t", "error_status_t"),
    ])
  func types(written: String, spelling: String, resolved: String) throws {
    let file = try Source.model(
      """
      typedef \(written) RESULT;
      typedef short ALIAS;
      typedef struct tagS { long a; } S;
      interface IThing;
      typedef IThing *POINTER;
      """)
    let found = try #require(file.typedefs.first)
    #expect(found.target.spelling == spelling)
    #expect(found.target.resolvedSpelling == resolved)
  }

  @Test(
    "has these declarators",
    arguments: [
      ("long A[2][3]", "long[3][2]"), ("long *A[2]", "long *[2]"), ("void (*A)(long, ...)", "void (long) *"),
      ("void (__stdcall *A)(void)", "void () *"), ("HRESULT (*(*A)(short))(long)", "HRESULT (long) * (short) *"),
      ("long (*A)[4]", "long[4] *"), ("BSTR __RPC_FAR *A", "BSTR *"),
    ])
  func declarators(written: String, spelling: String) throws {
    let file = try Source.model("typedef \(written);")
    #expect(file.typedefs.first?.name == "A")
    #expect(file.typedefs.first?.target.spelling == spelling)
  }

  @Test(
    "has standard files of its own, by every name that Windows gives them",
    arguments: [
      ("basetsd.idl", "INT_PTR ULONG64 SIZE_T LPARAM"), ("basetsd.h", "DWORD64 PUINT32"),
      ("wtypes.idl", "RECT POINT SIZE MSG HDC COLORREF SYSTEMTIME BLOB CLIPFORMAT PROPERTYKEY FILETIME DECIMAL BSTR"),
      ("wtypesbase.idl", "INT32 COAUTHINFO CLSCTX"), ("unknwn.idl", "IUnknown* LPCLASSFACTORY"),
      ("unknwnbase.idl", "IClassFactory*"),
      ("objidlbase.idl", "IEnumString* IStream* IGlobalInterfaceTable* COSERVERINFO MULTI_QI APTTYPE"),
      (
        "objidl.idl",
        "IPersistStream* IMoniker* IBindCtx* IRunningObjectTable* IStorage* IDataObject* STGMEDIUM FORMATETC BIND_OPTS3"
      ),
      ("oaidl.idl", "VARIANT ITypeInfo2* ITypeLib2* ICreateTypeLib2* IRecordInfo* IErrorLog* IPropertyBag* CUSTDATA"),
      ("oleidl.idl", "IOleObject* IOleClientSite* IOleInPlaceSite* IViewObject2* IDropTarget* OLEVERB"),
      (
        "ocidl.idl",
        "IConnectionPointContainer* IFont* IPictureDisp* IOleControl* IPropertyPage2* IViewObjectEx* OLE_COLOR QACONTROL"
      ),
      ("propidl.idl", "PROPVARIANT IPropertySetStorage* IEnumSTATPROPSTG* PROPSPEC"),
      ("servprov.idl", "IServiceProvider*"), ("dispex.idl", "IDispatchEx* IProvideRuntimeContext*"),
      ("comcat.idl", "ICatInformation* ICatRegister* CATID"), ("stdole2.idl", "Font* Picture* OLE_TRISTATE FONTSIZE"),
    ])
  func standard(file: String, types: String) throws {
    let parameters = types.split(separator: " ").enumerated().map { "[out] \($0.element) *p\($0.offset)" }
    let source = try Source([
      "a.idl": """
      import "\(file)";
      import "unknwn.idl";
      [object, uuid(00000000-1111-2222-3333-444444444444)]
      interface IA : IUnknown { HRESULT Get(\(parameters.joined(separator: ", ")), [in] ULONG64 place); }
      """
    ])
    #expect(source.messages() == [])
  }

  @Test("says where IUnknown comes from, where a file has types alone", arguments: ["wtypes", "wtypesbase"])
  func typesAlone(file: String) throws {
    let source = try Source([
      "a.idl": """
      import "\(file).idl";
      [object, uuid(00000000-1111-2222-3333-444444444444)] interface IA : IUnknown { HRESULT Get([in] LONG place); }
      """
    ])
    let message = "unknown interface 'IUnknown'; it comes with import \"unknwn.idl\";"
    #expect(source.compile().diagnostics.map(\.message) == [message])
  }

  @Test("lets every name be used before its declaration")
  func order() throws {
    let source = try Source([
      "a.idl": """
      import "unknwn.idl";
      [object, uuid(00000000-1111-2222-3333-444444444445)]
      interface IB : IA { HRESULT Use([in] LATER *p, [in, defaultvalue(VALUE)] KIND kind, [in] IC *c); }
      [object, uuid(00000000-1111-2222-3333-444444444444)]
      interface IA : IUnknown { HRESULT First(); }
      typedef struct { char room[LIMIT]; } LATER;
      const long LIMIT = VALUE * 2;
      typedef enum { VALUE = 8 } KIND;
      [object, uuid(00000000-1111-2222-3333-444444444446)]
      interface IC : IUnknown { }
      """
    ])
    let result = source.compile()
    #expect(result.diagnostics.map(\.headline) == [])
    let interface = try #require(result.compilation?.interface(named: "IB"))
    #expect(interface.methods.first?.slot == 4)
    #expect(interface.methods.first?.parameters[1].defaultValue?.integer == 8)
    #expect(interface.methods.first?.parameters[2].type.interfacePointee?.isDefined == true)
    #expect(result.compilation?.mainFiles.first?.records.first?.size == 16)
  }

  @Test("imports files once, in any letter case, in lists, around in circles, and oaidl.idl with a library")
  func imports() throws {
    let source = try Source([
      "a.idl": "import \"B.idl\", \"c.IDL\";\nimport \"b.idl\";\nconst long A = B + C;\n",
      "b.idl": "import \"c.idl\";\nconst long B = 1;\n",
      "c.idl": "import \"b.idl\";\nconst long C = B + 1;\n",
      "d.idl": "[uuid(00000000-1111-2222-3333-444444444444)] library L { typedef IDispatch *D; };\n",
    ])
    let result = source.compile(["a.idl", "d.idl"])
    #expect(result.diagnostics.map(\.headline) == [])
    let compilation = try #require(result.compilation)
    #expect(compilation.mainFiles.map { $0.imports.map(\.name) } == [["b.idl", "c.idl"], ["oaidl.idl"]])
    #expect(compilation.files.count(where: { $0.name == "b.idl" }) == 1)
  }

  @Test("reads libraries, coclasses, dispinterfaces and modules with all their parts")
  func libraries() throws {
    let source = try Source([
      "a.idl": """
      [uuid(00000000-1111-2222-3333-444444444444), version(3.7), helpstring("a " "library")]
      library L {
        importlib("STDOLE2.TLB");
        [uuid(00000000-1111-2222-3333-444444444445)] dispinterface DEvents {
          properties: [id(1)] long Count;
          methods: [id(2)] void Fire([in] BSTR text);
        };
        [uuid(00000000-1111-2222-3333-444444444446), progid("A.B.1"), vi_progid("A.B"), threading(both)]
        coclass C {
          interface IUnknown;
          [default] interface IDispatch;
          [default, source] dispinterface DEvents;
        };
        module M { const long LIMIT = 4; }
      };
      """
    ])
    let file = try Model(source.compile())
    let library = try #require(file.libraries.first)
    #expect(library.version.description == "3.7")
    #expect(library.helpString == "a library")
    #expect(library.libid?.uppercase == "00000000-1111-2222-3333-444444444444")
    let coclass = try #require(file.coclasses.first)
    #expect(coclass.defaultInterface?.name == "IDispatch")
    #expect(coclass.defaultSource?.name == "DEvents")
    #expect([coclass.progID, coclass.versionIndependentProgID, coclass.threading] == ["A.B.1", "A.B", "both"])
    let events = try #require(file.interfaces.first)
    #expect(events.methods.map(\.dispid) == [1, 2])
    #expect(events.allMethods.count == 7)
  }

  @Test("lets attributes name parameters, members of records around, constants, and types in casts and sizeof")
  func siblings() throws {
    let source = try Source([
      "a.idl": """
      import "oaidl.idl";
      const long LIMIT = 4;
      typedef struct { long count; } HEAD;
      typedef struct {
        long kind, count;
        [switch_is(kind & 3)] union { [case(1), size_is(count)] long *a; [default] ; };
        struct { struct { [size_is(count + LIMIT)] short *b; } inner; } outer;
      } A;
      [object, uuid(00000000-1111-2222-3333-444444444444)]
      interface IA : IUnknown {
        HRESULT One([out, size_is(*count), length_is(*count / sizeof(HEAD))] long *a, [in, out] long *count);
        HRESULT Two([in] HEAD *head, [in, size_is(head->count, (unsigned long)LIMIT)] long **a);
        HRESULT Three([in] REFIID *riid, [out, iid_is(*riid)] void **p, [in, size_is(, TRUE ? 2 : (LONG)-1)] long **b);
        HRESULT Four([in] void (__stdcall *f)(long n, [in, size_is(n)] long *a));
        [local] HRESULT Five();
        [call_as(Five)] HRESULT RemoteFive();
      }
      """
    ])
    #expect(source.messages() == [])
  }

  @Test("keeps a GUID whole however its groups look to a C tokenizer")
  func guids() throws {
    for text in [
      "5e586211-5a09-11d0-b84c-00c04fd424b9", "4029dd8e-5902-11d0-b84c-00c04fd424b9",
      "E126F8FE-A7AF-11D0-B88A-00C04FD424B9", "00000000-0000-0000-C000-0000000000e6",
    ] {
      let file = try Source.model("[uuid(\(text))] library L { };")
      #expect(file.libraries.first?.libid?.lowercase == text.lowercased())
    }
  }
}
