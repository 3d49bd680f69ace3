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
    let name = Self.withSlashes(name)
    guard !name.isEmpty else { return nil }
    let places = places(for: name, from: from)
    for place in places {
      let path = Self.join(place, name)
      if FileSystem.isFile(path) { return path }
    }
    for place in places {
      if let path = anyCase(name, in: place), FileSystem.isFile(path) { return path }
    }
    return nil
  }

  /// The folders in which a name with slashes is looked for, in their order.
  private func places(for name: String, from: String?) -> [String] {
    if name.hasPrefix("/") { return [""] }
    return (from.map { [Self.folder(of: $0)] } ?? []) + folders
  }

  private static func withSlashes(_ name: String) -> String { String(name.map { $0 == "\\" ? "/" : $0 }) }

  /// Says that a file was not found, which name may have been meant, and where it was looked for.
  ///
  /// - Parameter what: `imported` or `included`.
  func tellMissing(_ what: String, _ name: String, from: String?, at location: Location, _ diagnostics: Diagnostics) {
    let near = nearName(name, from: from)
    diagnostics.error(
      "cannot find the \(what) file '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""), at: location,
      width: name.utf8.count + 2)
    if name.isEmpty || name.hasPrefix("/") { return }
    var seen: Set<String> = []
    let list = places(for: name, from: from).map { $0.isEmpty ? "." : $0 }.filter { seen.insert($0).inserted }
      .map { "'\($0)'" + (FileSystem.isFolder($0) ? "" : " (no such folder)") }
    diagnostics.note(
      list.isEmpty
        ? "no folder was searched; name some with -I" : "searched: " + list.prefix(20).joined(separator: ", "),
      at: location)
  }

  /// The name of a file that is there, in the folder that `name` leads to, and is almost called so.
  private func nearName(_ name: String, from: String?) -> String? {
    let name = Self.withSlashes(name)
    let folder = Self.folder(of: name)
    let wanted = name.split(separator: "/").last.map(String.init) ?? ""
    for place in places(for: name, from: from) {
      let searched = folder.isEmpty ? place : place.isEmpty ? folder : Self.join(place, folder)
      if let near = NearName.best(for: wanted, among: listing(of: searched).values.sorted()) {
        return folder.isEmpty ? near : Self.join(folder, near)
      }
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
