import Foundation
import TestSupport
import Testing

@Suite("What is generated and checked in")
struct GoldenTests {
  private static let remedy: Comment = "run Scripts/regenerate, and review what it changes"

  @Test("the headers and identifiers in Sources/CCOM are what the compiler makes now")
  func headers() throws {
    let made = try TemporaryDirectory()
    let result = try run(Tools.idlc, ["--emit", "header,iid", "-o", made.url.path] + Tools.idlFiles())
    #expect(result.status == 0, "\(result.errors)")
    for name in GeneratedHeaders.names {
      try expectSame("\(name).h", made.url, Places.headers)
      try expectSame("\(name)_i.c", made.url, Places.headers.deletingLastPathComponent())
    }
  }

  @Test("the golden files are what the compiler makes now")
  func golden() throws {
    let tests = Places.tests.appendingPathComponent("IDLCompilerTests")
    let made = try TemporaryDirectory()
    let language = tests.appendingPathComponent("Data/language.idl").path
    let scardcom = Places.idl.appendingPathComponent("scardcom.idl").path
    for arguments in [
      ["--emit", "header,iid,json,swift", "-I", Places.idl.path, language],
      ["--emit", "json"] + (try Tools.idlFiles()),
      ["--emit", "swift", "--swift-import", "SmartCardInterfaces", "--swift-coclass", "SCardManage", scardcom],
    ] {
      let result = try run(Tools.idlc, arguments + ["-o", made.url.path])
      #expect(result.status == 0, "\(result.errors)")
    }
    let golden = tests.appendingPathComponent("Golden")
    let names = try FileManager.default.contentsOfDirectory(atPath: made.url.path).sorted()
    let kept = names.map(Self.goldenName).sorted()
    #expect(try FileManager.default.contentsOfDirectory(atPath: golden.path).sorted() == kept, Self.remedy)
    for name in names { try expectSame(name, made.url, golden, as: Self.goldenName(name)) }
  }

  /// Golden Swift ends in .txt, so that nobody builds or formats it.
  private static func goldenName(_ name: String) -> String {
    name.hasSuffix(".swift") ? name + ".txt" : name
  }

  private func expectSame(_ name: String, _ made: URL, _ checkedIn: URL, as other: String? = nil) throws {
    let new = try String(contentsOf: made.appendingPathComponent(name), encoding: .utf8)
    let old = (try? String(contentsOf: checkedIn.appendingPathComponent(other ?? name), encoding: .utf8)) ?? ""
    // The first line that differs says more than two whole files.
    let difference = zip(new.split(separator: "\n"), old.split(separator: "\n")).first { $0 != $1 }
    let isSame = new == old
    #expect(
      isSame, "\(name) is stale at '\(difference?.0 ?? "its end")'; \(Self.remedy.rawValue)")
  }
}
