internal import COM

/// Every manifest file of some folders, in the order in which they are searched.
struct ClassCatalog {
  private(set) var entries: [ClassEntry] = []

  /// The folders that the runtime searches, or others.
  init(folders: [String] = ManifestSearch().folders) throws {
    var first: [String: String] = [:]
    for path in folders {
      let folder = ClassFolder(path)
      for file in try folder.files() {
        var entry = ClassEntry(folder, file)
        entry.shadowedBy = first[file]
        if first[file] == nil { first[file] = entry.path }
        entries.append(entry)
      }
    }
  }

  /// The entries of one class, the one that is found first.
  func entries(of clsid: GUID) -> [ClassEntry] { entries.filter { $0.file == "\(clsid.text).json" } }

  /// The class that a text names: a CLSID in braces, or a ProgID.
  ///
  /// - Throws: the runtime's error for a ProgID that leads nowhere.
  static func clsid(named text: String) throws -> GUID {
    if let clsid = GUID(text) { return clsid }
    return try ManifestSearch().manifest(progID: text).clsid
  }
}
