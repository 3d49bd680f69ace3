import Foundation
import TestSupport

/// A private folder of classes, and programs that search it alone.
final class Registry: Sendable {
  let workshop: Workshop
  private let directory: TemporaryDirectory

  init() throws {
    workshop = try Workshop.get()
    directory = try TemporaryDirectory()
  }

  var url: URL { directory.url.resolvingSymlinksInPath() }
  /// The folder that is searched.
  var classes: String { path("classes") }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a manifest and its ProgID's link by hand.
  ///
  /// - Parameter folder: Within this registry.
  @discardableResult
  func add(_ clsid: String, library: String, progID: String? = nil, folder: String = "classes") throws -> String {
    let progIDs = progID.map { "\"\($0)\"" } ?? ""
    let text = #"{"clsid": "\#(clsid)", "library": "\#(library)", "progIds": [\#(progIDs)]}"#
    let file = try directory.write("\(folder)/clsid/\(clsid).json", text)
    if let progID { try link(progID, to: clsid, folder: folder) }
    return file.path
  }

  func link(_ progID: String, to clsid: String, folder: String = "classes") throws {
    let links = url.appendingPathComponent("\(folder)/progid")
    try FileManager.default.createDirectory(at: links, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: links.appendingPathComponent("\(progID.lowercased()).json").path,
      withDestinationPath: "../clsid/\(clsid).json")
  }

  func write(_ name: String, _ text: String) throws -> String { try directory.write(name, text).path }

  /// Runs `comcard class ...`.
  func comcard(_ arguments: String..., searching folders: [String]? = nil) throws -> CommandResult {
    try run(workshop.tool, ["class"] + arguments, environment: workshop.environment(classes: folders ?? [classes]))
  }

  /// Runs the example client, which makes an object by ProgID.
  func client(_ progID: String) throws -> CommandResult {
    try run(workshop.client, [progID], environment: workshop.environment(classes: [classes]))
  }

  /// The findings of `comcard class lint ... --json`.
  func lint(_ arguments: String..., searching folders: [String]? = nil) throws -> LintAnswer {
    let result = try run(
      workshop.tool, ["class", "lint", "--json"] + arguments,
      environment: workshop.environment(classes: folders ?? [classes]))
    guard let answer = try? JSONDecoder().decode(LintAnswer.self, from: Data(result.output.utf8)) else {
      throw CommandError(description: "lint \(arguments): status \(result.status)\n\(result.output)\(result.errors)")
    }
    guard result.status == (answer.findings.contains { $0.severity == "error" } ? 1 : 0) else {
      throw CommandError(description: "lint \(arguments) ended with status \(result.status): \(answer)")
    }
    return answer
  }
}

/// What `comcard class lint --json` prints.
struct LintAnswer: Decodable {
  struct Finding: Decodable {
    let severity: String
    let rule: String
    let file: String
    let message: String
  }
  let checked: Int
  let findings: [Finding]

  var rules: Set<String> { Set(findings.map(\.rule)) }
}
