internal import COM
internal import Foundation

/// `comcard class lint`: checks one class, one manifest, one library, one folder, or all that can be found.
struct ClassLintCommand {
  private let options: Options
  init(_ options: Options) { self.options = options }

  private struct Answer: Encodable {
    let checked: Int
    let findings: [Finding]
  }

  func run(_ operand: String?) throws -> Int32 {
    var lint = ClassLint(creates: options.creates)
    if let operand, !isPath(operand) {
      try checkClass(operand, &lint)
    } else if let operand {
      try checkPath(absolute(operand), &lint)
    } else {
      try checkFolders(ManifestSearch().folders, &lint)
    }
    if options.isJSON {
      try Report(isJSON: true).json(encoding: Answer(checked: lint.checked, findings: lint.findings))
    } else {
      for finding in lint.findings { print(finding.line) }
      let errors = lint.findings.count { $0.severity == .error }
      let warnings = lint.findings.count - errors
      print("classes: \(lint.checked), errors: \(errors), warnings: \(warnings)")
    }
    return lint.findings.contains { $0.severity == .error } ? 1 : 0
  }

  /// A CLSID has braces, a ProgID is no file here.
  private func isPath(_ operand: String) -> Bool {
    operand.contains("/") || (GUID(operand) == nil && FileManager.default.fileExists(atPath: operand))
  }

  private func checkClass(_ name: String, _ lint: inout ClassLint) throws {
    let clsid = try ClassCatalog.clsid(named: name)
    let entries = try ClassCatalog().entries(of: clsid)
    guard !entries.isEmpty else {
      // The runtime's words say where it looked.
      throw COMError.classNotRegistered.with(
        "no clsid/\(clsid.text).json in \(ManifestSearch().folders.joined(separator: ", "))")
    }
    for entry in entries { lint.check(entry) }
  }

  private func checkPath(_ path: String, _ lint: inout ClassLint) throws {
    // What lies there, without following a link: one that leads nowhere is a finding.
    guard (try? FileManager.default.attributesOfItem(atPath: path)) != nil else {
      throw ClassFileError(path, "no such file or folder")
    }
    if path.hasSuffix(".json") {
      lint.check(entry(path))
    } else if FileManager.default.fileExists(atPath: "\(path)/clsid") {
      try checkFolders([path], &lint)
    } else if FileManager.default.fileExists(atPath: "\(path)/.") {
      throw ClassFileError(path, "this folder has no folder clsid, so it holds no classes")
    } else {
      try lint.checkLibrary(path)
    }
  }

  /// The manifest of a path; a link of the folder progid stands for the file that it leads to.
  private func entry(_ path: String) -> ClassEntry {
    let parts = URL(fileURLWithPath: path)
    let folder = parts.deletingLastPathComponent()
    let isLink = folder.lastPathComponent == "progid"
    let file = isLink ? parts.resolvingSymlinksInPath() : parts
    return ClassEntry(ClassFolder(folder.deletingLastPathComponent().path), file.lastPathComponent)
  }

  private func checkFolders(_ folders: [String], _ lint: inout ClassLint) throws {
    for entry in try ClassCatalog(folders: folders).entries { lint.check(entry) }
    for folder in folders { try lint.checkStrayLinks(ClassFolder(folder)) }
  }
}
