import Foundation
import TestSupport

/// The IDL files that libwine-dev installs, compiled by idlc and by widl once for all tests.
struct Corpus: Sendable {
  /// What both compilers made of one file.
  struct Entry: Sendable {
    var path: String
    var isAcceptedByWidl: Bool
    /// The first error of idlc, or nil where it accepts the file.
    var refusal: String?

    var baseName: String { String(path.split(separator: "/").last?.dropLast(".idl".count) ?? "") }
  }

  var entries: [Entry]
  /// Headers by widl, and by idlc all of one run.
  var theirs: TemporaryDirectory
  var ours: TemporaryDirectory

  var common: [Entry] { entries.filter { $0.isAcceptedByWidl && $0.refusal == nil } }

  private static let made = Result { try Corpus() }

  /// - Throws: ``CommandError`` where widl or libwine-dev is not installed.
  static func shared() throws -> Corpus { try made.get() }

  private init() throws {
    let (paths, folder) = try Self.installed()
    let settings = ["-D__WIDL__", "-I", folder, "-I", folder + "/../msvcrt"]
    let theirs = try TemporaryDirectory().removedAtExit()
    let ours = try TemporaryDirectory().removedAtExit()
    _ = try run("x86_64-w64-mingw32-widl", ["-V"], installWith: "mingw-w64-tools")
    let accepted = Parallel.map(paths) { path in
      let name = path.split(separator: "/").last?.dropLast(".idl".count) ?? ""
      let result = try? run(
        "x86_64-w64-mingw32-widl", settings + ["-h", "-o", theirs.url.path + "/\(name).h", path])
      return result?.status == 0
    }
    var refusals: [String: String] = [:]
    var wanted = zip(paths, accepted).filter(\.1).map(\.0)
    let others = zip(paths, accepted).filter { !$0.1 }.map(\.0)
    // What a run refuses is left out of the next one; two are enough where only few files are refused.
    for _ in 0..<3 {
      let all = try run(Tools.idlc, settings + ["--emit", "header", "-o", ours.url.path] + wanted)
      if all.status == 0 { break }
      refusals.merge(Self.refusals(in: all.errors)) { first, _ in first }
      wanted.removeAll { refusals[$0] != nil }
    }
    let alone = Parallel.map(others) { path -> String? in
      let result = try? run(Tools.idlc, settings + ["--emit", "iid", "-o", ours.url.path, path])
      guard let result, result.status != 0 else { return nil }
      return result.errors.split(separator: "\n").first { $0.contains(" error: ") }.map(String.init) ?? "no message"
    }
    for (path, refusal) in zip(others, alone) { refusals[path] = refusal }
    entries = zip(paths, accepted).map {
      Entry(path: $0, isAcceptedByWidl: $1, refusal: refusals[$0])
    }
    self.theirs = theirs
    self.ours = ours
  }

  /// The IDL files of libwine-dev, and the folder of the standard ones among them.
  ///
  /// - Throws: ``CommandError`` where the package is not installed.
  static func installed() throws -> (paths: [String], windows: String) {
    let listed = try run("dpkg-query", ["-L", "libwine-dev"])
    let paths = listed.output.split(separator: "\n").map(String.init).filter { $0.hasSuffix(".idl") }.sorted()
    let folder = windows(beside: paths)
    guard !folder.isEmpty else {
      throw CommandError(description: "libwine-dev is not installed; install it with: apt-get install libwine-dev")
    }
    return (paths, folder)
  }

  /// The folder of the standard IDL files, or an empty string where they are not among the files.
  static func windows(beside paths: [String]) -> String {
    paths.first { $0.hasSuffix("/oaidl.idl") }.map { String($0.dropLast("/oaidl.idl".count)) } ?? ""
  }

  /// The first error in each file that has one, by the file's path.
  private static func refusals(in errors: String) -> [String: String] {
    var result: [String: String] = [:]
    for line in errors.split(separator: "\n") where line.contains(": error: ") && line.hasPrefix("/") {
      let path = String(line.prefix { $0 != ":" })
      if result[path] == nil { result[path] = String(line) }
    }
    return result
  }

  /// What the headers of a file declare, ours first.
  func facts(_ entry: Entry) throws -> (ours: HeaderFacts, theirs: HeaderFacts) {
    func read(_ folder: TemporaryDirectory) throws -> HeaderFacts {
      HeaderFacts([UInt8](try Data(contentsOf: folder.url.appendingPathComponent(entry.baseName + ".h"))))
    }
    return (try read(ours), try read(theirs))
  }
}
