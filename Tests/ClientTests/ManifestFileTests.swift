import Foundation
import TestSupport
import Testing

@Suite("Manifests that lead nowhere")
struct ManifestFileTests {
  private static let file = "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}.json"

  /// Runs `comcard attach --virtual` with one manifest of ours before all others.
  private func attach(_ prepare: (TemporaryDirectory, Stage) throws -> Void) throws -> CommandResult {
    let stage = try Stage.get()
    let folder = try TemporaryDirectory()
    try prepare(folder, stage)
    var environment = stage.virtual
    environment["COMCARD_PATH"] = folder.url.path
    return try run(stage.tool, ["attach", "--virtual"], environment: environment)
  }

  private func manifest(library: String) -> String {
    #"{"clsid": "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}", "library": "\#(library)"}"#
  }

  private func expect(_ result: CommandResult, _ code: String, names file: String) {
    #expect(result.status == 1, "\(result)")
    #expect(result.errors.contains(code), "\(result.errors)")
    #expect(result.errors.contains(file), "\(result.errors)")
  }

  @Test("A file that is not JSON is REGDB_E_INVALIDVALUE")
  func notJSON() throws {
    expect(try attach { folder, _ in try folder.write("clsid/\(Self.file)", "oops") }, "0x80040153", names: Self.file)
  }

  @Test("A class under another class's name is REGDB_E_INVALIDVALUE")
  func wrongName() throws {
    let text = #"{"clsid": "{00000000-0145-4F1B-8474-0FC3C3CCC1E7}", "library": "x.so"}"#
    expect(try attach { folder, _ in try folder.write("clsid/\(Self.file)", text) }, "0x80040153", names: Self.file)
  }

  @Test("A missing library is CO_E_DLLNOTFOUND")
  func missingLibrary() throws {
    let result = try attach { folder, _ in try folder.write("clsid/\(Self.file)", manifest(library: "gone.so")) }
    expect(result, "0x800401F8", names: "gone.so")
    #expect(result.errors.contains(Self.file))
  }

  @Test("A library that is no ELF file, or empty, is CO_E_ERRORINDLL", arguments: ["", "not a library"])
  func wrongLibrary(content: String) throws {
    let result = try attach { folder, _ in
      try folder.write("clsid/\(Self.file)", manifest(library: "wrong.so"))
      try folder.write("clsid/wrong.so", content)
    }
    expect(result, "0x800401F9", names: "wrong.so")
  }

  @Test("A library without DllGetClassObject is CO_E_ERRORINDLL")
  func noEntry() throws {
    let result = try attach { folder, _ in
      try folder.write("clsid/\(Self.file)", manifest(library: "empty.so"))
      let source = try folder.write("empty.c", "int comcard_test_nothing;\n")
      let made = try run(
        "gcc", ["-shared", "-fPIC", "-o", folder.url.appendingPathComponent("clsid/empty.so").path, source.path],
        installWith: "gcc")
      try #require(made.status == 0, "\(made.errors)")
    }
    expect(result, "0x800401F9", names: "empty.so")
    #expect(result.errors.contains("DllGetClassObject"))
  }

  @Test("A manifest or library that others can write is refused", arguments: ["clsid/\(Self.file)", "clsid/open.so"])
  func writable(name: String) throws {
    let result = try attach { folder, stage in
      try folder.write("clsid/\(Self.file)", manifest(library: "open.so"))
      try FileManager.default.copyItem(at: stage.provider, to: folder.url.appendingPathComponent("clsid/open.so"))
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o666], ofItemAtPath: folder.url.appendingPathComponent(name).path)
    }
    expect(result, "0x80070005", names: name.split(separator: "/").last.map(String.init) ?? name)
  }

  @Test("A manifest that is a pipe or a folder is refused at once", arguments: [true, false])
  func specialFiles(isPipe: Bool) throws {
    let result = try attach { folder, _ in
      let path = folder.url.appendingPathComponent("clsid/\(Self.file)").path
      try FileManager.default.createDirectory(
        atPath: isPipe ? folder.url.appendingPathComponent("clsid").path : path, withIntermediateDirectories: true)
      if isPipe { try #require(mkfifo(path, 0o600) == 0) }
    }
    expect(result, "0x80070005", names: Self.file)
  }

  @Test("Without any manifest the class is REGDB_E_CLASSNOTREG")
  func none() throws {
    let stage = try Stage.get()
    let folder = try TemporaryDirectory()
    // A copy of the tool outside the prefix finds nothing beside itself.
    let copy = folder.url.appendingPathComponent("comcard").path
    try FileManager.default.copyItem(atPath: stage.tool, toPath: copy)
    let result = try run(copy, ["attach", "--virtual"], environment: stage.virtual)
    expect(result, "0x80040154", names: Self.file)
  }
}
