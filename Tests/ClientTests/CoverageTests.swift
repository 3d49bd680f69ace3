import Foundation
import TestSupport
import Testing

@Suite("What libcomcard.so exports")
struct CoverageTests {
  @Test("Every function is used by a C or C++ program below Tests/Conformance or Tests/Clients")
  func everyExport() throws {
    let stage = try Stage.get()
    let symbols = try run(
      "nm", ["-D", "--defined-only", "--extern-only", stage.library.path], installWith: "binutils")
    let functions: Set<String> = Set(
      symbols.output.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard words.count == 3, words[1] == "T" else { return nil }
        let name = String(words[2].prefix { $0 != "@" })
        // winscard's functions have linker names of their own.
        return name.hasPrefix("comcard_") ? String(name.dropFirst("comcard_".count)) : name
      })
    #expect(functions.count > 300)
    var used: Set<String> = []
    for file in try programs() { used.formUnion(try words(of: file, stage)) }
    let unused = functions.subtracting(used).sorted()
    #expect(unused.isEmpty, "no program uses \(unused)")
  }

  private func programs() throws -> [URL] {
    var result: [URL] = []
    for folder in ["Conformance", "Clients"] {
      let place = Places.tests.appendingPathComponent(folder)
      let files = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String } ?? []
      result += files.filter { $0.hasSuffix(".c") || $0.hasSuffix(".cpp") }.map { place.appendingPathComponent($0) }
    }
    // This one is for pcsc-lite's headers.
    return result.filter { $0.lastPathComponent != "theirs.c" }
  }

  /// The identifiers of a program after preprocessing, those of its own and of the tests' headers: what the installed
  /// headers declare, and what stands in texts, is no use.
  private func words(of file: URL, _ stage: Stage) throws -> Set<String> {
    let result = try run(
      file.pathExtension == "c" ? "gcc" : "g++", ["-E", "-I\(stage.prefix.path)/include/comcard", file.path],
      installWith: "g++")
    try #require(result.status == 0, "\(result.errors)")
    var isOwn = false
    var words: Set<String> = []
    for line in result.output.split(separator: "\n") {
      if line.hasPrefix("# ") {
        isOwn = line.contains("\"\(Places.tests.path)/")
      } else if isOwn {
        words.formUnion(identifiers(line))
      }
    }
    return words
  }

  private func identifiers(_ line: Substring) -> [String] {
    var result: [String] = []
    var word = ""
    var isText = false
    var isEscaped = false
    for character in line.utf8 {
      if isText {
        if !isEscaped, character == UInt8(ascii: "\"") { isText = false }
        isEscaped = !isEscaped && character == UInt8(ascii: "\\")
        continue
      }
      switch character {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"):
        word.unicodeScalars.append(Unicode.Scalar(character))
      default:
        if !word.isEmpty { result.append(word) }
        word = ""
        isText = character == UInt8(ascii: "\"")
      }
    }
    if !word.isEmpty { result.append(word) }
    return result
  }
}
