import Foundation
import IDLCompiler
import TestSupport
import Testing

@Suite("importlib of the standard type library")
struct StandardTypeLibraryTests {
  /// As ATL's wizard for a control writes it.
  private static let control = """
    import "oaidl.idl";
    import "ocidl.idl";
    #include "olectl.h"

    [object, uuid(2A5B8C10-0F3D-4A51-9C1E-5D0B7C6A1F01), dual, nonextensible, pointer_default(unique)]
    interface IGauge : IDispatch
    {
        [propput, bindable, requestedit, id(DISPID_BACKCOLOR)] HRESULT BackColor([in] OLE_COLOR clr);
        [propget, bindable, requestedit, id(DISPID_BACKCOLOR)] HRESULT BackColor([out, retval] OLE_COLOR *pclr);
        [propputref, id(DISPID_FONT)] HRESULT Font([in] IFontDisp *pFont);
        [propget, id(DISPID_FONT)] HRESULT Font([out, retval] IFontDisp **ppFont);
        [propget, id(1)] HRESULT Position([out, retval] OLE_XPOS_PIXELS *pX);
        [propget, id(2)] HRESULT State([out, retval] OLE_TRISTATE *pState);
    };

    [uuid(2A5B8C10-0F3D-4A51-9C1E-5D0B7C6A1F02), version(1.0), helpstring("Gauge 1.0 Type Library")]
    library GAUGELib
    {
        importlib("stdole32.tlb");
        importlib("stdole2.tlb");

        [uuid(2A5B8C10-0F3D-4A51-9C1E-5D0B7C6A1F03)]
        dispinterface _IGaugeEvents
        {
            properties:
            methods:
                [id(DISPID_CLICK)] void Click();
                [id(3)] void Moved(OLE_XPOS_CONTAINER x, OLE_YPOS_CONTAINER y);
        };

        [uuid(2A5B8C10-0F3D-4A51-9C1E-5D0B7C6A1F04)]
        coclass Gauge
        {
            [default] interface IGauge;
            [default, source] dispinterface _IGaugeEvents;
        };
    };
    """

  @Test("gives an ATL control's IDL OLE's types, and its header the include that they need")
  func control() throws {
    let source = try Source(["gauge.idl": Self.control])
    let made = try run(
      Tools.idlc,
      [
        "-I", Places.idl.path, "--emit", "header,iid,swift,json", "-o", source.folder.url.path,
        source.path("gauge.idl"),
      ]
    )
    #expect(made.status == 0 && made.errors == "", "\(made.errors)")
    let header = try String(contentsOf: URL(fileURLWithPath: source.path("gauge.h")), encoding: .utf8)
    #expect(header.contains("#include \"stdole2.h\"\n"))
    #expect(header.contains("OLE_TRISTATE *pState"))
    try source.folder.write("gauge.c", "#include \"gauge.h\"\n#include \"gauge_i.c\"\n")
    #expect(try CSource.complaints(about: "gauge.c", in: source.folder.url) == [])
  }

  @Test("comes behind the file's own names", arguments: ["stdole2.tlb", "stdole32.tlb", "C:\\\\System\\\\STDOLE2.TLB"])
  func own(library: String) throws {
    let source = try Source([
      "a.idl": """
      import "oaidl.idl";
      typedef enum { Default = 40, Color = 41, Unchecked = 42 } KIND;
      [object, uuid(00000000-1111-2222-3333-444444444444)] interface Font : IUnknown { HRESULT Own(); }
      [object, uuid(00000000-1111-2222-3333-444444444445)]
      interface IA : IUnknown { HRESULT Get([in] Font *font, [in, defaultvalue(Color)] KIND kind); }
      [uuid(00000000-1111-2222-3333-444444444446), version(1.0)]
      library L { importlib("\(library)"); const long PLACE = Unchecked; interface IA; }
      """
    ])
    let result = source.compile()
    #expect(result.diagnostics.map(\.headline) == [])
    let file = try Model(result)
    let font = try #require(file.interfaces.last?.methods.first?.parameters.first?.type.interfacePointee)
    #expect(font.methods.map(\.name) == ["Own"])
    let place = file.allDeclarations.compactMap { if case .constant(let constant) = $0 { constant } else { nil } }.last
    #expect(place?.value.integer == 42)
    // Nothing of the library is named, so no header of it is asked for.
    #expect(!HeaderEmitter().emit(file.file, in: file.compilation).contains("stdole2.h"))
  }

  @Test("does no harm where no stdole2.idl is to be found")
  func absent() throws {
    let source = try Source([
      "a.idl": """
      [uuid(00000000-1111-2222-3333-444444444446), version(1.0)] library L { importlib("stdole2.tlb"); }
      """
    ])
    let result = Compiler(options: CompilerOptions()).compile([source.path("a.idl")])
    #expect(result.diagnostics.map(\.headline) == [])
  }
}
