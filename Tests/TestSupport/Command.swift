// What the tests share: running programs, finding this package's files, private resource managers.
// Never imported by anything under Sources/.

public import Foundation

/// One finished run of a program.
public struct CommandResult: Sendable {
  /// Exit status, or 128 + signal number where a signal ended the program.
  public var status: Int32
  public var output: String
  public var errors: String
}

/// Why a program could not be run at all.
public struct CommandError: Error, CustomStringConvertible {
  public var description: String

  public init(description: String) { self.description = description }
}

/// Runs `program` to its end and collects what it printed.
///
/// - Parameters:
///   - program: An absolute path, or a name looked up in PATH.
///   - environment: Entries laid over this process's environment; a nil value removes one.
///   - directory: The working directory of the program.
/// - Throws: ``CommandError`` where the program is missing; its text names the Debian package in `installWith`.
@discardableResult
public func run(
  _ program: String, _ arguments: [String] = [], environment: [String: String?] = [:], directory: URL? = nil,
  installWith: String? = nil
) throws -> CommandResult {
  guard let path = locate(program) else {
    let hint = installWith.map { "; install it with: apt-get install \($0)" } ?? ""
    throw CommandError(description: "\(program) is not installed\(hint)")
  }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: path)
  process.arguments = arguments
  var merged = ProcessInfo.processInfo.environment
  for (key, value) in environment { merged[key] = value }
  process.environment = merged
  if let directory { process.currentDirectoryURL = directory }
  // Files, not pipes: a child that leaves a daemon behind would hold a pipe open for ever.
  let scratch = try TemporaryDirectory()
  let outURL = scratch.url.appendingPathComponent("out")
  let errURL = scratch.url.appendingPathComponent("err")
  for url in [outURL, errURL] { try Data().write(to: url) }
  let out = try FileHandle(forWritingTo: outURL)
  let err = try FileHandle(forWritingTo: errURL)
  process.standardOutput = out
  process.standardError = err
  process.standardInput = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  try out.close()
  try err.close()
  let status =
    process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
  return CommandResult(
    status: status,
    output: String(decoding: try Data(contentsOf: outURL), as: UTF8.self),
    errors: String(decoding: try Data(contentsOf: errURL), as: UTF8.self))
}

/// The absolute path of a program, from PATH unless it holds a slash.
public func locate(_ program: String) -> String? {
  if program.contains("/") { return FileManager.default.isExecutableFile(atPath: program) ? program : nil }
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  let folders: [String] = path.split(separator: ":").map { String($0) }
  for folder in folders + ["/usr/sbin", "/sbin"] {
    let candidate = "\(folder)/\(program)"
    if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
  }
  return nil
}
