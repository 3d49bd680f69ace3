import Foundation
import TestSupport
import Testing

@testable import IDLCompiler

@Suite("Swift made of the IDL files of another package")
struct TypeCheckTests {
  /// Files that a module cannot hold together with a file that they import, and why: one declares an interface with the
  /// name that stands for a reference to another.
  private static let clashes = ["dwrite_3": "IDWriteFontFaceReference is declared by dwrite and dwrite_3"]

  @Test("type-checks in Swift 6 mode with strict memory safety, for every file that idlc accepts but for name clashes")
  func typeCheck() throws {
    let corpus = try Corpus.shared()
    let outcomes = try CorpusSwift(corpus).outcomes()
    var passed: [String] = []
    var clashes: [String: String] = [:]
    var refused = 0
    for ((name, outcome), entry) in zip(outcomes, corpus.entries) {
      switch outcome {
      case .passes: passed.append(name)
      case .clashes(let why): clashes[name] = why
      case .fails(let why): Issue.record("\(name): \(why)")
      case .refused(let why):
        refused += 1
        // Either the language is another one, or the file is a part of another, and widl does not take it either.
        let isOutOfScope = why.hasSuffix(", which idlc does not compile")
        let isPart = why.contains(": error: unknown ") && !entry.isAcceptedByWidl
        #expect(isOutOfScope || isPart, "\(name): \(why)")
        print("not counted: \(name): \(isPart ? "refused by widl too, " : "")\(why)")
      }
    }
    for (name, why) in clashes.sorted(by: { $0.key < $1.key }) { print("not counted: \(name): \(why)") }
    print("Swift of \(passed.count) files type-checks: \(passed.joined(separator: " "))")
    #expect(clashes == Self.clashes)
    #expect(passed.count >= 234)
    #expect(passed.count + clashes.count + refused == corpus.entries.count)
  }

  @Test("The list of what the runtime declares is the one of IDL/")
  func runtimeDeclarations() throws {
    let names = ["wtypes", "unknwn", "objidlbase", "objidl", "oaidl", "comcard"]
    let paths = names.map { Places.idl.appendingPathComponent("\($0).idl").path }
    let compilation = try #require(Compiler(options: CompilerOptions()).compile(paths).compilation)
    let files = compilation.mainFiles.dropLast()
    let interfaces = Set(compilation.mainFiles.flatMap { $0.interfaces.map(\.name) })
    #expect(RuntimeDeclarations.interfaces.subtracting(interfaces) == [])
    let raw = compilation.mainFiles.flatMap(\.interfaces).filter {
      RuntimeDeclarations.interfaces.contains($0.name) && $0.isLocal && !$0.name.hasPrefix("IComcard")
    }
    #expect(Set(raw.map(\.name)).union(["IUnknown"]) == RuntimeDeclarations.rawInterfaces)
    for file in files {
      for record in file.records where !record.isNested { #expect(RuntimeDeclarations.types.contains(record.name)) }
      for enumeration in file.enumerations { #expect(RuntimeDeclarations.types.contains(enumeration.name)) }
      for typedef in file.typedefs where typedef.target.interfacePointee == nil {
        #expect(RuntimeDeclarations.types.contains(typedef.name), "\(typedef.name)")
      }
      for case .constant(let constant) in file.allDeclarations {
        #expect(RuntimeDeclarations.constants.contains(constant.name), "\(constant.name)")
      }
    }
  }
}
