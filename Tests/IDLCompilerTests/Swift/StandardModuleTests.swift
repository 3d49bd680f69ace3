import Foundation
import TestSupport
import Testing

@testable import IDLCompiler

@Suite("Swift made of a user's IDL that names standard interfaces")
struct StandardModuleTests {
  @Test("type-checks with every interface, record and enumeration of IDL/ as a parameter")
  func everything() throws {
    let files = try Tools.idlFiles()
    let compilation = try #require(Compiler(options: CompilerOptions()).compile(files).compilation)
    let standard = compilation.mainFiles.filter {
      $0.name == "unknwn.idl" || RuntimeDeclarations.standardModuleFiles.contains($0.name)
    }
    var methods: [String] = []
    for file in standard {
      for name in file.interfaces.map(\.name) {
        methods.append("[in] \(name) *p, [out] \(name) **pp, [in, size_is(2)] \(name) **a")
      }
      for name in file.records.filter(\.isDefined).map(\.spelled) {
        methods.append("[in] \(name) *p, [out] \(name) *q")
      }
      for name in file.enumerations.map(\.spelled) { methods.append("[in] \(name) e, [out] \(name) *p") }
    }
    let made = try TemporaryDirectory()
    try made.write(
      "user.idl",
      standard.map { "import \"\($0.name)\";\n" }.joined()
        + "[object, uuid(00000000-1111-2222-3333-444444444444)]\ninterface IUser : IUnknown {\n"
        + methods.enumerated().map { "  HRESULT Use\($0.offset)(\($0.element));\n" }.joined() + "}\n")
    try made.write(
      "derived.idl",
      "import \"oleidl.idl\";\n[object, uuid(00000000-1111-2222-3333-444444444445)]\n"
        + "interface IDerived : IOleWindow { HRESULT More([in] LONG count); }\n")
    // Importing alone costs nothing.
    try made.write(
      "plain.idl",
      "import \"oaidl.idl\", \"ocidl.idl\";\n[object, uuid(00000000-1111-2222-3333-444444444446)]\n"
        + "interface IPlain : IDispatch { HRESULT Load([in] IStream *s, [in] FORMATETC *f, [in] VARIANT v); }\n")
    let names = ["user", "derived", "plain"]
    let emitted = try run(
      Tools.idlc,
      ["-I", Places.idl.path, "--emit", "swift", "--swift-module", "User", "-o", made.url.path]
        + names.map { made.url.appendingPathComponent("\($0).idl").path })
    try #require(emitted.status == 0, "\(emitted.errors)")
    for name in names {
      let text = try String(contentsOf: made.url.appendingPathComponent("\(name).idl.swift"), encoding: .utf8)
      #expect(text.contains("public import StandardInterfaces\n") == (name != "plain"), "\(name)")
    }
    let checked = try run(
      "swiftc",
      [
        "-typecheck", "-wmo", "-swift-version", "6", "-strict-memory-safety", "-module-name", "User",
        "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
        "-I", Places.products.appendingPathComponent("Modules").path, "-Xcc", "-I\(Places.headers.path)",
      ] + names.map { "\($0).idl.swift" },
      // The driver leaves a folder of its own there.
      environment: ["TMPDIR": made.url.path], directory: made.url)
    #expect(checked.status == 0 && !checked.errors.contains(" error:"), "\(checked.errors.prefix(4000))")
    #expect(methods.count > 330)
  }

  @Test("leaves the import out where the file that declares them lies beside the user's")
  func ownCopy() throws {
    let source = try Source([
      "ocidl.idl": """
      import "unknwn.idl";
      [object, uuid(00000000-1111-2222-3333-444444444445)] interface IConnectionPoint : IUnknown { HRESULT Get(); }
      """,
      "a.idl": """
      import "ocidl.idl";
      [object, uuid(00000000-1111-2222-3333-444444444444)]
      interface IA : IUnknown { HRESULT Get([out] IConnectionPoint **point); }
      """,
    ])
    let compilation = try #require(source.compile().compilation)
    let text = SwiftEmitter(options: SwiftOptions()).emit(compilation.mainFiles[0], in: compilation)
    #expect(!text.contains("StandardInterfaces"))
    #expect(text.contains("IConnectionPointReference"))
  }

  @Test("COM declares what the runtime has, StandardInterfaces the rest, and neither anything twice")
  func division() throws {
    let all = RuntimeDeclarations.standardModuleFiles.union(["unknwn.idl"]).sorted()
      .map { Places.idl.appendingPathComponent($0).path }
    let compilation = try #require(Compiler(options: CompilerOptions()).compile(all).compilation)
    var declared: [String: [String]] = [:]
    for module in ["COM", RuntimeDeclarations.standardModule] {
      for file in compilation.mainFiles {
        let text = SwiftEmitter(options: SwiftOptions(module: module)).emit(file, in: compilation)
        for interface in file.interfaces where interface.kind == .interface {
          if text.contains(" struct \(interface.name)Reference:") {
            declared[interface.name, default: []].append(module)
          }
        }
      }
    }
    for interface in compilation.mainFiles.flatMap(\.interfaces) where interface.kind == .interface {
      let isRuntime = RuntimeDeclarations.interfaces.contains(interface.name)
      #expect(declared[interface.name] == [isRuntime ? "COM" : RuntimeDeclarations.standardModule], "\(interface.name)")
    }
  }
}

extension Record {
  /// The name as a parameter's type.
  fileprivate var spelled: String { typedefName ?? "\(kind.rawValue) \(tag)" }
}

extension Enumeration {
  fileprivate var spelled: String { typedefName ?? "enum \(tag)" }
}
