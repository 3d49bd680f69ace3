import Foundation
import TestSupport
import Testing

@Suite("Faulty IDL")
struct BrokenFileTests {
  @Test(
    "is refused with a message that names the place, exit status 1, and no output touched",
    arguments: BrokenCase.all)
  func refused(broken: BrokenCase) throws {
    let folder = try TemporaryDirectory()
    try folder.write("a.idl", broken.text)
    if let bytes = broken.bytes { try Data(bytes).write(to: folder.url.appendingPathComponent("a.idl")) }
    try folder.write("faulty.idl", "typedef long A;\ntypedef Nothing B;\n")
    try folder.write("good.idl", "const long A = 1;\n")
    try folder.write("a.h", "as it was")
    // A good file beside the faulty one is not written either.
    let result = try run(
      Tools.idlc, ["-I", Places.idl.path, "--emit", "header,iid,json,swift", "-o", ".", "good.idl", "a.idl"],
      directory: folder.url)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.split(separator: "\n").first.map(String.init) == broken.message)
    #expect(try String(contentsOf: folder.url.appendingPathComponent("a.h"), encoding: .utf8) == "as it was")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(names == ["a.h", "a.idl", "faulty.idl", "good.idl"])
  }

  @Test("fills the table: at least 100 kinds, each with a name of its own")
  func table() {
    #expect(BrokenCase.all.count >= 100)
    #expect(Set(BrokenCase.all.map(\.name)).count == BrokenCase.all.count)
  }
}
