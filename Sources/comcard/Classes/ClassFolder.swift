internal import COM
internal import Foundation
internal import Glibc

/// A data folder with classes: `clsid/{CLSID}.json`, and `progid/name.json` as links to those.
///
/// Files appear whole and at once, so that a program that looks meanwhile finds the old or the new one.
///
/// SAFETY (for the whole file): the system calls get texts that live as long as the calls.
struct ClassFolder {
  /// Absolute.
  let path: String

  init(_ path: String) { self.path = path }

  /// The one that the options choose.
  init(_ options: Options) throws {
    switch options.folder {
    case .path(let given): path = absolute(given)
    case .system: path = ManifestSearch.systemFolder
    case .user, nil:
      guard let folder = ManifestSearch.userFolder else {
        throw UsageError("neither XDG_DATA_HOME nor HOME is set; use --system or --to")
      }
      path = folder
    }
  }

  func manifestPath(_ clsid: GUID) -> String { "\(path)/clsid/\(clsid.text).json" }

  /// The names of the files in `clsid`, sorted; empty where the folder is missing.
  ///
  /// - Throws: ``ClassFileError`` where it cannot be read.
  func files() throws -> [String] { try names(in: "clsid") }

  /// The ProgIDs' files, with what each links to; nil where it is no link.
  func links() throws -> [(name: String, target: String?)] {
    try names(in: "progid").map { name in
      (name, try? FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/progid/\(name)"))
    }
  }

  private func names(in subfolder: String) throws -> [String] {
    let folder = "\(path)/\(subfolder)"
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
    } catch CocoaError.fileReadNoSuchFile {
      return []
    } catch {
      throw ClassFileError(folder, "the folder cannot be read")
    }
  }

  /// Writes a class's manifest and its ProgIDs' links, and removes links of ProgIDs that it has no more.
  ///
  /// - Parameter library: An absolute path.
  /// - Returns: the manifest's path.
  @discardableResult
  func write(_ described: ClassDescription, library: String) throws -> String {
    try make("\(path)/clsid")
    try make("\(path)/progid")
    let manifest = manifestPath(described.clsid)
    try writeFile(manifest, described.json(library: library))
    let target = "../clsid/\(described.clsid.text).json"
    let names = described.progIDs.compactMap { ManifestSearch.fileName(ofProgID: $0) }
    for name in names { try writeLink("\(path)/progid/\(name)", to: target) }
    for link in try links() where link.target == target && !names.contains(link.name) {
      try remove("\(path)/progid/\(link.name)")
    }
    return manifest
  }

  /// Removes a class's manifest and every link to it, the links first: no name leads to nothing meanwhile.
  func removeClass(file: String) throws {
    for link in try links() where link.target == "../clsid/\(file)" { try remove("\(path)/progid/\(link.name)") }
    try remove("\(path)/clsid/\(file)")
  }

  private func remove(_ file: String) throws {
    guard unsafe unlink(file) == 0 || errno == ENOENT else { throw ClassFileError.system(file) }
  }

  /// Makes a folder and those above it, for the owner alone to write to: the runtime trusts no other.
  private func make(_ folder: String) throws {
    var isFolder: ObjCBool = false
    if unsafe FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
      guard isFolder.boolValue else { throw ClassFileError(folder, "this is no folder") }
      return
    }
    let above = (folder as NSString).deletingLastPathComponent
    if !above.isEmpty, above != folder { try make(above) }
    guard unsafe mkdir(folder, 0o755) == 0 else {
      if errno == EEXIST { return }
      throw ClassFileError.system(folder)
    }
    // The umask may have kept others from reading.
    unsafe chmod(folder, 0o755)
  }

  private func writeFile(_ file: String, _ text: String) throws {
    let fresh = temporary(for: file)
    let descriptor = unsafe open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw ClassFileError.system(fresh) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    var isWritten = fchmod(descriptor, 0o644) == 0
    var done = 0
    while isWritten, done < bytes.count {
      // SAFETY: the range lies within the array.
      let count = unsafe bytes[done...].withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      isWritten = count > 0
      done += max(count, 0)
    }
    guard isWritten, fsync(descriptor) == 0, unsafe rename(fresh, file) == 0 else {
      let error = ClassFileError.system(file)
      unsafe unlink(fresh)
      throw error
    }
  }

  private func writeLink(_ file: String, to target: String) throws {
    let fresh = temporary(for: file)
    guard unsafe symlink(target, fresh) == 0, unsafe rename(fresh, file) == 0 else {
      let error = ClassFileError.system(file)
      unsafe unlink(fresh)
      throw error
    }
  }

  /// A name in the same folder that nobody else uses, and that no search finds.
  private func temporary(for file: String) -> String {
    let folder = (file as NSString).deletingLastPathComponent
    return "\(folder)/.new-\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 16))"
  }
}

/// A path from the root on, without `.` and `..`; links stay as they are.
func absolute(_ path: String) -> String {
  let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  var parts: [Substring] = []
  for part in full.split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}
