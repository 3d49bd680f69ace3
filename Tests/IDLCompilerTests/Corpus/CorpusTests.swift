import Foundation
import TestSupport
import Testing

@Suite("The IDL files of libwine-dev", .serialized)
struct CorpusTests {
  /// Differences that are right, each with its reason; at most five.
  private static let allowed: [String: String] = [:]

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
    for entry in entries where entry.isAcceptedByWidl {
      guard let refusal = entry.refusal else { continue }
      table += "    \(refusal)\n"
      #expect(entry.isOutOfScope, "\(refusal)")
    }
    print(table)
    #expect(entries.count >= 300)
    #expect(corpus.common.count >= 230)
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
    for difference in differences {
      print("    \(difference)" + (Self.allowed[difference].map { " (allowed: \($0))" } ?? ""))
    }
    #expect(differences.filter { Self.allowed[$0] == nil } == [])
    #expect(Self.allowed.count <= 5)
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

  @Test("give headers that C and C++ compilers take without a warning, every layout and slot asserted")
  func headers() throws {
    let corpus = try Corpus.shared()
    let headers = try CorpusHeaders(corpus)
    let dialects = [
      ("gcc", "c11", "g++", "c++11"), ("clang", "c11", "clang++", "c++17"), ("gcc", "c17", "g++", "c++17"),
      ("clang", "c17", "clang++", "c++11"),
    ]
    let found = Parallel.map(Array(corpus.common.enumerated())) { index, entry in
      Result {
        let (c, cStandard, cxx, cxxStandard) = dialects[index % dialects.count]
        return try headers.messages(entry, CorpusHeaders.Dialect(compiler: c, standard: cStandard))
          ?? headers.messages(entry, CorpusHeaders.Dialect(compiler: cxx, standard: cxxStandard))
      }
    }
    var good = 0
    for (entry, result) in zip(corpus.common, found) {
      let messages = try result.get()
      if messages == nil { good += 1 }
      let first = messages?.split(separator: "\n").first { $0.contains("error") }
      if let first { print("    \(entry.baseName).h needs more: \(first)") }
      // What is missing is always a type or a header that no IDL file declares, or C++ where C is asked for.
      #expect(first?.contains("static") != true, "\(messages ?? "")")
    }
    print("\(good) of \(corpus.common.count) headers compile, once in C and once in C++")
    #expect(good >= 200)
  }
}

extension String {
  fileprivate func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
