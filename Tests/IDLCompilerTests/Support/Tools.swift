import Foundation
import TestSupport

/// The programs that the tests run.
enum Tools {
  /// The compiler built with the tests.
  static var idlc: String { Places.products.appendingPathComponent("idlc").path }

  /// The IDL files of this package, by path, in a fixed order.
  static func idlFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Places.idl.path)
      .filter { $0.hasSuffix(".idl") }.sorted().map { Places.idl.appendingPathComponent($0).path }
  }

  /// What `idlc --emit json` says of all of them.
  static func json() throws -> IDLDocument {
    let result = try run(idlc, ["--emit", "json"] + idlFiles())
    guard result.status == 0 else { throw CommandError(description: result.errors) }
    return try JSONDecoder().decode(IDLDocument.self, from: Data(result.output.utf8))
  }
}
