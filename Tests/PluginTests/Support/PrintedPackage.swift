import Foundation
import TestSupport

/// The package that a document prints: the blocks that it names a file for, in one folder.
///
/// Where it prints no Package.swift, each main.swift is a program of its own in a package around it.
struct PrintedPackage {
  /// What the programs print, and what the document says that they do.
  struct Output {
    var printed = ""
    var promised = ""
  }

  private let blocks: [DocumentBlock]
  private let folder: URL
  private let builder: PackageBuilder

  init(_ document: String, in folder: URL, builder: PackageBuilder) throws {
    blocks = try DocumentBlock.all(of: document)
    self.folder = folder
    self.builder = builder
  }

  /// Writes the files, runs the document's commands, or else builds the programs and runs them.
  func output(in workshop: Workshop) throws -> Output {
    var output = Output()
    let files = blocks.filter { $0.file != nil }
    if files.contains(where: { $0.file == "Package.swift" }) {
      for block in files { try write(block.text, to: block.file) }
      output.promised = text("text")
      // The commands before have printed something too.
      let lines = try runCommands(in: workshop).split(separator: "\n", omittingEmptySubsequences: false)
      let count = output.promised.split(separator: "\n", omittingEmptySubsequences: false).count
      output.printed = lines.suffix(count).joined(separator: "\n")
    } else {
      let sources = files.filter { $0.language == "swift" }
      let targets = sources.map { ($0.file ?? "").split(separator: "/").dropLast().last.map(String.init) ?? "example" }
      try write(manifest(targets), to: "Package.swift")
      for (block, target) in zip(sources, targets) { try write(block.text, to: "Sources/\(target)/main.swift") }
      try check("swift build", builder.build(folder))
      for target in targets {
        let result = try run(
          builder.products.appendingPathComponent(target).path, environment: workshop.virtual, directory: folder)
        try check(target, result)
        output.printed += result.output
      }
      // The README's is that of another program; the tests of the clients compare it.
      output.promised = blocks.first?.document == "README.md" ? "" : text("text")
    }
    return output
  }

  private func text(_ language: String) -> String {
    blocks.filter { $0.language == language }.map(\.text).joined()
  }

  private func check(_ what: String, _ result: CommandResult) throws {
    guard result.status == 0 else { throw CommandError(description: "\(what): \(result.output)\(result.errors)") }
  }

  /// As printed, but for the place of this package.
  private func write(_ text: String, to name: String?) throws {
    guard let name else { return }
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.replacingOccurrences(of: "\"../comcard\"", with: "\"\(Places.root.path)\"")
      .write(to: file, atomically: true, encoding: .utf8)
  }

  /// Runs the document's commands in their order, with the shared scratch folder as `.build`.
  private func runCommands(in workshop: Workshop) throws -> String {
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent(".build"), withDestinationURL: builder.scratch)
    let home = try TemporaryDirectory()
    var environment: [String: String?] = [
      "PATH": workshop.prefix.appendingPathComponent("bin").path + ":"
        + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
      "TMPDIR": builder.temporary.path,
    ]
    environment.merge(workshop.environment(classes: [])) { first, _ in first }
    environment["COMCARD_PATH"] = .some(nil)
    environment["XDG_DATA_HOME"] = home.url.appendingPathComponent("data").path
    let script = "options=(\"$@\")\nswift() { command swift \"$@\" \"${options[@]}\"; }\n" + text("sh")
    let result = try run(
      "bash", ["-euo", "pipefail", "-c", script, "bash"] + builder.options, environment: environment, directory: folder)
    try check("the commands", result)
    return result.output
  }

  private func manifest(_ targets: [String]) -> String {
    let list = targets.map { name in
      """
          .executableTarget(
            name: "\(name)",
            dependencies: [
              .product(name: "COM", package: "comcard"), .product(name: "SmartCardInterfaces", package: "comcard"),
            ],
            swiftSettings: [.treatAllWarnings(as: .error)]),
      """
    }
    return """
      // swift-tools-version: 6.2
      import PackageDescription

      let package = Package(
        name: "examples",
        dependencies: [.package(name: "comcard", path: "../comcard")],
        targets: [
      \(list.joined(separator: "\n"))
        ],
        swiftLanguageModes: [.v6]
      )

      """
  }
}
