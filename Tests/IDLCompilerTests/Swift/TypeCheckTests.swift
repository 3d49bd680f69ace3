import Foundation
import TestSupport
import Testing

@testable import IDLCompiler

@Suite("Swift made of the IDL files of another package")
struct TypeCheckTests {
  @Test("type-checks in Swift 6 mode with strict memory safety, for more than a hundred files")
  func typeCheck() throws {
    let listed = try run("dpkg-query", ["-L", "libwine-dev"])
    let paths = listed.output.split(separator: "\n").map(String.init).filter { $0.hasSuffix(".idl") }
    guard let sample = paths.first(where: { $0.hasSuffix("/oaidl.idl") }) else {
      throw CommandError(description: "libwine-dev is not installed; install it with: apt-get install libwine-dev")
    }
    let folder = String(sample.dropLast("/oaidl.idl".count))
    var passed: Set<String> = []
    var refused: [String: String] = [:]
    for (number, names) in SwiftModules.all.enumerated() {
      let made = try TemporaryDirectory()
      let inputs = names.compactMap { name in paths.first { $0.hasSuffix("/\(name).idl") } }
      #expect(inputs.count == names.count)
      let emitted = try run(
        Tools.idlc,
        ["-D__WIDL__", "-I", folder, "--emit", "swift", "--swift-access", "internal", "-o", made.url.path] + inputs)
      try #require(emitted.status == 0, "\(emitted.errors.suffix(2000))")
      let errors = try check(made.url, module: "Wine\(number)")
      for name in names {
        let error = errors[name]
        if let error { refused[name] = error } else { passed.insert(name) }
      }
    }
    print("Swift of \(passed.count) files type-checks: \(passed.sorted().joined(separator: " "))")
    let rest = paths.filter { path in !passed.contains { path.hasSuffix("/\($0).idl") } }
    let reasons = reasons(rest, folder)
    for path in rest {
      let name = String(path.split(separator: "/").last?.dropLast(".idl".count) ?? "")
      let why =
        refused[name] ?? reasons[path] ?? "in no module here: large, or declares a name that another file declares"
      print("not counted: \(name): \(why)")
    }
    #expect(refused.isEmpty)
    #expect(passed.count >= 100)
  }

  /// The first message in each file, by its name without extensions.
  private func check(_ folder: URL, module: String) throws -> [String: String] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
      .sorted()
    let result = try run(
      "swiftc",
      [
        "-typecheck", "-wmo", "-swift-version", "6", "-strict-memory-safety",
        "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
        "-module-name", module, "-I", Places.products.appendingPathComponent("Modules").path,
        "-Xcc", "-I\(Places.headers.path)",
      ] + files,
      directory: folder)
    var messages: [String: String] = [:]
    for line in result.errors.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 3).map(String.init)
      guard parts.count == 4, parts[0].hasSuffix(".idl.swift"), !parts[3].hasPrefix(" note") else { continue }
      let name = String(parts[0].split(separator: "/").last?.dropLast(".idl.swift".count) ?? "")
      if messages[name] == nil { messages[name] = parts[3] }
    }
    if result.status != 0 { #expect(!messages.isEmpty, "\(result.errors.suffix(2000))") }
    return messages
  }

  /// Why idlc refuses files: the first message for each, by its path.
  private func reasons(_ paths: [String], _ folder: String) -> [String: String] {
    var options = CompilerOptions()
    options.includeFolders = [folder]
    options.definitions = [("__WIDL__", "1")]
    options.errorLimit = 100_000
    var result: [String: String] = [:]
    for diagnostic in Compiler(options: options).compile(paths).diagnostics where diagnostic.severity == .error {
      let path = String(diagnostic.rendered.prefix { $0 != ":" })
      if result[path] == nil { result[path] = diagnostic.message }
    }
    return result
  }

  @Test("The list of what the runtime declares is the one of IDL/")
  func runtimeDeclarations() throws {
    let names = ["wtypes", "unknwn", "objidlbase", "objidl", "oaidl", "comcard"]
    let paths = names.map { Places.idl.appendingPathComponent("\($0).idl").path }
    let compilation = try #require(Compiler(options: CompilerOptions()).compile(paths).compilation)
    let files = compilation.mainFiles.dropLast()
    let interfaces = Set(compilation.mainFiles.flatMap { $0.interfaces.map(\.name) })
    #expect(RuntimeDeclarations.interfaces.subtracting(interfaces) == [])
    let raw = compilation.mainFiles.flatMap(\.interfaces).filter {
      RuntimeDeclarations.interfaces.contains($0.name) && $0.isLocal && !$0.name.hasPrefix("IComcard")
    }
    #expect(Set(raw.map(\.name)).union(["IUnknown"]) == RuntimeDeclarations.rawInterfaces)
    for file in files {
      for record in file.records where !record.isNested { #expect(RuntimeDeclarations.types.contains(record.name)) }
      for enumeration in file.enumerations { #expect(RuntimeDeclarations.types.contains(enumeration.name)) }
      for typedef in file.typedefs where typedef.target.interfacePointee == nil {
        #expect(RuntimeDeclarations.types.contains(typedef.name), "\(typedef.name)")
      }
      for case .constant(let constant) in file.allDeclarations {
        #expect(RuntimeDeclarations.constants.contains(constant.name), "\(constant.name)")
      }
    }
  }
}
