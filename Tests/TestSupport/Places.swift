public import Foundation

/// Where this package's files lie, from the place of this source file.
public enum Places {
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  public static let idl = root.appendingPathComponent("IDL")
  public static let headers = root.appendingPathComponent("Sources/CCOM/include")
  public static let tests = root.appendingPathComponent("Tests")

  /// The folder of the products built with this test run: beside the test bundle.
  public static let products: URL = {
    let arguments = CommandLine.arguments
    let bundle = arguments.firstIndex(of: "--test-bundle-path").flatMap {
      $0 + 1 < arguments.count ? arguments[$0 + 1] : nil
    }
    return URL(fileURLWithPath: bundle ?? arguments[0]).deletingLastPathComponent()
  }()
}

/// A folder that is private to one test and goes with it.
public final class TemporaryDirectory: Sendable {
  public let url: URL

  /// - Throws: the file system's error where the folder cannot be made.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("comcard-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Folders that go with the process, each with what has to end before; one handler is registered for all.
  private static let kept: Locked<[(folder: URL, end: @Sendable () -> Void)]> = {
    atexit {
      for (folder, end) in TemporaryDirectory.takeKept() {
        end()
        try? FileManager.default.removeItem(at: folder)
      }
    }
    return Locked([])
  }()

  private static func takeKept() -> [(folder: URL, end: @Sendable () -> Void)] {
    kept.withLock { kept in
      defer { kept = [] }
      return kept
    }
  }

  /// Has the folder go with the process too, for whoever is held by a static: nobody gives those back.
  ///
  /// - Parameter end: Called before, to end what still uses the folder.
  @discardableResult
  public func removedAtExit(after end: @escaping @Sendable () -> Void = {}) -> TemporaryDirectory {
    Self.kept.withLock { $0.append((url, end)) }
    return self
  }

  /// Writes a file below the folder and returns its place.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> URL {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file
  }
}
