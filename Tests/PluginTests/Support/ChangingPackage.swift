import Foundation
import TestSupport

/// A copy of the example in Swift that changes between its builds, and a package that it depends on.
///
/// `counter.idl` imports `limits.idl`; `other.idl` imports `base.idl` of the other package and `linked.idl`, which is a
/// symbolic link, and includes a file of a folder below.
struct ChangingPackage {
  /// What a build did for the target.
  struct Work: Equatable {
    /// The IDL that was compiled.
    var idl: Set<String> = []
    /// The Swift that was compiled, by the IDL that it comes from; "" stands for files that come from none.
    var swift: Set<String> = []
    /// What the build printed, for who reads a failure.
    var log = ""

    static func == (left: Work, right: Work) -> Bool { left.idl == right.idl && left.swift == right.swift }
  }

  private static let module = "ChangingCounter"

  private let folder: URL
  private let builder: PackageBuilder

  init(in folder: URL, builder: PackageBuilder) throws {
    self.folder = folder
    self.builder = builder
    let example = Places.tests.appendingPathComponent("Plugins/swift")
    for name in ["Package.swift", "swiftcounter.map", "Sources/SwiftCounter/SwiftCounter.swift"] {
      let text = try String(contentsOf: example.appendingPathComponent(name), encoding: .utf8)
      // Not under the example's names, whose products others use meanwhile.
      let place = name.replacingOccurrences(of: "Sources/SwiftCounter/", with: "Sources/\(Self.module)/")
      try write(
        text.replacingOccurrences(of: "\"SwiftCounter\"", with: "\"\(Self.module)\"")
          .replacingOccurrences(of: "\"swiftcounter\"", with: "\"changingcounter\"")
          .replacingOccurrences(of: "\"../../..\"", with: "\"\(Places.root.path)\"")
          .replacingOccurrences(of: "[comcard]", with: "[comcard, .package(path: \"base\")]")
          .replacingOccurrences(
            of: "dependencies: [.product", with: "dependencies: [.product(name: \"Base\", package: \"base\"), .product"),
        to: place)
    }
    try write(
      """
      // swift-tools-version: 6.2
      import PackageDescription

      let package = Package(
        name: "base", products: [.library(name: "Base", targets: ["Base"])], targets: [.target(name: "Base")])

      """, to: "base/Package.swift")
    try write("// Nothing.\n", to: "base/Sources/Base/Base.swift")
    try write("const long BASE = 1;\n", to: "base/IDL/base.idl")
    let counter = try String(
      contentsOf: Places.tests.appendingPathComponent("Plugins/IDL/counter.idl"), encoding: .utf8)
    try writeIDL("counter", "import \"limits.idl\";\n" + counter + "\nconst long TWICE = LIMIT * 2;\n")
    try writeIDL("limits", "const long LIMIT = 1;\n")
    try write("#define BELOW 1\n", to: "Sources/\(Self.module)/IDL/below/below.h")
    try write("const long LINKED = 1;\n", to: "linked.idl")
    try FileManager.default.createSymbolicLink(atPath: idl("linked").path, withDestinationPath: "../../../linked.idl")
    try writeIDL(
      "other",
      "import \"base.idl\", \"linked.idl\";\n#include \"below/below.h\"\nconst long OTHER = BASE + BELOW + LINKED;\n")
    try writeConfiguration(["counter", "other"])
  }

  func writeConfiguration(_ sources: [String]) throws {
    let names = sources.map { "\"\($0).idl\"" }.joined(separator: ", ")
    try write(
      "{ \"sources\": [\(names)], \"coclasses\": [\"SwiftCounter\"] }\n", to: "Sources/\(Self.module)/idl.json")
  }

  func idl(_ name: String) -> URL { folder.appendingPathComponent("Sources/\(Self.module)/IDL/\(name).idl") }

  func writeIDL(_ name: String, _ text: String) throws { try write(text, to: "Sources/\(Self.module)/IDL/\(name).idl") }

  func appendIDL(_ name: String, _ text: String) throws {
    try writeIDL(name, String(contentsOf: idl(name), encoding: .utf8) + text)
  }

  func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// Has the build planned anew, as its error says.
  func touchManifest() throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date()], ofItemAtPath: folder.appendingPathComponent("Package.swift").path)
  }

  /// Builds without linking.
  func result() throws -> CommandResult {
    // The Swift driver tells files apart by whole seconds: what changes twice within one is compiled once.
    let now = Date().timeIntervalSince1970
    Thread.sleep(forTimeInterval: now.rounded(.up) - now + 0.01)
    return try builder.build(folder, "--target", Self.module)
  }

  func work() throws -> Work {
    let result = try result()
    guard result.status == 0 else { throw CommandError(description: "\(result.output)\(result.errors)") }
    var work = Work(log: result.output + result.errors)
    // [7/12] Compiling x.idl for Module, and [8/12] Compiling Module x.idl.swift
    for line in work.log.split(separator: "\n") {
      let words = line.split(separator: " ").drop { $0 != "Compiling" }.dropFirst().map(String.init)
      if words.count == 3, words[1] == "for", words[2] == Self.module {
        work.idl.insert(String(words[0].dropLast(".idl".count)))
      } else if words.first == Self.module {
        for name in words.dropFirst() {
          work.swift.insert(name.hasSuffix(".idl.swift") ? String(name.dropLast(".idl.swift".count)) : "")
        }
      }
    }
    return work
  }
}
