internal import COM

/// One manifest file of one folder, sound or not.
struct ClassEntry {
  let folder: ClassFolder
  /// The file's name in `clsid`.
  let file: String
  /// What it says, or why nobody can use it.
  let content: Result<Manifest, ClassFileError>
  /// The file that is found in its place, where an earlier folder has one of its name.
  var shadowedBy: String?

  /// Reads the file and looks at the library, without loading it.
  init(_ folder: ClassFolder, _ file: String) {
    self.folder = folder
    self.file = file
    let path = "\(folder.path)/clsid/\(file)"
    content = Result { () throws(ClassFileError) in
      guard GUID(file.dropLast(5)) != nil else {
        throw ClassFileError(path, "the file's name is not a CLSID in braces and .json")
      }
      do throws(COMError) {
        guard let manifest = try ManifestSearch.read(file: path) else {
          throw COMError.accessDenied.with("\(path): a link that leads nowhere")
        }
        guard "\(manifest.clsid.text).json" == file else {
          throw COMError.invalidRegistration.with("\(path): the file's name and its \"clsid\" differ")
        }
        return manifest
      } catch {
        throw ClassFileError(error)
      }
    }
  }

  var path: String { "\(folder.path)/clsid/\(file)" }
  var manifest: Manifest? { try? content.get() }

  /// The CLSID that the file's name gives, or that name.
  var clsid: String { String(file.dropLast(5)) }

  /// Why no object of the class can be made, as far as can be seen without loading anything.
  var problem: String? {
    switch content {
    case .failure(let error): error.description
    case .success(let manifest): Self.problem(ofLibrary: manifest.library).map { "\(path): \($0)" }
    }
  }

  /// Why a library must not be loaded.
  static func problem(ofLibrary library: String) -> String? {
    do throws(LibraryFile.Failure) {
      _ = try LibraryFile.check(library)
      return nil
    } catch {
      return "the library \(library): \(error.reason)"
    }
  }
}

extension ClassFileError {
  /// The runtime's own words, which begin with the file.
  init(_ error: COMError) {
    let text = error.message ?? COMError.text(error.hresult)
    self.init(verbatim: text)
  }
}
