import Foundation
import TestSupport

/// Builds packages that depend on this one, one at a time, in a scratch folder that they share. It lies beside this test
/// run's own products, so that only the very first build takes long: this package's modules are in all of them.
struct PackageBuilder {
  private static let turn = Locked(PackageBuilder())

  /// Lets nobody else build meanwhile.
  static func alone<Result>(_ body: (PackageBuilder) throws -> Result) throws -> Result {
    try turn.withLock { builder in
      // What lies there was planned for another package. SwiftPM would not look: it keeps its plan while the package
      // itself is unchanged, and also misses files that came to a package that it depends on.
      for plan in ["debug.yaml", "plugin-tools.yaml"] {
        try? FileManager.default.removeItem(at: builder.scratch.appendingPathComponent(plan))
      }
      _ = try builder.emptyFolder(builder.temporary.lastPathComponent)
      return try body(builder)
    }
  }

  let scratch = Places.products.deletingLastPathComponent().appendingPathComponent("example-plugins")

  private let packages = Places.products.deletingLastPathComponent().appendingPathComponent("example-packages")

  /// SwiftPM leaves its lock files in TMPDIR. With another TMPDIR each time it would plan anew each time.
  var temporary: URL { packages.appendingPathComponent("tmp") }

  /// Where the products of a build lie.
  var products: URL { scratch.appendingPathComponent("debug").resolvingSymlinksInPath() }

  /// What `swift build` is told beside the package.
  var options: [String] {
    // A library that is opened takes the sanitizer's runtime from the program.
    ["--scratch-path", scratch.path]
      + (Sanitizer.current.map { ["--sanitize=\($0.rawValue)", "-Xlinker", "--export-dynamic"] } ?? [])
  }

  /// Runs `swift build` and returns what came of it.
  func build(_ package: URL, _ arguments: String...) throws -> CommandResult {
    try run(
      "swift", ["build", "--package-path", package.path] + options + arguments,
      environment: ["TMPDIR": temporary.path])
  }

  /// An empty folder for a package. It is the same in all test runs, so that the scratch folder does not grow.
  func emptyFolder(_ name: String) throws -> URL {
    let folder = packages.appendingPathComponent(name)
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
