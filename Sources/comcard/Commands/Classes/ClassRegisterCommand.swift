internal import COM
internal import Foundation

/// `comcard class register`: writes manifests from what a library says of itself, or has it write them.
struct ClassRegisterCommand {
  private let options: Options
  init(_ options: Options) { self.options = options }

  private struct Registered: Encodable {
    let clsid: String
    let name: String
    let progIds: [String]
    let manifest: String
  }

  func run(_ operand: String) throws -> Int32 {
    let library = absolute(operand)
    if let problem = ClassEntry.problem(ofLibrary: library) { throw ClassFileError(verbatim: problem) }
    let folder = try ClassFolder(options)
    let found = try LibraryInspection.run(library).sound()
    guard found.exports.contains("DllGetClassObject") else {
      throw ClassFileError(library, "it exports no DllGetClassObject, so it has no classes")
    }
    if found.exports.contains("DllRegisterServer") {
      _ = try LibraryInspection.run(library, calling: "DllRegisterServer", folder: folder.path).sound()
      if options.isJSON {
        try Report(isJSON: true).json(encoding: [Registered]())
      } else {
        print("\(library): registered itself")
      }
      return 0
    }
    guard let text = found.classes else {
      throw ClassFileError(
        library, "it exports neither ComcardClasses nor DllRegisterServer; its manifests must be written by hand")
    }
    let classes: [ClassDescription]
    do throws(COMError) {
      classes = try ClassDescription.list(Array(text.utf8), source: library)
    } catch {
      throw ClassFileError(error)
    }
    // Everything is looked at before anything is written.
    for described in classes {
      for progID in described.progIDs where ManifestSearch.fileName(ofProgID: progID) == nil {
        throw ClassFileError(
          library, "the class \(described.clsid) has the ProgID \"\(progID)\", which cannot be a file's name")
      }
    }
    let written = try classes.map { described in
      Registered(
        clsid: described.clsid.text, name: described.name, progIds: described.progIDs,
        manifest: try folder.write(described, library: library))
    }
    if options.isJSON {
      try Report(isJSON: true).json(encoding: written)
    } else {
      for each in written { print("\(each.clsid)  \(each.name): \(each.manifest)") }
    }
    try warn(about: classes, in: folder)
    return 0
  }

  /// Says what will keep the classes from being found.
  private func warn(about classes: [ClassDescription], in folder: ClassFolder) throws {
    let folders = ManifestSearch().folders
    guard folders.contains(folder.path) else {
      note("\(folder.path) is not searched; put it into COMCARD_PATH")
      return
    }
    let catalog = try ClassCatalog()
    for described in classes {
      guard let entry = catalog.entries(of: described.clsid).first(where: { $0.folder.path == folder.path }) else {
        continue
      }
      if let problem = entry.problem { note(problem) }
      if let other = entry.shadowedBy { note("\(entry.path) is hidden by \(other)") }
    }
  }

  private func note(_ text: String) { FileHandle.standardError.write(Data("comcard: note: \(text)\n".utf8)) }
}
