import Foundation
import TestSupport
import Testing

@Suite("What MIDL takes and widl does not")
struct DialectTests {
  /// A file of Data/midl.
  struct Form: Sendable, CustomTestStringConvertible {
    var name: String
    /// What must be in the header.
    var header: String

    var testDescription: String { name }
  }

  private static let forms = [
    Form(name: "declared-later", header: "SHAPE_KIND kind = SHAPE_ROUND"),
    Form(name: "far-pointer", header: "typedef char *LPFARTEXT;"),
    Form(name: "float-default", header: "double factor = 1.5"),
    Form(name: "import-case", header: "VARIANT *value"),
    Form(name: "import-list", header: "#include \"objidl.h\""),
    Form(name: "library-imports-oaidl", header: "#include \"oaidl.h\""),
    Form(name: "predefined-macros", header: "IMacros"),
    Form(name: "property-help", header: "DIID_DPropertyHelp"),
    Form(name: "public-interface", header: "typedef LONG PUBLIC_COUNT;"),
    Form(name: "safearray-pointer", header: "SAFEARRAY **objects"),
    Form(name: "system-handle", header: "HANDLE *event"),
    Form(name: "wide-constant", header: "#define WIDE (1311768467463790320LL)"),
  ]

  private static let folder = Places.tests.appendingPathComponent("IDLCompilerTests/Data/midl")

  @Test("compiles, and its header with it", arguments: forms)
  func compiles(form: Form) throws {
    let source = Self.folder.appendingPathComponent("\(form.name).idl").path
    let output = try TemporaryDirectory()
    try Self.printWidl(form.name, ["-h", "-I", Places.idl.path, "-o", "widl.h", source], output)
    try Self.compile(form.name, into: output)
    let header = try String(contentsOf: output.url.appendingPathComponent("\(form.name).h"), encoding: .utf8)
    #expect(header.contains(form.header))
  }

  @Test("is described where widl crashes on it", arguments: ["typelib-types", "typelib-medium"])
  func typeInformation(name: String) throws {
    let windows = Corpus.windows(beside: try Corpus.shared().entries.map(\.path))
    let output = try TemporaryDirectory()
    let source = Self.folder.appendingPathComponent("\(name).idl").path
    try Self.printWidl(name, ["-t", "-I", windows, "-o", "widl.tlb", source], output)
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

  /// What widl makes of a file is only told: the next release may take it.
  private static func printWidl(_ name: String, _ arguments: [String], _ folder: TemporaryDirectory) throws {
    // Where it crashes it leaves files in the folder that it runs in.
    let result = try run(
      "x86_64-w64-mingw32-widl", arguments, directory: folder.url, installWith: "mingw-w64-tools")
    let message = result.errors.split(separator: "\n").first { $0.contains("error") } ?? ""
    print("    widl of \(name): status \(result.status) \(message)")
  }

  private static func compile(_ name: String, into output: TemporaryDirectory) throws {
    let source = folder.appendingPathComponent("\(name).idl").path
    let made = try run(
      Tools.idlc, ["-I", Places.idl.path, "--emit", "header,iid,json,typeinfo", "-o", output.url.path, source])
    #expect(made.status == 0 && made.errors == "", "\(made.errors)")
    #expect(try CSource.complaints(about: "\(name).h", in: output.url) == [])
  }
}
