import Foundation
import TestSupport
import Testing

@Suite("The IDL files of libwine-dev", .serialized)
struct CorpusTests {
  /// What widl accepts and idlc refuses, each for the language that it is written in; the classic files are all taken.
  private static let refused = [
    "svcctl": "is for remote procedure calls without objects, which idlc does not compile",
    "windows.foundation.collections": "belongs to the WinRT dialect, which idlc does not compile",
    "windowscontracts": "belongs to the WinRT dialect, which idlc does not compile",
  ]

  @Test("are accepted wherever widl accepts them, but for WinRT and plain RPC, which are refused by name")
  func acceptance() throws {
    let corpus = try Corpus.shared()
    var table = "                                   files\n"
    func row(_ name: String, _ files: [Corpus.Entry]) {
      table += name.padding(toLength: 32, withPad: " ", startingAt: 0) + "\(files.count)".leftPadded(8) + "\n"
    }
    let entries = corpus.entries
    row("all", entries)
    row("accepted by widl", entries.filter(\.isAcceptedByWidl))
    row("accepted by idlc", entries.filter { $0.refusal == nil })
    row("accepted by both", corpus.common)
    row("accepted by idlc alone", entries.filter { $0.refusal == nil && !$0.isAcceptedByWidl })
    row("accepted by widl alone", entries.filter { $0.refusal != nil && $0.isAcceptedByWidl })
    let alone = entries.filter { $0.refusal != nil && $0.isAcceptedByWidl }
    for entry in alone {
      let refusal = entry.refusal ?? ""
      table += "    \(refusal)\n"
      #expect(Self.refused[entry.baseName].map { refusal.hasSuffix($0) } == true, "\(refusal)")
    }
    print(table)
    #expect(alone.map(\.baseName).sorted() == Self.refused.keys.sorted())
    #expect(entries.count >= 300)
    #expect(corpus.common.count >= 235)
  }

  @Test("give the interfaces, slots, signatures, identifiers and coclasses that widl gives them")
  func agreement() throws {
    let corpus = try Corpus.shared()
    let found = Parallel.map(corpus.common) { entry in
      Result {
        let facts = try corpus.facts(entry)
        return HeaderComparison(entry.baseName, ours: facts.ours, theirs: facts.theirs)
      }
    }
    let comparisons = try found.map { try $0.get() }
    func sum(_ part: (HeaderComparison) -> Int) -> Int { comparisons.reduce(0) { $0 + part($1) } }
    let differences = comparisons.flatMap(\.differences)
    print(
      """
      \(comparisons.count) files: \(sum(\.interfaces)) interfaces, \(sum(\.methods)) slots, \(sum(\.coclasses)) \
      coclasses, \(sum(\.typedefs)) type names, \(differences.count) differences
      """)
    for rule in ComparisonRule.allCases {
      let uses = comparisons.reduce(0) { $0 + ($1.uses[rule] ?? 0) }
      print("    \(uses) declarations are the same by the rule \(rule): \(rule.reason)")
      #expect(uses > 0, "\(rule) is not needed")
    }
    #expect(differences == [])
    #expect(sum(\.interfaces) >= 2500 && sum(\.methods) >= 40000)
  }

  @Test("give the enumerations the values that widl gives them")
  func enumerations() throws {
    let corpus = try Corpus.shared()
    let facts = try Parallel.map(corpus.common) { entry in
      Result { try corpus.facts(entry) }
    }.map { try $0.get() }
    // gcc works widl's expressions out: each with our values for the names in it.
    var known: [String: String] = [:]
    // Constants of oaidl.idl, which are macros for C.
    var values = "enum { DISPID_VALUE = 0, DISPID_NEWENUM = -4 };\n"
    var body = ""
    var count = 0
    for (entry, facts) in zip(corpus.common, facts) {
      #expect(facts.ours.enumerators.map(\.name) == facts.theirs.enumerators.map(\.name), "\(entry.baseName)")
      var local = ""
      for (ours, theirs) in zip(facts.ours.enumerators, facts.theirs.enumerators) {
        count += 1
        let value = ours.expression?.joined(separator: " ") ?? ""
        if known.updateValue(value, forKey: ours.name) == nil { values += "enum { \(ours.name) = \(value) };\n" }
        let expression = theirs.expression?.joined(separator: " ") ?? ""
        local += "  _Static_assert((int)(\(expression)) == \(ours.name), \"\(entry.baseName): \(ours.name)\");\n"
      }
      let own = facts.ours.enumerators.map { "\($0.name) = \($0.expression?.joined(separator: " ") ?? "")" }
      if own.isEmpty { continue }
      body += "void in_\(count)(void) {\n  enum { \(own.joined(separator: ", ")) };\n\(local)}\n"
    }
    let folder = try TemporaryDirectory()
    try folder.write("values.c", values + body)
    let result = try run("gcc", ["-std=c11", "-fsyntax-only", "values.c"], directory: folder.url, installWith: "gcc")
    #expect(result.status == 0, "\(result.errors.prefix(4000))")
    print("\(count) enumerators, the same values")
    #expect(count > 10000)
  }

  /// The headers that need more than the types of Data/windows_types.h, and what it is.
  private static let unfinished = [
    "devicetopology": "declares LUID, as winnt.h does",
    "endpointvolume": "includes devicetopology.h",
    "rtworkq": "quotes C++ where C is asked for",
  ]

  @Test("give headers that gcc and clang take as C11, C++11 and C++17, without a warning and with all assertions true")
  func headers() throws {
    let corpus = try Corpus.shared()
    let headers = try CorpusHeaders(corpus)
    let found = Parallel.map(corpus.common) { entry in
      Result { try CorpusHeaders.dialects.map { try headers.messages(entry, $0) } }
    }
    let messages = try found.map { try $0.get() }
    for (entry, all) in zip(corpus.common, messages) {
      for (dialect, text) in zip(CorpusHeaders.dialects, all) {
        guard let text else { continue }
        let lines = text.split(separator: "\n")
        // A layout or a slot that is wrong is never excused, wherever it stands among other messages.
        #expect(lines.filter { CorpusHeaders.isFailedAssertion($0) } == [], "\(entry.baseName).h, \(dialect)")
        let first = lines.first { $0.contains("error: ") } ?? "the compiler crashed"
        let reason = Self.unfinished[entry.baseName]
        print("    \(entry.baseName).h, \(dialect): \(reason ?? "no known reason"): \(first)")
        #expect(reason != nil, "\(entry.baseName).h, \(dialect): \(first)")
      }
    }
    for (index, dialect) in CorpusHeaders.dialects.enumerated() {
      print("\(messages.count { $0[index] == nil }) headers compile with \(dialect)")
    }
    let good = messages.count { $0.allSatisfy { $0 == nil } }
    print("\(good) of \(messages.count) headers compile with all \(CorpusHeaders.dialects.count)")
    #expect(good >= 230)
  }

  @Test("would not pass with a wrong assertion behind many other errors", arguments: CorpusHeaders.dialects)
  func wrongAssertion(dialect: CorpusHeaders.Dialect) throws {
    let headers = try CorpusHeaders(try Corpus.shared())
    let others = (0..<120).map { "unknown_\($0) x\($0);\n" }.joined()
    let text = "#include \"unknwn.h\"\n\(others)COM_STATIC_ASSERT(sizeof(IUnknown) == 3, \"size\");\n"
    let lines = try #require(try headers.messages(of: text, dialect)).split(separator: "\n")
    #expect(lines.contains { CorpusHeaders.isFailedAssertion($0) }, "\(lines)")
  }
}

extension String {
  fileprivate func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
