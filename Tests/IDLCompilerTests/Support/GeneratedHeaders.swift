import Foundation
import TestSupport

/// The headers of IDL/ as the compiler makes them now, beside the hand-written ones that they stand on.
struct GeneratedHeaders {
  let folder: TemporaryDirectory
  static let names = [
    "basetsd", "wtypes", "unknwn", "objidlbase", "objidl", "oaidl", "servprov", "oleidl", "ocidl", "propidl", "comcat",
    "dispex", "stdole2", "wtypesbase", "unknwnbase", "scardssp", "scardcom", "comcard",
  ]

  init() throws {
    folder = try TemporaryDirectory()
    for name in try FileManager.default.contentsOfDirectory(atPath: Places.headers.path) where name.hasSuffix(".h") {
      try FileManager.default.copyItem(
        at: Places.headers.appendingPathComponent(name), to: folder.url.appendingPathComponent(name))
    }
    let made = try run(Tools.idlc, ["--emit", "header,iid", "-o", folder.url.path] + Tools.idlFiles())
    guard made.status == 0 else { throw CommandError(description: made.errors) }
  }

  static var includes: String { names.map { "#include \"\($0).h\"\n" }.joined() }

  /// Compiles a text that includes all of them, with every warning an error.
  func compile(
    _ text: String, as name: String, with compiler: String, _ arguments: [String], output: String? = nil
  ) throws -> CommandResult {
    try folder.write(name, Self.includes + text)
    let all =
      arguments + ["-Wall", "-Wextra", "-Werror", "-I.", name] + (output.map { ["-o", $0] } ?? ["-fsyntax-only"])
    return try run(compiler, all, directory: folder.url, installWith: compiler.hasPrefix("clang") ? "clang" : "g++")
  }
}
