import Foundation
import TestSupport
import Testing

/// The programs below Tests/Conformance: each checks the documented rules of some functions through the installed
/// headers and library, as a client sees them.
@Suite("The documented rules")
struct ConformanceTests {
  static let folder = Places.tests.appendingPathComponent("Conformance")

  /// Every C file below the folder, by its path within it.
  static let programs: [String] = {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".c") }.sorted()
  }()

  @Test("There are programs that check them")
  func found() { #expect(!Self.programs.isEmpty) }

  @Test("Each of them holds", arguments: programs)
  func holds(program: String) throws {
    let stage = try Stage.get()
    let scratch = try TemporaryDirectory()
    let file = Self.folder.appendingPathComponent(program).path
    let output = try stage.compile(file, with: Compiler.all[0], flags: ["-lpthread"])
    let result = try run(output, environment: stage.virtual, directory: scratch.url)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    let last = result.output.split(separator: "\n").last.map(String.init) ?? ""
    let words = last.split(separator: " ")
    let passed = words.first.flatMap { Int($0) } ?? 0
    #expect(passed > 0, "the closing line is no count: \(last)")
    #expect(last == "\(passed) passed, 0 failed")
  }
}
