import Foundation
import IDLCompiler
import TestSupport

/// IDL text on its way through the compiler, in a folder of its own.
struct Source {
  let folder: TemporaryDirectory

  /// - Parameter files: Names to contents; `IDL/` of this package is on the search path.
  init(_ files: [String: String]) throws {
    folder = try TemporaryDirectory()
    for (name, text) in files { try folder.write(name, text) }
  }

  func write(_ bytes: [UInt8], as name: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path(name))) }

  func path(_ name: String) -> String { folder.url.appendingPathComponent(name).path }

  func compile(_ names: [String] = ["a.idl"], options: CompilerOptions = CompilerOptions()) -> CompilerResult {
    var options = options
    options.includeFolders.append(Places.idl.path)
    return Compiler(options: options).compile(names.map { path($0) })
  }

  /// The messages without the folder's path: `a.idl:1:2: error: text`.
  func messages(_ names: [String] = ["a.idl"], options: CompilerOptions = CompilerOptions()) -> [String] {
    compile(names, options: options).diagnostics.map {
      $0.headline.replacingOccurrences(of: folder.url.path + "/", with: "")
    }
  }

  /// The model of a single file without imports.
  ///
  /// - Throws: the messages, where there are errors.
  static func model(_ text: String, options: CompilerOptions = CompilerOptions()) throws -> Model {
    try Model(try Source(["a.idl": text]).compile(options: options))
  }

  /// The values of the integer constants of a text, by name.
  static func constants(_ text: String, options: CompilerOptions = CompilerOptions()) throws -> [String: Int64] {
    var result: [String: Int64] = [:]
    let model = try model(text, options: options)
    for case .constant(let constant) in model.allDeclarations {
      result[constant.name] = constant.value.integer
    }
    return result
  }
}

struct Refused: Error, CustomStringConvertible {
  var messages: [String]
  var description: String { messages.joined(separator: "\n") }
}
