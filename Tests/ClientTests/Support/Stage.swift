import Foundation
import TestSupport
import Testing

/// An installed copy of what this test run built, as Scripts/install lays it out; one for the whole run.
final class Stage: Sendable {
  static let shared = Result { try Stage() }

  /// The staged prefix, or the error that staging ended with.
  static func get() throws -> Stage { try shared.get() }

  private let directory: TemporaryDirectory
  let prefix: URL

  private init() throws {
    directory = try TemporaryDirectory().removedAtExit()
    prefix = directory.url.appendingPathComponent("prefix")
    let script = Places.root.appendingPathComponent("Scripts/install").path
    let result = try run(script, ["--prefix", prefix.path, "--build-dir", Places.products.path])
    guard result.status == 0 else { throw CommandError(description: "Scripts/install: \(result.errors)") }
  }

  var library: URL { prefix.appendingPathComponent("lib/libcomcard.so.0") }
  var provider: URL { prefix.appendingPathComponent("lib/comcard/libcomcard-providers.so") }
  var tool: String { prefix.appendingPathComponent("bin/comcard").path }
  var idlc: String { prefix.appendingPathComponent("bin/idlc").path }

  /// The environment of a program that uses this stage and the virtual reader, and nothing of the user's.
  var virtual: [String: String?] {
    [
      "COMCARD_READERS": "virtual", "COMCARD_PATH": nil, "XDG_DATA_HOME": directory.url.path,
      "XDG_DATA_DIRS": "/nonexistent",
    ]
  }

  /// What was compiled already, by output path. Tests run side by side and share programs.
  private let compiled = Locked<[String: Result<Void, any Error>]>([:])

  /// Compiles one program of Tests/Clients, or of an absolute path, against the staged headers and library only, once.
  ///
  /// - Returns: the program's path.
  func compile(_ source: String, with compiler: Compiler, flags: [String] = []) throws -> String {
    let name = source.replacingOccurrences(of: "/", with: "-")
    let output = directory.url.appendingPathComponent("\(name).\(compiler.name)\(flags.joined())").path
    try compiled.withLock { compiled in
      if let known = compiled[output] { return try known.get() }
      let result = Result { try build(source, with: compiler, flags: flags, output: output) }
      compiled[output] = result
      try result.get()
    }
    return output
  }

  private func build(_ source: String, with compiler: Compiler, flags: [String], output: String) throws {
    let file = source.hasPrefix("/") ? source : Places.tests.appendingPathComponent("Clients/\(source)").path
    let language = source.hasSuffix(".c") ? compiler.c : compiler.cxx
    let result = try run(
      language[0],
      Array(language.dropFirst()) + [
        "-Wall", "-Wextra", "-Werror", "-I\(prefix.path)/include/comcard", "-o", output, file,
      ]
        + flags + ["-L\(prefix.path)/lib", "-lcomcard", "-Wl,-rpath,\(prefix.path)/lib", "-ldl"]
        + (Sanitizer.current?.clangFlags ?? []),
      installWith: compiler.package)
    guard result.status == 0 else { throw CommandError(description: "\(language[0]) \(source): \(result.errors)") }
  }
}

/// A C and C++ compiler.
struct Compiler: Sendable, CustomTestStringConvertible {
  let name: String
  let c: [String]
  let cxx: [String]
  let package: String
  var testDescription: String { name }

  /// Both; under a sanitizer clang alone, whose runtime is Swift's.
  static let all = Sanitizer.current == nil ? [gcc, clang] : [clang]

  private static let gcc =
    Compiler(name: "gcc", c: ["gcc", "-std=c11"], cxx: ["g++", "-std=c++11"], package: "g++")
  private static let clang =
    Compiler(name: "clang", c: ["clang", "-std=c11"], cxx: ["clang++", "-std=c++17"], package: "clang")
}
