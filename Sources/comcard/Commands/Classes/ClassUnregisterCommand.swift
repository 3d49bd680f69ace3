internal import COM
internal import Foundation

/// `comcard class unregister`: removes manifests, of one class or of all that a library has in the folder.
struct ClassUnregisterCommand {
  private let options: Options
  init(_ options: Options) { self.options = options }

  func run(_ operand: String) throws -> Int32 {
    let folder = try ClassFolder(options)
    // A library may be gone already; what looks like a file is one.
    let isFile = operand.contains("/") || FileManager.default.fileExists(atPath: operand)
    let gone = isFile ? try removeAll(of: absolute(operand), in: folder) : try removeClass(operand, in: folder)
    if options.isJSON {
      try Report(isJSON: true).json(encoding: gone)
    } else {
      for path in gone { print("removed \(path)") }
    }
    return 0
  }

  private func removeClass(_ name: String, in folder: ClassFolder) throws -> [String] {
    let clsid = try clsid(named: name, in: folder)
    let file = "\(clsid.text).json"
    guard try folder.files().contains(file) else {
      let elsewhere = try ClassCatalog().entries(of: clsid).map(\.path)
      let hint = elsewhere.isEmpty ? "" : "; there is \(elsewhere.joined(separator: ", "))"
      throw ClassFileError("\(folder.path)/clsid/\(file)", "no such file\(hint)")
    }
    try folder.removeClass(file: file)
    return ["\(folder.path)/clsid/\(file)"]
  }

  /// The folder's own ProgIDs come before those of the search.
  private func clsid(named name: String, in folder: ClassFolder) throws -> GUID {
    if let clsid = GUID(name) { return clsid }
    if let file = ManifestSearch.fileName(ofProgID: name),
      let target = try folder.links().first(where: { $0.name == file })?.target,
      let clsid = GUID(URL(fileURLWithPath: target).deletingPathExtension().lastPathComponent)
    {
      return clsid
    }
    return try ClassCatalog.clsid(named: name)
  }

  private func removeAll(of library: String, in folder: ClassFolder) throws -> [String] {
    if ClassEntry.problem(ofLibrary: library) == nil,
      try LibraryInspection.run(library).sound().exports.contains("DllUnregisterServer")
    {
      _ = try LibraryInspection.run(library, calling: "DllUnregisterServer", folder: folder.path).sound()
      return []
    }
    let mine = try ClassCatalog(folders: [folder.path]).entries.filter { entry in
      entry.manifest.map { isSame($0.library, library) } ?? false
    }
    guard !mine.isEmpty else { throw ClassFileError(library, "no class of it is registered in \(folder.path)") }
    for entry in mine { try folder.removeClass(file: entry.file) }
    return mine.map(\.path)
  }

  private func isSame(_ one: String, _ other: String) -> Bool {
    absolute(one) == other
      || URL(fileURLWithPath: one).resolvingSymlinksInPath() == URL(fileURLWithPath: other).resolvingSymlinksInPath()
  }
}
