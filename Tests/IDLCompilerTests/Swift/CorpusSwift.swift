import Foundation
import IDLCompiler
import TestSupport

/// The Swift of every IDL file of libwine-dev, made as the plug-in makes it: by a run for each file. Each is
/// type-checked in a module with the Swift of what it imports.
struct CorpusSwift {
  enum Outcome: Equatable, Sendable {
    case passes
    /// idlc refuses the file: why, with the line.
    case refused(String)
    /// Two imported files declare one name: which, and where.
    case clashes(String)
    /// What the Swift compiler says.
    case fails(String)
  }

  /// One file on its way.
  private struct Made: Sendable {
    var name: String
    var refusal: String?
    /// The files that it imports, directly or not, by their names.
    var imports: Set<String> = []
  }

  private let paths: [String]
  private let folder: TemporaryDirectory

  init(_ corpus: Corpus) throws {
    paths = corpus.entries.map(\.path)
    folder = try TemporaryDirectory()
  }

  /// What became of each file, in the order of the corpus.
  func outcomes() throws -> [(name: String, outcome: Outcome)] {
    let made = try Parallel.map(paths) { path in Result { try emit(path) } }.map { try $0.get() }
    let written = Set(made.filter { $0.refusal == nil }.map(\.name))
    let checked = Parallel.map(made) { file in
      Result { try file.refusal.map { Outcome.refused($0) } ?? check(file, with: file.imports.intersection(written)) }
    }
    return try zip(made, checked).map { ($0.name, try $1.get()) }
  }

  /// Compiles one file and writes its Swift.
  private func emit(_ path: String) throws -> Made {
    var options = CompilerOptions()
    let windows = Corpus.windows(beside: paths)
    options.includeFolders = [windows, windows + "/../msvcrt"]
    options.definitions = [("__WIDL__", "1")]
    let result = Compiler(options: options).compile([path])
    var made = Made(name: String(path.split(separator: "/").last?.dropLast(".idl".count) ?? ""))
    guard let compilation = result.compilation, let file = compilation.mainFiles.first else {
      let error = result.diagnostics.first { $0.severity == .error }
      made.refusal = error?.headline.replacingOccurrences(of: windows + "/", with: "") ?? ""
      return made
    }
    func add(_ file: IDLFile) {
      for other in file.imports where made.imports.insert(other.baseName).inserted { add(other) }
    }
    add(file)
    made.imports.remove(made.name)
    let text = SwiftEmitter(options: SwiftOptions(access: .internal)).emit(file, in: compilation)
    try folder.write("\(made.name).idl.swift", text)
    return made
  }

  /// Type-checks one file; of those that it imports only the declarations are looked at.
  private func check(_ file: Made, with imports: Set<String>) throws -> Outcome {
    let result = try run(
      "swiftc",
      [
        "-frontend", "-typecheck", "-swift-version", "6", "-strict-memory-safety", "-diagnostic-style=llvm",
        "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
        "-module-name", "Wine", "-I", Places.products.appendingPathComponent("Modules").path,
        "-Xcc", "-I\(Places.headers.path)", "-primary-file", "\(file.name).idl.swift",
      ] + imports.sorted().map { "\($0).idl.swift" },
      directory: folder.url)
    if result.status == 0 { return .passes }
    let lines = result.errors.split(separator: "\n")
    let errors = lines.filter { $0.contains(": error: ") }
    // The candidates stand behind the error that is about them.
    let ambiguity = " is ambiguous for type lookup in this context"
    var places: [String: Set<String>] = [:]
    var name: String?
    for line in lines {
      if line.contains(": error: ") { name = line.hasSuffix(ambiguity) ? Self.quoted(line) : nil }
      guard let name, line.contains(": note: found this candidate") else { continue }
      places[name, default: []].insert(String(line.prefix { $0 != "." }))
    }
    let others = errors.filter { line in
      let subject = Self.quoted(line)
      // The reference to an interface has another name for a file that declares an interface of its name.
      return places[subject] == nil && places[subject.replacingOccurrences(of: "_Reference", with: "Reference")] == nil
    }
    if let first = others.first ?? (places.isEmpty ? Substring(result.errors.suffix(2000)) : nil) {
      return .fails(String(first))
    }
    let clashes = places.sorted { $0.key < $1.key }
    return .clashes(
      clashes.map { "\($0) is declared by \($1.sorted().joined(separator: " and "))" }.joined(separator: "; "))
  }

  /// The name that a message is about.
  private static func quoted(_ line: Substring) -> String {
    line.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first.map(String.init) ?? ""
  }
}
