import Foundation
import TestSupport
import Testing

@Suite("Manifests from somebody who means harm")
struct HostileManifestTests {
  private static let clsid = Language.c.clsid
  private static let invalid = "0x80040153"
  private static let denied = "0x80070005"
  private static let notFound = "0x800401F8"
  private static let noLibrary = "0x800401F9"

  /// A manifest with other members beside its CLSID.
  private static func manifest(_ members: String) -> String { #"{"clsid": "\#(clsid)", \#(members)}"# }

  /// Makes an object by CLSID through the C host, and asks lint and list about the file.
  ///
  /// - Parameter code: What CoCreateInstance must answer.
  private func expect(_ code: String, _ registry: Registry) throws {
    let file = registry.path("classes/clsid/\(Self.clsid).json")
    let life = try registry.workshop.compile("life.c", as: "life")
    let made = try run(
      life, [registry.workshop.library, Self.clsid, "", "/nonexistent.so", "goes"],
      environment: registry.workshop.environment(classes: [registry.classes]))
    #expect(made.status == 1 && made.errors.contains("CoCreateInstance of \(Self.clsid): \(code)"), "\(made)")
    for name in [Self.clsid, file] {
      let answer = try registry.lint(name)
      #expect(answer.findings.contains { $0.severity == "error" && $0.file == file }, "\(answer)")
    }
    let listed = try registry.comcard("list")
    #expect(listed.status == 0 && listed.output.contains("broken: \(file)"), "\(listed)")
  }

  @Test(
    "Texts that are no manifest are REGDB_E_INVALIDVALUE",
    arguments: [
      String(repeating: " ", count: 10_000_000),
      manifest(#""library": "\#(String(repeating: "a", count: 10_000_000))""#),
      String(repeating: "[", count: 60_000), #"{"a":"# + String(repeating: #"{"a":"#, count: 10_000),
      manifest(#""library": "/x.so", "library": "/y.so""#), manifest(#""library": "/x.so", "clsid": "\#(clsid)""#),
      manifest(#""library": "a\u0000b""#), manifest(#""library": 7"#), manifest(#""library": "x", "progIds": [[]]"#),
      manifest(#""library": "x", "interfaces": ["IUnknown"]"#), manifest(#""library": "x"} {"#),
      "\u{FEFF}" + manifest(#""library": "x""#), "",
    ])
  func texts(text: String) throws {
    let registry = try Registry()
    _ = try registry.write("classes/clsid/\(Self.clsid).json", text)
    try expect(Self.invalid, registry)
  }

  @Test("A file that is not UTF-8 is REGDB_E_INVALIDVALUE")
  func notUTF8() throws {
    let registry = try Registry()
    let file = try registry.write("classes/clsid/\(Self.clsid).json", "")
    try Data([0x7B, 0x22, 0xFF, 0xC0, 0x22, 0x3A, 0x31, 0x7D]).write(to: URL(fileURLWithPath: file))
    try expect(Self.invalid, registry)
  }

  @Test(
    "Libraries that are none are named and not loaded, however they are reached",
    arguments: [
      ("/dev/zero", denied), ("/dev/null", denied), ("/dev/tty", denied), ("../../../../../../../../dev/zero", denied),
      ("/proc/self/mem", noLibrary), ("pipe", denied), ("folder", denied), ("..", denied), ("loop", denied),
      ("open.so", denied), ("/nonexistent/x.so", notFound), ("../nonexistent/../x.so", notFound), ("gone", notFound),
      ("text", noLibrary), ("/etc/passwd", noLibrary),
    ])
  func libraries(library: String, code: String) throws {
    let registry = try Registry()
    try registry.add(Self.clsid, library: library)
    let folder = registry.url.appendingPathComponent("classes/clsid")
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    try #require(mkfifo(path("pipe"), 0o600) == 0)
    try FileManager.default.createDirectory(atPath: path("folder"), withIntermediateDirectories: false)
    for (link, target) in [("loop", "pool"), ("pool", "loop"), ("gone", "nowhere")] {
      try FileManager.default.createSymbolicLink(atPath: path(link), withDestinationPath: target)
    }
    _ = try registry.write("classes/clsid/text", "#!/bin/sh\n")
    try FileManager.default.copyItem(atPath: try registry.workshop.plugin(.c), toPath: path("open.so"))
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path("open.so"))
    try expect(code, registry)
  }

  enum Kind: CaseIterable {
    case device, pipe, folder, loop, writable, inWritableFolder, ofAnother, inFolderOfAnother

    var isOfAnother: Bool { [.ofAnother, .inFolderOfAnother].contains(self) }
    /// Only root can give files away.
    static var possible: [Kind] { allCases.filter { geteuid() == 0 || !$0.isOfAnother } }
  }

  /// Gives a file to a user who is not asked.
  private func giveAway(_ path: String) throws { try #require(chown(path, 65534, 65534) == 0) }

  @Test("A manifest that is no file, or that others could have put there, is E_ACCESSDENIED", arguments: Kind.possible)
  func files(kind: Kind) throws {
    let registry = try Registry()
    let manager = FileManager.default
    let file = try registry.add(Self.clsid, library: registry.workshop.plugin(.c))
    switch kind {
    case .writable: try manager.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file)
    case .inWritableFolder:
      try manager.setAttributes([.posixPermissions: 0o777], ofItemAtPath: registry.path("classes/clsid"))
    case .ofAnother: try giveAway(file)
    case .inFolderOfAnother: try giveAway(registry.path("classes"))
    case .device, .pipe, .folder, .loop:
      try manager.removeItem(atPath: file)
      switch kind {
      case .pipe: try #require(mkfifo(file, 0o600) == 0)
      case .folder: try manager.createDirectory(atPath: file, withIntermediateDirectories: false)
      case .device: try manager.createSymbolicLink(atPath: file, withDestinationPath: "/dev/zero")
      default: try manager.createSymbolicLink(atPath: file, withDestinationPath: file)
      }
    }
    try expect(Self.denied, registry)
  }

  enum Flaw: CaseIterable {
    case writableFolder, writableFolderAbove, ofAnother, inFolderOfAnother, inFolderOfAnotherAbove

    var isOfAnother: Bool { [.ofAnother, .inFolderOfAnother, .inFolderOfAnotherAbove].contains(self) }
    static var possible: [Flaw] { allCases.filter { geteuid() == 0 || !$0.isOfAnother } }
  }

  @Test("A library that others could have put there is E_ACCESSDENIED", arguments: Flaw.possible)
  func library(flaw: Flaw) throws {
    let registry = try Registry()
    let manager = FileManager.default
    try manager.createDirectory(atPath: registry.path("above/folder"), withIntermediateDirectories: true)
    let library = registry.path("above/folder/plugin.so")
    try manager.copyItem(atPath: try registry.workshop.plugin(.c), toPath: library)
    try registry.add(Self.clsid, library: library)
    func open(_ path: String) throws { try manager.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path) }
    switch flaw {
    case .writableFolder: try open(registry.path("above/folder"))
    case .writableFolderAbove: try open(registry.path("above"))
    case .ofAnother: try giveAway(library)
    case .inFolderOfAnother: try giveAway(registry.path("above/folder"))
    case .inFolderOfAnotherAbove: try giveAway(registry.path("above"))
    }
    try expect(Self.denied, registry)
  }

  @Test("A manifest under another class's name is REGDB_E_INVALIDVALUE")
  func otherName() throws {
    let registry = try Registry()
    let library = try registry.workshop.plugin(.c)
    _ = try registry.write(
      "classes/clsid/\(Self.clsid).json", #"{"clsid": "\#(Language.cpp.clsid)", "library": "\#(library)"}"#)
    try expect(Self.invalid, registry)
  }
}
