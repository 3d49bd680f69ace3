import Foundation
import TestSupport
import Testing

@Suite("What the documents print")
struct DocumentationTests {
  @Test("Every block is of a language that is checked, and passes the check", arguments: try DocumentBlock.all())
  func block(_ block: DocumentBlock) throws {
    let stage = try Stage.get()
    let folder = try TemporaryDirectory()
    switch block.language {
    case "c", "cpp":
      let file = try folder.write("example.\(block.language)", block.text)
      for compiler in Compiler.all { _ = try stage.compile(file.path, with: compiler) }
    case "idl":
      let file = try folder.write("example.idl", block.text)
      try succeeds(stage.idlc, ["-I", Places.idl.path, "-o", folder.url.path, file.path])
    case "json":
      let value = try JSONSerialization.jsonObject(with: Data(block.text.utf8)) as? [String: Any]
      if let clsid = value?["clsid"] as? String {
        try expectActive(clsid, manifest: block.text)
      } else {
        // A target's idl.json, which the tests of the plugins build with.
        #expect(block.file?.hasSuffix("/idl.json") == true)
      }
    case "sh":
      let file = try folder.write("example.sh", block.text)
      try succeeds("bash", ["-n", file.path])
    case "swift", "ld":
      // The tests of the plugins build a package from these blocks, which takes the name of a file.
      #expect(block.file != nil)
    case "make", "ninja":
      #expect(block.document == Self.commandLine && block.file != nil)
    case "text":
      // The README's is compared below, the output of Swift programs by the tests of the plugins.
      let isOfSwift = try DocumentBlock.all(of: block.document).contains { $0.language == "swift" }
      #expect(block.document == "README.md" || isOfSwift)
    default:
      Issue.record("no test knows the language '\(block.language)'")
    }
  }

  @Test("The C++ example compiles as printed and runs", arguments: Compiler.all)
  func example(compiler: Compiler) throws {
    let stage = try Stage.get()
    let folder = try TemporaryDirectory()
    let source = try #require(try blocks("cpp", of: "README.md").first)
    let file = try folder.write("mine.cpp", source.text)
    let result = try run(try stage.compile(file.path, with: compiler), environment: stage.virtual)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output == Self.status)
  }

  @Test("The steps that the reader will see are those that the program prints")
  func output() throws {
    let stage = try Stage.get()
    let result = try run(try stage.compile("legacy.cpp", with: Compiler.all[0]), environment: stage.virtual)
    #expect(try blocks("text", of: "README.md").map(\.text) == [result.output])
  }

  @Test(
    "The README's commands install, compile, run, and register a plugin as printed",
    .disabled(if: Sanitizer.current != nil, "what g++ links has not the sanitizer of the libraries"))
  func commands() throws {
    let home = try TemporaryDirectory()
    let clone = home.url.appendingPathComponent("clone")
    try FileManager.default.createDirectory(at: clone, withIntermediateDirectories: true)
    for name in ["Scripts", "Sources", "IDL", "Tests"] {
      try FileManager.default.createSymbolicLink(
        at: clone.appendingPathComponent(name), withDestinationURL: Places.root.appendingPathComponent(name))
    }
    let cpp = try #require(try blocks("cpp", of: "README.md").first)
    try cpp.text.write(to: clone.appendingPathComponent("mine.cpp"), atomically: true, encoding: .utf8)
    let scripts = try blocks("sh", of: "README.md").map(\.text)
    let first = try #require(scripts.first { $0.contains("g++") })
    let ran = try bash(first, in: clone, home: home.url)
    #expect(ran.hasSuffix(Self.status))
    let second = try #require(scripts.first { $0.contains("class register") })
    let registered = try bash(second, in: clone, home: home.url)
    #expect(registered.hasSuffix("classes: 1, errors: 0, warnings: 0\n"), "\(registered)")
  }

  @Test(
    "The commands beside the plugins in C and C++ do as printed",
    .disabled(if: Sanitizer.current != nil, "what make links has not the sanitizer of the libraries"),
    arguments: ["c", "cpp"])
  func plugin(language: String) throws {
    let stage = try Stage.get()
    let home = try TemporaryDirectory()
    for name in ["IDL", language] {
      try FileManager.default.copyItem(
        at: Places.tests.appendingPathComponent("Plugins/\(name)"), to: home.url.appendingPathComponent(name))
    }
    let script = try #require(try blocks("sh", of: "Tests/Plugins/\(language)/README.md").first).text
    let output = try bash(
      script.replacingOccurrences(of: "PREFIX", with: stage.prefix.path),
      in: home.url.appendingPathComponent(language), home: home.url)
    #expect(output.hasSuffix("classes: 1, errors: 0, warnings: 0\n"), "\(output)")
  }

  @Test("make and ninja do as the article says, and work again only after a change", arguments: ["make", "ninja"])
  func commandLine(tool: String) throws {
    try run(tool, ["--version"], installWith: tool == "ninja" ? "ninja-build" : "make")
    let stage = try Stage.get()
    let home = try TemporaryDirectory()
    let all = try DocumentBlock.all(of: Self.commandLine)
    for block in all {
      if let name = block.file { try home.write(name, block.text) }
    }
    let prefix = stage.prefix.path
    let environment = "export PATH=\(prefix)/bin:$PATH PKG_CONFIG_PATH=\(prefix)/lib/pkgconfig\n"
    let json = try bash(environment + text("sh", of: all), in: home.url, home: home.url)
    #expect(json.contains("\"IThermometer\""))
    #expect(try names(home.url.appendingPathComponent("gen")).count == 3)
    try FileManager.default.removeItem(at: home.url.appendingPathComponent("gen"))

    // An imported file of the user's own.
    try home.write("limits.idl", "const long LIMIT = 1;\n")
    let idl = try #require(all.first { $0.language == "idl" }).text
    try home.write("thermometer.idl", idl + "import \"limits.idl\";\n")
    func build() throws -> String { try bash(environment + tool, in: home.url, home: home.url) }
    #expect(try build().contains("--depfile"))
    #expect(try names(home.url).contains("thermometer.o"))
    #expect(try !build().contains("--depfile"))
    let later = Date(timeIntervalSinceNow: 60)
    try home.write("limits.idl", "const long LIMIT = 2;\n")
    try FileManager.default.setAttributes(
      [.modificationDate: later], ofItemAtPath: home.url.appendingPathComponent("limits.idl").path)
    let again = try build()
    #expect(again.contains("--depfile"))
    // What was written is the same: ninja goes no further, and has no more to do.
    #expect(again.contains(" -c -o thermometer.o") == (tool == "make"))
    if tool == "ninja" { #expect(try build().contains("no work to do")) }
  }

  // MARK: -

  private static let status = "Comcard Virtual Reader 00 00: state 6, protocol 2\n"
  private static let commandLine = "Sources/IDLCompiler/IDLCompiler.docc/IDLFromTheCommandLine.md"

  private func blocks(_ language: String, of document: String) throws -> [DocumentBlock] {
    try DocumentBlock.all(of: document).filter { $0.language == language }
  }

  private func text(_ language: String, of blocks: [DocumentBlock]) -> String {
    blocks.filter { $0.language == language }.map(\.text).joined()
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }

  private func succeeds(_ program: String, _ arguments: [String]) throws {
    let result = try run(program, arguments)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty)
  }

  /// Runs a script as a user with that home would, and returns what it printed.
  private func bash(_ script: String, in folder: URL, home: URL) throws -> String {
    let result = try run(
      "bash", ["-euo", "pipefail", "-c", script],
      environment: [
        "HOME": home.path, "XDG_DATA_HOME": nil, "XDG_DATA_DIRS": nil, "COMCARD_PATH": nil, "MAKEFLAGS": nil,
        // Scripts/install would make the release build, which takes minutes.
        "COMCARD_BUILD_DIR": Places.products.path,
      ], directory: folder)
    guard result.status == 0 else { throw CommandError(description: "\(script)\n\(result.output)\(result.errors)") }
    return result.output
  }

  /// The class is made through that manifest, which lies where its paths say and hides the installed one.
  private func expectActive(_ clsid: String, manifest: String) throws {
    let stage = try Stage.get()
    let folder = try TemporaryDirectory()
    try folder.write("share/comcard/clsid/\(clsid).json", manifest)
    for name in ["lib", "share/comcard/progid"] {
      try FileManager.default.createSymbolicLink(
        at: folder.url.appendingPathComponent(name), withDestinationURL: stage.prefix.appendingPathComponent(name))
    }
    var environment = stage.virtual
    environment["COMCARD_PATH"] = folder.url.appendingPathComponent("share/comcard").path
    let result = try run(stage.tool, ["class", "lint", clsid, "--create"], environment: environment)
    #expect(result.status == 0)
    #expect(result.output.contains("warning: never used: \(folder.url.path)/"), "\(result)")
    #expect(result.output.hasSuffix("classes: 2, errors: 0, warnings: 1\n"), "\(result)")
  }
}
