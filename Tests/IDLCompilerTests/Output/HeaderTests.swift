import Foundation
import TestSupport
import Testing

@Suite("The C and C++ headers")
struct HeaderTests {
  @Test(
    "compile without a warning, alone and together",
    arguments: [
      ("gcc", ["-std=c11"]), ("gcc", ["-std=c11", "-DCOBJMACROS", "-DCONST_VTABLE"]), ("gcc", ["-std=c17"]),
      ("clang", ["-std=c11"]), ("clang", ["-std=c11", "-DCOM_TYPES_ONLY"]), ("g++", ["-std=c++11"]),
      ("g++", ["-std=c++17"]), ("g++", ["-std=c++20", "-fshort-wchar"]), ("g++", ["-std=c++11", "-DCINTERFACE"]),
      ("clang++", ["-std=c++11"]), ("clang++", ["-std=c++17"]), ("clang++", ["-std=c++11", "-fshort-wchar"]),
    ])
  func compile(compiler: String, arguments: [String]) throws {
    let headers = try GeneratedHeaders()
    let name = compiler.hasSuffix("++") ? "all.cpp" : "all.c"
    let all = try headers.compile("", as: name, with: compiler, arguments)
    #expect(all.status == 0, "\(all.errors)")
    guard ["-std=c11", "-std=c++11"].contains(arguments.joined()) else { return }
    for own in GeneratedHeaders.names {
      try headers.folder.write(name, "#include \"\(own).h\"\n#include \"\(own)_i.c\"\n")
      let result = try run(
        compiler, arguments + ["-Wall", "-Wextra", "-Werror", "-I.", "-fsyntax-only", name],
        directory: headers.folder.url)
      #expect(result.status == 0, "\(own): \(result.errors)")
    }
  }

  @Test("give C every method at its published slot", arguments: ["gcc", "clang"])
  func slotsInC(compiler: String) throws {
    var text = ""
    for (name, interface) in try InterfaceTable.load().interfaces {
      for method in interface.methods {
        text += "_Static_assert(offsetof(\(name)Vtbl, \(method.name)) == \(method.slot) * sizeof(void *), \"\");\n"
      }
      text += "_Static_assert(sizeof(\(name)Vtbl) == \(interface.vtbl_entries) * sizeof(void *), \"\");\n"
    }
    let result = try GeneratedHeaders().compile(text, as: "slots.c", with: compiler, ["-std=c11"])
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("give C++ every method at its published slot", arguments: ["g++", "clang++"])
  func slotsInCXX(compiler: String) throws {
    // A pointer to a virtual method is 1 + its place in the vtable, in the ABI that gcc and clang share.
    var text = """
      #include <cstdio>
      #include <cstring>
      template <class M> static int check(const char *name, M method, long slot) {
        long place[2] = {0, 0};
        static_assert(sizeof(method) == sizeof(place), "a pointer to a method is two words");
        std::memcpy(place, &method, sizeof(place));
        if (place[0] == 1 + slot * 8) return 0;
        std::printf("%s is at %ld, not %ld\\n", name, (place[0] - 1) / 8, slot);
        return 1;
      }
      int main() {
        int wrong = 0;

      """
    var count = 0
    for (name, interface) in try InterfaceTable.load().interfaces {
      for method in interface.methods {
        text += "  wrong += check(\"\(name)::\(method.name)\", &\(name)::\(method.name), \(method.slot));\n"
        count += 1
      }
    }
    text += "  return wrong != 0;\n}\n"
    #expect(count == 132)
    let headers = try GeneratedHeaders()
    let built = try headers.compile(
      text, as: "slots.cpp", with: compiler, ["-std=c++11", "-DCOM_NO_OVERLOADS"], output: "slots")
    #expect(built.status == 0, "\(built.errors)")
    let result = try run(headers.folder.url.appendingPathComponent("slots").path)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test("let C++ leave trailing arguments out, and call as the documentation shows", arguments: ["g++", "clang++"])
  func defaults(compiler: String) throws {
    let text = """
      #include <cstdio>
      HRESULT use(ISCard *card, ISCardManage *manage, ISCardLocate *locate, ISCardAuth *auth, BSTR name) {
        LPSCARDINFO info = 0;
        IByteBuffer *buffer = 0;
        card->AttachByReader(name);
        card->AttachByReader(name, SHARED, T0 | T1);
        manage->AttachByIFD(name);
        locate->ConfigureCardNameSearch(0);
        auth->GetChallenge(1, 8, buffer, &buffer);
        SCARD_FLAGS flags = SC_FL_REPLACE | SC_FL_ERASE;
        return flags ? locate->FindCard(EXCLUSIVE, T0, 0, &info) : S_OK;
      }
      struct Sink : ISCardLocate {
        BSTR seen = 0;
        HRESULT STDMETHODCALLTYPE QueryInterface(REFIID, void **) override { return S_OK; }
        ULONG STDMETHODCALLTYPE AddRef() override { return 1; }
        ULONG STDMETHODCALLTYPE Release() override { return 1; }
        HRESULT STDMETHODCALLTYPE GetTypeInfoCount(UINT *) override { return S_OK; }
        HRESULT STDMETHODCALLTYPE GetTypeInfo(UINT, LCID, ITypeInfo **) override { return S_OK; }
        HRESULT STDMETHODCALLTYPE GetIDsOfNames(REFIID, LPOLESTR *, UINT, LCID, DISPID *) override { return S_OK; }
        HRESULT STDMETHODCALLTYPE Invoke(DISPID, REFIID, LCID, WORD, DISPPARAMS *, VARIANT *, EXCEPINFO *, UINT *) override { return S_OK; }
        HRESULT STDMETHODCALLTYPE ConfigureCardGuidSearch(LPSAFEARRAY, LPSAFEARRAY, BSTR, LONG) override { return S_OK; }
        HRESULT STDMETHODCALLTYPE ConfigureCardNameSearch(LPSAFEARRAY, LPSAFEARRAY, BSTR title, LONG) override { seen = title; return S_OK; }
        HRESULT STDMETHODCALLTYPE FindCard(SCARD_SHARE_MODES, SCARD_PROTOCOLS, LONG, LPSCARDINFO *) override { return S_OK; }
      };
      int main() {
        Sink sink;
        static_cast<ISCardLocate &>(sink).ConfigureCardNameSearch(0);
        // A true BSTR: its length in bytes stands in front of it.
        std::printf("%d %u\\n", (int)sink.seen[0], ((DWORD *)sink.seen)[-1]);
        return 0;
      }

      """
    for arguments in [["-std=c++11"], ["-std=c++17", "-fshort-wchar"]] {
      let headers = try GeneratedHeaders()
      let built = try headers.compile(text, as: "defaults.cpp", with: compiler, arguments, output: "defaults")
      #expect(built.status == 0, "\(built.errors)")
      #expect(try run(headers.folder.url.appendingPathComponent("defaults").path).output == "0 0\n")
    }
  }

  @Test("link with x_i.c from C and C++, which holds the published identifiers", arguments: ["gcc", "g++"])
  func identifiers(compiler: String) throws {
    let table = try InterfaceTable.load()
    var text = "#include <stdio.h>\nstatic void show(const char *n, const GUID *g) { printf(\"%s %08x-%04x-%04x-\", n, "
    text += "(unsigned)g->Data1, g->Data2, g->Data3); for (int i = 0; i < 8; i++) printf(\"%02x%s\", g->Data4[i], "
    text += "i == 1 ? \"-\" : \"\"); printf(\"\\n\"); }\nint main(void) {\n"
    var wanted = ""
    for (name, iid) in table.iids.sorted(by: { $0.key < $1.key }) {
      text += "  show(\"\(name)\", &IID_\(name));\n"
      wanted += "\(name) \(iid)\n"
    }
    for (name, clsid) in table.clsids.sorted(by: { $0.key < $1.key }) {
      text += "  show(\"\(name)\", &CLSID_\(name));\n"
      wanted += "\(name) \(clsid)\n"
    }
    text += "  show(\"lib\", &LIBID_SCARDSSPLib);\n  return 0;\n}\n"
    wanted += "lib \(table.libids["SCARDSSPLib"] ?? "")\n"
    let headers = try GeneratedHeaders()
    let sources = GeneratedHeaders.names.map { "\($0)_i.c" }
    let built = try headers.compile(
      text, as: compiler == "gcc" ? "ids.c" : "ids.cpp", with: compiler, sources, output: "ids")
    #expect(built.status == 0, "\(built.errors)")
    #expect(try run(headers.folder.url.appendingPathComponent("ids").path).output == wanted)
  }
}
