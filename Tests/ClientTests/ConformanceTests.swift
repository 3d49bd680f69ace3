import Foundation
import TestSupport
import Testing

/// The programs below Tests/Conformance: each checks the documented rules of some functions through the installed
/// headers and library, as a client sees them.
@Suite("The documented rules")
struct ConformanceTests {
  static let folder = Places.tests.appendingPathComponent("Conformance")

  /// Every program, by its path below the folder. A list, so that one that goes missing is missed.
  static let programs = [
    "automation/arrays.c", "automation/conversions.c", "automation/dates.c", "automation/numbers.c",
    "automation/streams.c", "automation/strings.c", "automation/variants.c", "com/classes.c", "com/identifiers.c",
    "com/initialize.c", "com/libraries.c", "com/marshal.c", "com/memory.c", "com/spy.c", "dispatch/invoke.c",
    "dispatch/libraries.c", "dispatch/typeinfo.c", "winscard/cards.c", "winscard/changes.c", "winscard/contexts.c",
    "winscard/control.c",
    "winscard/readers.c", "winscard/transmit.c",
  ]

  @Test("The programs that check them are the listed ones")
  func found() {
    let files = FileManager.default.enumerator(atPath: Self.folder.path)?.compactMap { $0 as? String } ?? []
    #expect(files.filter { $0.hasSuffix(".c") }.sorted() == Self.programs)
  }

  @Test("Each of them holds", arguments: programs)
  func holds(program: String) throws {
    let (result, rules) = try #require(Self.outcomes[program]).get()
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    let last = result.output.split(separator: "\n").last.map(String.init) ?? ""
    #expect(!rules.isEmpty)
    // Every rule was told as it was checked, and counted.
    #expect(last == "\(rules.count) passed, 0 failed")
  }

  @Test("There are sixteen hundred of them, each in a sentence of its own")
  func count() throws {
    var checks = 0
    var sentences: Set<String> = []
    for outcome in Self.outcomes.values {
      let (_, rules) = try outcome.get()
      checks += rules.count
      sentences.formUnion(rules)
    }
    print("documented rules: \(sentences.count), checked \(checks) times by \(Self.programs.count) programs")
    // Just below what there are: a check that goes is missed, and one that comes raises this.
    #expect(sentences.count >= 1665)
  }

  /// What came of each program, all of which are run once for all tests.
  private static let outcomes = Dictionary(
    uniqueKeysWithValues: programs.map { program in (program, Result { try run(program) }) })

  /// Runs a program, compiled by gcc.
  ///
  /// - Returns: its result without the rules, and the rules.
  private static func run(_ program: String) throws -> (result: CommandResult, rules: [String]) {
    let stage = try Stage.get()
    let scratch = try TemporaryDirectory()
    let file = folder.appendingPathComponent(program).path
    let output = try stage.compile(file, with: Compiler.all[0], flags: ["-lpthread"])
    var environment = stage.virtual
    environment["CHECK_RULES"] = "1"
    var result = try TestSupport.run(output, environment: environment, directory: scratch.url)
    let lines = result.output.split(separator: "\n").map(String.init)
    let mark = "rule: "
    result.output = lines.filter { !$0.hasPrefix(mark) }.joined(separator: "\n")
    return (result, lines.filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) })
  }
}
