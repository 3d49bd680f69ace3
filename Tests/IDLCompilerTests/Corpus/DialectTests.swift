import Foundation
import TestSupport
import Testing

@Suite("What MIDL takes and widl does not")
struct DialectTests {
  /// A file of Data/midl, with what widl says of it.
  struct Form: Sendable, CustomTestStringConvertible {
    var name: String
    var widl: String
    /// What must be in the header.
    var header: String

    var testDescription: String { name }
  }

  private static let forms = [
    Form(name: "declared-later", widl: "type 'SHAPE' not found", header: "SHAPE_KIND kind = SHAPE_ROUND"),
    Form(name: "far-pointer", widl: "unexpected '*'", header: "typedef char *LPFARTEXT;"),
    Form(name: "float-default", widl: "unexpected aNUM", header: "double factor = 1.5"),
    Form(name: "import-case", widl: "Unable to open include file", header: "VARIANT *value"),
    Form(name: "import-list", widl: "unexpected ','", header: "#include \"objidl.h\""),
    Form(name: "library-imports-oaidl", widl: "type 'IDispatch' not found", header: "#include \"oaidl.h\""),
    Form(name: "predefined-macros", widl: "#error directive", header: "IMacros"),
    Form(name: "property-help", widl: "inapplicable attribute helpstring", header: "DIID_DPropertyHelp"),
    Form(name: "public-interface", widl: "inapplicable attribute public", header: "typedef LONG PUBLIC_COUNT;"),
    Form(name: "safearray-pointer", widl: "unexpected '*'", header: "SAFEARRAY **objects"),
    Form(name: "system-handle", widl: "syntax error", header: "HANDLE *event"),
    Form(name: "wide-constant", widl: "is too large", header: "#define WIDE (1311768467463790320LL)"),
  ]

  private static let folder = Places.tests.appendingPathComponent("IDLCompilerTests/Data/midl")

  @Test("compiles, and its header with it", arguments: forms)
  func compiles(form: Form) throws {
    let source = Self.folder.appendingPathComponent("\(form.name).idl").path
    let output = try TemporaryDirectory()
    let refused = try run(
      "x86_64-w64-mingw32-widl", ["-h", "-I", Places.idl.path, "-o", output.url.path + "/widl.h", source],
      installWith: "mingw-w64-tools")
    #expect(refused.status != 0 && refused.errors.contains(form.widl), "widl: \(refused.errors)")
    try Self.compile(form.name, into: output)
    let header = try String(contentsOf: output.url.appendingPathComponent("\(form.name).h"), encoding: .utf8)
    #expect(header.contains(form.header))
  }

  @Test("is described where widl crashes on it", arguments: ["typelib-types", "typelib-medium"])
  func typeInformation(name: String) throws {
    let windows = Corpus.windows(beside: try Corpus.shared().entries.map(\.path))
    let output = try TemporaryDirectory()
    let source = Self.folder.appendingPathComponent("\(name).idl").path
    let crashed = try run(
      "x86_64-w64-mingw32-widl", ["-t", "-I", windows, "-o", "widl.tlb", source], directory: output.url,
      installWith: "mingw-w64-tools")
    #expect(crashed.status > 128, "widl: \(crashed.status) \(crashed.errors)")
    let made = try run(
      Tools.idlc, ["-w", "-I", windows, "--emit", "typeinfo,swift,json", "-o", output.url.path, source])
    #expect(made.status == 0 && made.errors == "", "\(made.errors)")
    let text = try String(contentsOf: output.url.appendingPathComponent("\(name).typeinfo"), encoding: .utf8)
    let data = try Data(contentsOf: output.url.appendingPathComponent("\(name).json"))
    let document = try JSONDecoder().decode(IDLDocument.self, from: data)
    let methods = document.files.flatMap(\.interfaces).flatMap(\.methods)
    #expect(!methods.isEmpty)
    for method in methods {
      #expect(text.contains(method.name))
      for parameter in method.params { #expect(text.contains(parameter.name)) }
    }
    let types = methods.flatMap(\.params).map(\.type)
    #expect(types == (name == "typelib-medium" ? ["STGMEDIUM *"] : ["LPSAFEARRAY", "IRecordInfo *", "TYPEDESC *"]))
  }

  @Test("compiles where widl gives a method another name")
  func quirks() throws {
    let output = try TemporaryDirectory()
    try Self.compile("repeated-name", into: output)
    try Self.compile("typelib-types", into: output)
    let header = try String(contentsOf: output.url.appendingPathComponent("repeated-name.h"), encoding: .utf8)
    // In C++ both slots have the IDL's name; a C struct cannot have it twice.
    #expect(header.components(separatedBy: "virtual HRESULT STDMETHODCALLTYPE Open(").count == 3)
    #expect(header.contains("offsetof(ISecondVtbl, ISecond_Open) == 5 * sizeof(void *)"))
  }

  /// Every form is a test of its own; none lies in the folder unused.
  @Test("has a test for each file")
  func complete() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).map { $0.dropLast(4) }
    let others = ["repeated-name", "typelib-types", "typelib-medium"]
    #expect(Set(names.map(String.init)) == Set(Self.forms.map(\.name) + others))
  }

  private static func compile(_ name: String, into output: TemporaryDirectory) throws {
    let source = folder.appendingPathComponent("\(name).idl").path
    let made = try run(
      Tools.idlc, ["-I", Places.idl.path, "--emit", "header,iid,json,typeinfo", "-o", output.url.path, source])
    #expect(made.status == 0 && made.errors == "", "\(made.errors)")
    for (compiler, standard, language) in [
      ("gcc", "c11", "c"), ("clang", "c11", "c"), ("g++", "c++11", "c++"), ("clang++", "c++17", "c++"),
    ] {
      let result = try run(
        compiler,
        [
          "-std=\(standard)", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-x", language, "-I", Places.headers.path,
          "\(name).h",
        ], directory: output.url)
      #expect(result.status == 0, "\(compiler): \(result.errors)")
    }
  }
}
