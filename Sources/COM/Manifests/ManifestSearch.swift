import Glibc

/// Finds a class's manifest by its name alone: one open per folder, however many classes there are.
///
/// The folders, in order: those of COMCARD_PATH; comcard in the user's XDG data folder; comcard in the system's XDG
/// data folders; share/comcard beside the folder that the runtime's library lies in. A process with raised privileges
/// sees no environment, so only the last two count, with XDG's defaults.
public struct ManifestSearch: Sendable {
  public let folders: [String]

  public init() {
    var folders: [String] = []
    func add(_ list: String?, _ suffix: String = "") {
      for part in (list ?? "").split(separator: ":") where part.hasPrefix("/") {
        let folder = String(part) + suffix
        if !folders.contains(folder) { folders.append(folder) }
      }
    }
    add(Self.environment("COMCARD_PATH"))
    add(Self.userFolder)
    add(Self.environment("XDG_DATA_DIRS") ?? Self.usualDataFolders, "/comcard")
    if let image = unsafe com_module_folder() {
      // The path is the real one, so the folder above is that of the name.
      add(unsafe String(cString: image).split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }, "/share/comcard")
      unsafe free(image)
    }
    self.folders = folders
  }

  private static let usualDataFolders = "/usr/local/share:/usr/share"

  /// Where a user's own classes go; nil where the environment names neither XDG_DATA_HOME nor HOME.
  package static var userFolder: String? {
    if let home = environment("XDG_DATA_HOME") { return home + "/comcard" }
    return environment("HOME").map { $0 + "/.local/share/comcard" }
  }

  /// Where the classes for all users go: in the first of the system's data folders.
  package static var systemFolder: String {
    let list = environment("XDG_DATA_DIRS") ?? usualDataFolders
    let first = list.split(separator: ":").first { $0.hasPrefix("/") }
    return String(first ?? "/usr/local/share") + "/comcard"
  }

  private static func environment(_ name: String) -> String? {
    guard let value = unsafe com_environment(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The manifest of a class.
  ///
  /// - Throws: REGDB_E_CLASSNOTREG where no folder has one, REGDB_E_INVALIDVALUE for a bad file or one of another class,
  ///   E_ACCESSDENIED for a file that others could have written.
  public func manifest(clsid: GUID) throws(COMError) -> Manifest {
    guard let manifest = try read("clsid/\(clsid.text).json") else {
      throw COMError.classNotRegistered.with("no clsid/\(clsid.text).json in \(folders.joined(separator: ", "))")
    }
    guard manifest.clsid == clsid else {
      throw COMError.invalidRegistration.with("\(manifest.path): the file's name and its \"clsid\" differ")
    }
    return manifest
  }

  /// The manifest of the class that a ProgID names; the case of letters does not count.
  ///
  /// - Throws: CO_E_CLASSSTRING for a text that is no ProgID or that no folder knows, and as ``manifest(clsid:)``.
  public func manifest(progID: String) throws(COMError) -> Manifest {
    guard let file = Self.fileName(ofProgID: progID), let manifest = try read("progid/\(file)") else {
      throw COMError.invalidClassString.with("no class is registered as \(progID.prefix(100))")
    }
    guard manifest.progIDs.contains(where: { Self.fileName(ofProgID: $0) == file }) else {
      throw COMError.invalidRegistration.with("\(manifest.path): \(progID) is not among its \"progIds\"")
    }
    return manifest
  }

  /// The name of a ProgID's link in the folder progid, or nil for a text that is no ProgID.
  package static func fileName(ofProgID progID: String) -> String? {
    let name = progID.lowercased() + ".json"
    guard !progID.isEmpty, name.utf8.count <= 255, name.utf8.first != 0x2E, !name.utf8.contains(0x2F),
      !name.utf8.contains(0)
    else { return nil }
    return name
  }

  /// The first file of this name, or nil where no folder has it.
  private func read(_ name: String) throws(COMError) -> Manifest? {
    for folder in folders {
      if let manifest = try Self.read(file: "\(folder)/\(name)") { return manifest }
    }
    return nil
  }

  /// Reads one manifest file; nil where there is none.
  ///
  /// - Throws: E_ACCESSDENIED for a file that others could have written or that is no file, REGDB_E_INVALIDVALUE for a
  ///   bad one. The text names the file.
  package static func read(file path: String) throws(COMError) -> Manifest? {
    let file: TrustedFile
    do throws(TrustedFile.Failure) {
      file = try TrustedFile.open(path)
    } catch {
      switch error {
      case .missing: return nil
      case .refused(let reason): throw COMError.accessDenied.with("\(path): \(reason)")
      }
    }
    defer { file.close() }
    guard let bytes = file.read(limit: largestFile) else {
      throw COMError.invalidRegistration.with("\(path): the file cannot be read or is larger than 64 KiB")
    }
    return try Manifest(bytes, path: file.path)
  }

  private static let largestFile = 65536
}
