import Foundation
import TestSupport
import Testing

@Suite("What is made of a file")
struct CompanyTests {
  private static let kinds = ["--emit", "header,iid,swift,typeinfo,json"]
  private static let extensions = [".h", "_i.c", ".idl.swift", ".typeinfo", ".json"]

  /// Runs idlc with the corpus' settings; the outputs lie in the folder.
  private static func compile(_ paths: [String], into folder: TemporaryDirectory) throws {
    let windows = paths.first.map { String($0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.endIndex)) } ?? ""
    let result = try run(
      Tools.idlc,
      ["-w", "-D__WIDL__", "-I", windows, "-I", windows + "/../windows", "-I", windows + "/../msvcrt"] + kinds
        + ["-o", folder.url.path] + paths)
    guard result.status == 0 else { throw CommandError(description: result.errors) }
  }

  @Test("is the same, byte for byte, whether it is compiled alone or with all others, and each time")
  func company() throws {
    let corpus = try Corpus.shared()
    let together = try TemporaryDirectory()
    try Self.compile(corpus.common.map(\.path), into: together)
    // All of them take a minute; each of these imports a good part of the others.
    let sample = corpus.common.enumerated().filter { $0.offset % 9 == 4 }.map(\.element)
    let found = Parallel.map(sample) { entry in
      Result {
        let alone = try TemporaryDirectory()
        try Self.compile([entry.path], into: alone)
        return try Self.extensions.map { entry.baseName + $0 }.filter { name in
          try Data(contentsOf: alone.url.appendingPathComponent(name))
            != Data(contentsOf: together.url.appendingPathComponent(name))
        }
      }
    }
    #expect(try found.flatMap { try $0.get() } == [])
    #expect(found.count > 20)
    let again = try TemporaryDirectory()
    try Self.compile(sample.map(\.path), into: again)
    for name in sample.flatMap({ entry in Self.extensions.map { entry.baseName + $0 } }) {
      let isSame =
        try Data(contentsOf: again.url.appendingPathComponent(name))
        == Data(contentsOf: together.url.appendingPathComponent(name))
      #expect(isSame, "\(name)")
    }
  }
}
