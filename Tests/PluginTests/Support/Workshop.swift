import Foundation
import TestSupport

/// What all plugin tests stand on: an installed copy of this build, and the examples of Tests/Plugins, built against it
/// as their READMEs say and registered in a folder of their own. Made once, gone with the process.
final class Workshop: Sendable {
  static let shared = Result { try Workshop() }

  /// The workshop, or the error that making it ended with.
  static func get() throws -> Workshop { try shared.get() }

  let folder: URL
  let prefix: URL
  /// Where the examples are registered.
  let classes: URL
  private let directory: TemporaryDirectory
  private let compiled = Locked<[String: Result<Void, any Error>]>([:])

  private init() throws {
    directory = try TemporaryDirectory().removedAtExit()
    folder = directory.url.resolvingSymlinksInPath()
    prefix = folder.appendingPathComponent("prefix")
    classes = folder.appendingPathComponent("classes")
    let script = Places.root.appendingPathComponent("Scripts/install").path
    try Self.must("Scripts/install", run(script, ["--prefix", prefix.path, "--build-dir", Places.products.path]))
    for example in ["c", "cpp", "client"] { try make(example) }
    for language in Language.allCases {
      let library = try plugin(language)
      try Self.must(
        "comcard class register", run(tool, ["class", "register", library, "--to", classes.path], environment: virtual))
    }
  }

  var library: String { prefix.appendingPathComponent("lib/libcomcard.so.0").path }
  var provider: String { prefix.appendingPathComponent("lib/comcard/libcomcard-providers.so").path }
  var tool: String { prefix.appendingPathComponent("bin/comcard").path }
  var client: String { folder.appendingPathComponent("client/client").path }

  /// The environment of a program that finds the examples and the installed classes, and nothing of the user's.
  var virtual: [String: String?] {
    environment(classes: [classes.path, prefix.appendingPathComponent("share/comcard").path])
  }

  /// The same with other folders to search.
  func environment(classes: [String]) -> [String: String?] {
    [
      "COMCARD_READERS": "virtual", "COMCARD_PATH": classes.joined(separator: ":"),
      "XDG_DATA_HOME": folder.appendingPathComponent("home").path, "XDG_DATA_DIRS": "/nonexistent",
    ]
  }

  /// The shared object of an example.
  func plugin(_ language: Language) throws -> String {
    switch language {
    case .c: folder.appendingPathComponent("c/libccounter.so").path
    case .cpp: folder.appendingPathComponent("cpp/libcppcounter.so").path
    case .swift: try Self.swiftPlugin.get()
    }
  }

  /// Compiles a source of Programs once, against the installed headers: a program that opens libcomcard.so by itself, or
  /// a plugin where `flags` hold -shared.
  ///
  /// - Returns: the path of what was made.
  func compile(_ source: String, as name: String, flags: [String] = []) throws -> String {
    let output = folder.appendingPathComponent(name).path
    try compiled.withLock { compiled in
      if let known = compiled[name] { return try known.get() }
      let result = Result { try build(source, output, flags) }
      compiled[name] = result
      try result.get()
    }
    return output
  }

  private func build(_ source: String, _ output: String, _ flags: [String]) throws {
    let programs = Places.tests.appendingPathComponent("PluginTests/Programs")
    let isPlugin = flags.contains("-shared")
    var arguments = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-I\(prefix.path)/include/comcard"]
    arguments += ["-I\(folder.path)/c", "-I\(Places.tests.path)/Plugins/c", "-o", output]
    // Libraries among the flags serve what stands before them.
    arguments += [programs.appendingPathComponent(source).path] + flags
    // A plugin without instrumentation may be loaded into a program with it.
    if !isPlugin { arguments += ["\(folder.path)/c/counter_i.c", "-ldl"] + (Sanitizer.current?.clangFlags ?? []) }
    try Self.must(source, run(Self.compiler, arguments, installWith: "gcc"))
  }

  /// Under a sanitizer clang, whose runtime is Swift's.
  private static var compiler: String { Sanitizer.current == nil ? "gcc" : "clang" }

  /// Builds an example with its own Makefile.
  private func make(_ example: String) throws {
    var arguments = ["-C", Places.tests.appendingPathComponent("Plugins/\(example)").path]
    arguments.append("OUT=\(folder.appendingPathComponent(example).path)")
    if let sanitizer = Sanitizer.current, example == "client" {
      arguments += ["CC=clang", "LDFLAGS=\(sanitizer.clangFlags.joined(separator: " "))"]
    }
    let environment = ["PKG_CONFIG_PATH": prefix.appendingPathComponent("lib/pkgconfig").path, "MAKEFLAGS": nil]
    try Self.must("make \(example)", run("make", arguments, environment: environment, installWith: "make"))
  }

  /// The package in Tests/Plugins/swift.
  private static let swiftPlugin = Result {
    try PackageBuilder.alone { builder in
      try must("swift build", builder.build(Places.tests.appendingPathComponent("Plugins/swift")))
      return builder.products.appendingPathComponent("libswiftcounter.so").path
    }
  }

  private static func must(_ what: String, _ result: CommandResult) throws {
    guard result.status == 0 else { throw CommandError(description: "\(what): \(result.output)\(result.errors)") }
  }
}
