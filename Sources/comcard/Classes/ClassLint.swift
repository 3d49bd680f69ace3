internal import COM
internal import Foundation

/// Checks manifests, links and libraries.
struct ClassLint {
  let creates: Bool
  private(set) var findings: [Finding] = []
  private(set) var checked = 0

  init(creates: Bool) { self.creates = creates }

  /// One manifest, its links and its library.
  mutating func check(_ entry: ClassEntry) {
    checked += 1
    if let first = entry.shadowedBy {
      findings.append(.warning("shadowed", entry.path, "never used: \(first) is found first"))
    }
    let manifest: Manifest
    switch entry.content {
    case .failure(let error):
      findings.append(.error("manifest", entry.path, Self.without(entry.path, error.description)))
      return
    case .success(let found): manifest = found
    }
    for key in manifest.described.unknownKeys {
      findings.append(.warning("manifest", entry.path, "\"\(key)\" means nothing here"))
    }
    checkLinks(entry, manifest)
    if let problem = ClassEntry.problem(ofLibrary: manifest.library) {
      findings.append(.error("library", entry.path, problem))
      return
    }
    checkLibrary(absolute(manifest.library), manifest.described, named: entry.path)
  }

  /// A folder's ProgIDs that lead nowhere.
  mutating func checkStrayLinks(_ folder: ClassFolder) throws {
    let files = Set(try folder.files())
    for link in try folder.links() {
      let path = "\(folder.path)/progid/\(link.name)"
      guard let target = link.target else {
        findings.append(.warning("progid", path, "this should be a link to a file in clsid"))
        continue
      }
      if target.hasPrefix("../clsid/"), !files.contains(String(target.dropFirst(9))) {
        findings.append(.error("progid", path, "it leads to \(target), which is not there"))
      }
    }
  }

  /// A library that may not be registered yet: the classes that it says it has.
  mutating func checkLibrary(_ library: String) throws {
    if let problem = ClassEntry.problem(ofLibrary: library) {
      findings.append(.error("library", library, problem))
      return
    }
    let found = try LibraryInspection.run(library)
    if let death = found.death { return findings.append(.error("crash", library, death)) }
    if found.findings.contains(where: { $0.severity == .error }) { return findings += found.findings }
    guard found.exports.contains("DllGetClassObject") else {
      return findings.append(.error("exports", library, "it exports no DllGetClassObject"))
    }
    guard let text = found.classes else {
      return findings.append(
        .warning("classes", library, "it does not say which classes it has (ComcardClasses), so none was checked"))
    }
    do throws(COMError) {
      for described in try ClassDescription.list(Array(text.utf8), source: library) {
        checked += 1
        checkLibrary(library, described, named: nil)
      }
    } catch {
      findings.append(.error("classes", library, Self.without(library, ClassFileError(error).description)))
    }
  }

  /// Loads a library in a process of its own, for one class.
  private mutating func checkLibrary(_ library: String, _ described: ClassDescription, named manifest: String?) {
    do {
      let found = try LibraryInspection.run(
        library, clsid: described.clsid, interfaces: described.interfaces, creates: creates)
      findings += found.findings
      if let death = found.death { findings.append(.error("crash", library, death)) }
      if let manifest, let text = found.classes { compare(described, manifest, library, text) }
    } catch {
      findings.append(.error("library", library, "\(error)"))
    }
  }

  /// What the manifest says beside what the library says.
  private mutating func compare(_ described: ClassDescription, _ manifest: String, _ library: String, _ text: String) {
    let said: [ClassDescription]
    do throws(COMError) {
      said = try ClassDescription.list(Array(text.utf8), source: library)
    } catch {
      return findings.append(.error("classes", library, Self.without(library, ClassFileError(error).description)))
    }
    guard let own = said.first(where: { $0.clsid == described.clsid }) else {
      return findings.append(.warning("classes", manifest, "\(library) does not name \(described.clsid.text)"))
    }
    if own != described {
      findings.append(.warning("classes", manifest, "\(library) describes the class otherwise; register it again"))
    }
  }

  /// The links of the manifest's ProgIDs.
  private mutating func checkLinks(_ entry: ClassEntry, _ manifest: Manifest) {
    for progID in manifest.progIDs {
      guard let name = ManifestSearch.fileName(ofProgID: progID) else {
        findings.append(.error("progid", entry.path, "the ProgID \"\(progID)\" cannot be a file's name"))
        continue
      }
      let link = "\(entry.folder.path)/progid/\(name)"
      do throws(COMError) {
        guard let found = try ManifestSearch.read(file: link) else {
          findings.append(.error("progid", entry.path, "\(link), which the ProgID \(progID) is found by, is missing"))
          continue
        }
        if found.clsid != manifest.clsid {
          findings.append(.error("progid", entry.path, "\(link) leads to another class, \(found.clsid.text)"))
        }
      } catch {
        findings.append(.error("progid", link, Self.without(link, ClassFileError(error).description)))
      }
    }
  }

  /// A text without the file's name that it begins with.
  private static func without(_ path: String, _ text: String) -> String {
    text.hasPrefix(path + ": ") ? String(text.dropFirst(path.count + 2)) : text
  }
}
