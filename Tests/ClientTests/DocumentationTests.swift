import Foundation
import TestSupport
import Testing

@Suite("What the README prints")
struct DocumentationTests {
  private static let readme = Result {
    try String(contentsOf: Places.root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  /// The fenced blocks of the README in one language; "" for those without a language.
  private func blocks(_ language: String) throws -> [String] {
    var result: [String] = []
    var current: [Substring]?
    var isWanted = false
    for line in try Self.readme.get().split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = current {
          if isWanted { result.append(block.map { "\($0)\n" }.joined()) }
          current = nil
        } else {
          current = []
          isWanted = line.dropFirst(3) == language
        }
      } else {
        current?.append(line)
      }
    }
    return result
  }

  @Test("The C++ example compiles as printed and runs", arguments: Compiler.all)
  func example(compiler: Compiler) throws {
    let stage = try Stage.get()
    let folder = try TemporaryDirectory()
    let source = try #require(try blocks("cpp").first)
    let file = try folder.write("mine.cpp", source)
    let result = try run(try stage.compile(file.path, with: compiler), environment: stage.virtual)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output == "Comcard Virtual Reader 00 00: state 6, protocol 2\n")
  }

  @Test("The steps that the reader will see are those that the program prints")
  func output() throws {
    let stage = try Stage.get()
    let result = try run(try stage.compile("legacy.cpp", with: Compiler.all[0]), environment: stage.virtual)
    #expect(try blocks("").contains(result.output), "\(result.output)")
  }
}
