/// Finds included and imported files: beside the file that names them, then along the -I folders.
///
/// IDL grew up where names have no case, so where no file has the exact name, one that differs in case only is taken.
final class FileFinder {
  private let folders: [String]
  /// Lower-case name to name, by folder.
  private var listings: [String: [String: String]] = [:]

  init(folders: [String]) {
    self.folders = folders
  }

  /// - Parameters:
  ///   - name: As written, perhaps with folders and backslashes.
  ///   - from: The path of the file that names it, or nil to search the -I folders alone.
  /// - Returns: A path that can be opened, or nil.
  func find(_ name: String, from: String?) -> String? {
    let name = String(name.map { $0 == "\\" ? "/" : $0 })
    guard !name.isEmpty else { return nil }
    var places: [String] = []
    if name.hasPrefix("/") {
      places = [""]
    } else {
      if let from { places.append(Self.folder(of: from)) }
      places += folders
    }
    for place in places {
      let path = Self.join(place, name)
      if FileSystem.isFile(path) { return path }
    }
    for place in places {
      if let path = anyCase(name, in: place), FileSystem.isFile(path) { return path }
    }
    return nil
  }

  /// The path below `place` whose parts differ from those of `name` in letter case only.
  private func anyCase(_ name: String, in place: String) -> String? {
    var path = name.hasPrefix("/") ? "/" : place
    for part in name.split(separator: "/") {
      if part == "." || part == ".." {
        path = path.isEmpty ? String(part) : Self.join(path, String(part))
        continue
      }
      guard let found = listing(of: path)[part.lowercased()] else { return nil }
      path = Self.join(path, found)
    }
    return path
  }

  private func listing(of folder: String) -> [String: String] {
    if let known = listings[folder] { return known }
    let made = Dictionary(
      FileSystem.names(in: folder).sorted().map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    listings[folder] = made
    return made
  }

  /// The part before the last slash: empty for a plain name, "/" for a file in the root.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." || name.hasPrefix("/") { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
