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
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ClassFileError(path, "no such file or folder")
    }
    if isFolder.boolValue {
      guard FileManager.default.fileExists(atPath: "\(path)/clsid") else {
        throw ClassFileError(path, "this folder has no folder clsid, so it holds no classes")
      }
      try checkFolders([path], &lint)
    } else if path.hasSuffix(".json") {
      let file = (path as NSString).lastPathComponent
      let folder = ((path as NSString).deletingLastPathComponent as NSString).deletingLastPathComponent
      // A link of the folder progid stands for the file that it leads to.
      let target =
        (path as NSString).deletingLastPathComponent.hasSuffix("/progid")
        ? URL(fileURLWithPath: path).resolvingSymlinksInPath().lastPathComponent : file
      lint.check(ClassEntry(ClassFolder(folder), target))
    } else {
      try lint.checkLibrary(path)
    }
  }

  private func checkFolders(_ folders: [String], _ lint: inout ClassLint) throws {
    for entry in try ClassCatalog(folders: folders).entries { lint.check(entry) }
    for folder in folders { try lint.checkStrayLinks(ClassFolder(folder)) }
  }
}
