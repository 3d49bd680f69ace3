import Foundation
import TestSupport
import Testing

@Suite("What idlc writes to")
struct WritingTests {
  private let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
    try folder.write("a.idl", "#include \"shared.h\"\nconst long A = 1;\n")
    try folder.write("shared.h", "typedef long SHARED;\n")
    try folder.write("b.idl", "const long B = 1;\n")
    try folder.write("out/keep", "")
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent(name).path, withDestinationPath: target)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
  }

  private func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted()
  }

  private func idlc(_ arguments: String...) throws -> CommandResult {
    try run(Tools.idlc, arguments, directory: folder.url)
  }

  /// Runs a line of the shell that names idlc `$0`.
  private func shell(_ line: String) throws -> CommandResult {
    try run("/bin/sh", ["-c", line, Tools.idlc], directory: folder.url)
  }

  @Test(
    "is nothing that it has read, and no file twice",
    arguments: [
      (["shared.h"], "shared.h: was read, and would be overwritten"),
      (["-o", "out", "--depfile", "./shared.h", "a.idl"], "./shared.h: was read, and would be overwritten"),
      (["-o", "linked", "a.idl"], "linked/a.h: was read, and would be overwritten"),
      (["--depfile", "out/../b.h", "b.idl"], "out/../b.h: would be written twice"),
    ])
  func refused(arguments: [String], message: String) throws {
    try folder.write("linked/keep", "")
    try link("linked/a.h", to: "../shared.h")
    let before = try names()
    let result = try run(Tools.idlc, arguments, directory: folder.url)
    #expect(result.status == 1)
    #expect(result.errors == "idlc: error: \(message)\n")
    #expect(try names() == before)
    #expect(try text("shared.h") == "typedef long SHARED;\n")
  }

  @Test("is the file behind a symbolic link, whether it is there or not")
  func links() throws {
    try folder.write("out/b.h", "as it was")
    try link("b.h", to: "out/b.h")
    try link("b_i.c", to: "out/b_i.c")
    let before = try names()
    #expect(try idlc("b.idl").errors == "")
    #expect(try names() == (before + ["out/b_i.c"]).sorted())
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.url.path + "/b.h") == "out/b.h")
    #expect(try text("out/b.h").contains("#define B"))
    #expect(try text("out/b_i.c").contains("Generated from b.idl"))
  }

  @Test("may be a pipe, which stays one")
  func pipe() throws {
    let result = try shell(
      "mkfifo pipe && { timeout 20 cat pipe & timeout 20 \"$0\" --depfile pipe -o out b.idl; wait; test -p pipe; }")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("out/b.h out/b_i.c: \\\n  b.idl\n"))
  }

  @Test("is refused where it is a folder")
  func folders() throws {
    let result = try idlc("--depfile", "out", "b.idl")
    #expect(result.status == 1)
    #expect(result.errors == "idlc: error: out: is no regular file\n")
  }

  @Test(
    "is told of where it takes no more",
    arguments: ["--emit json b.idl > /dev/full", "--help > /dev/full", "--version >&-"])
  func standardOutput(line: String) throws {
    let result = try shell("\"$0\" \(line)")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("idlc: error: standard output: "), "\(result.errors)")
  }

  @Test("is written once where a file is named twice, and refused where that has another name")
  func twice() throws {
    #expect(try idlc("-o", "out", "--depfile", "all.d", "b.idl", "./b.idl").errors == "")
    #expect(try text("all.d").hasPrefix("out/b.h out/b_i.c: \\\n"))
    let result = try idlc("--emit", "json", "b.idl", "b.idl")
    #expect(try JSONDecoder().decode(IDLDocument.self, from: Data(result.output.utf8)).files.map(\.file) == ["b.idl"])
    try link("c.idl", to: "b.idl")
    let refused = try idlc("b.idl", "c.idl")
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains("c.idl is another name of b.idl, after which its outputs are named; leave it out"),
      "\(refused.errors)")
  }

  @Test(
    "has no name that make would take for something else",
    arguments: [
      ("100%", "a '%'"), ("a;b", "a ';'"), ("a=b", "a '='"), ("a|b", "a '|'"), ("a\\b", "a '\\'"),
      ("a\nb", "a control character"), ("a\tb", "a control character"),
    ])
  func names(name: String, what: String) throws {
    try folder.write("\(name).idl", "const long C = 1;\n")
    let before = try names()
    let result = try idlc("--depfile", "all.d", "\(name).idl")
    #expect(result.status == 1)
    #expect(result.errors == "idlc: error: \(name).h: has \(what), which no name in a file for make can have\n")
    #expect(try names() == before)
  }
}
