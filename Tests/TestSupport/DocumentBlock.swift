internal import Foundation

/// A fenced block of one of the documents that this package comes with.
public struct DocumentBlock: Sendable, Hashable, CustomStringConvertible {
  /// The document, from the package's folder.
  public let document: String
  /// The line of the opening fence, from 1.
  public let line: Int
  /// What stands behind the fence; empty for a bare one.
  public let language: String
  /// The file that holds the block: a document says so with a paragraph before it that begins with the name in code voice
  /// and ends with a colon.
  public let file: String?
  /// The lines, each with its end.
  public let text: String

  public var description: String { "\(document):\(line) \(language)" }

  /// The blocks of all documents: every Markdown file of the package but those in hidden folders.
  ///
  /// - Throws: the file system's error, and ``CommandError`` for a fence that is never closed.
  public static func all() throws -> [DocumentBlock] {
    let root = Places.root.resolvingSymlinksInPath().path
    guard
      let files = FileManager.default.enumerator(
        at: URL(fileURLWithPath: root), includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
    else { throw CommandError(description: "\(root) cannot be read") }
    var documents: [String] = []
    for case let file as URL in files where file.pathExtension == "md" {
      documents.append(String(file.path.dropFirst(root.utf8.count + 1)))
    }
    return try documents.sorted().flatMap {
      try blocks(of: String(contentsOfFile: "\(root)/\($0)", encoding: .utf8), document: $0)
    }
  }

  /// The blocks of one document.
  public static func all(of document: String) throws -> [DocumentBlock] {
    try all().filter { $0.document == document }
  }

  static func blocks(of text: String, document: String) throws -> [DocumentBlock] {
    var result: [DocumentBlock] = []
    var paragraph: [Substring] = []
    var name: String?
    var open: (line: Int, language: String, lines: [Substring])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let isFence = line.drop { $0 == " " }.hasPrefix("```")
      if let block = open {
        if isFence {
          let text = block.lines.map { "\($0)\n" }.joined()
          result.append(
            DocumentBlock(document: document, line: block.line, language: block.language, file: name, text: text))
          (open, name) = (nil, nil)
        } else {
          open?.lines.append(line)
        }
      } else if isFence {
        if !paragraph.isEmpty { name = fileName(paragraph) }
        open = (index + 1, line.drop { $0 == " " }.dropFirst(3).trimmingCharacters(in: .whitespaces), [])
        paragraph = []
      } else if line.isEmpty {
        name = fileName(paragraph)
        paragraph = []
      } else {
        paragraph.append(line)
      }
    }
    if let block = open { throw CommandError(description: "\(document):\(block.line): the fence is never closed") }
    return result
  }

  private static func fileName(_ paragraph: [Substring]) -> String? {
    guard let first = paragraph.first, first.hasPrefix("`"), paragraph.last?.hasSuffix(":") == true else { return nil }
    let name = first.dropFirst().prefix { $0 != "`" }
    return name.contains(" ") || !(name.contains(".") || name.contains("/")) && name != "Makefile" ? nil : String(name)
  }
}
