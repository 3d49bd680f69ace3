import Foundation
import TestSupport
import Testing

@Suite("What is made of a file")
struct CompanyTests {
  private static let kinds = ["--emit", "header,iid,swift,typeinfo,json"]
  private static let extensions = [".h", "_i.c", ".idl.swift", ".typeinfo", ".json"]

  /// Runs idlc with the corpus' settings; the outputs lie in the folder.
  private static func compile(_ paths: [String], windows: String, into folder: TemporaryDirectory) throws {
    let result = try run(
      Tools.idlc,
      ["-w", "-D__WIDL__", "-I", windows, "-I", windows + "/../msvcrt"] + kinds + ["-o", folder.url.path] + paths)
    guard result.status == 0 else { throw CommandError(description: result.errors) }
  }

  @Test("is the same, byte for byte, whether it is compiled alone or with all others, and each time")
  func company() throws {
    let corpus = try Corpus.shared()
    let base = try #require(corpus.common.first { $0.path.hasSuffix("/oaidl.idl") })
    let windows = String(base.path.dropLast("/oaidl.idl".count))
    let together = try TemporaryDirectory()
    try Self.compile(corpus.common.map(\.path), windows: windows, into: together)
    // All of them take a minute; each of these imports a good part of the others.
    let sample = corpus.common.enumerated().filter { $0.offset % 9 == 4 }.map(\.element)
    let found = Parallel.map(sample) { entry in
      Result {
        let alone = try TemporaryDirectory()
        try Self.compile([entry.path], windows: windows, into: alone)
        return try Self.extensions.map { entry.baseName + $0 }.filter { name in
          try Data(contentsOf: alone.url.appendingPathComponent(name))
            != Data(contentsOf: together.url.appendingPathComponent(name))
        }
      }
    }
    #expect(try found.flatMap { try $0.get() } == [])
    #expect(found.count > 20)
    let again = try TemporaryDirectory()
    try Self.compile(sample.map(\.path), windows: windows, into: again)
    for name in sample.flatMap({ entry in Self.extensions.map { entry.baseName + $0 } }) {
      let isSame =
        try Data(contentsOf: again.url.appendingPathComponent(name))
        == Data(contentsOf: together.url.appendingPathComponent(name))
      #expect(isSame, "\(name)")
    }
  }
}
