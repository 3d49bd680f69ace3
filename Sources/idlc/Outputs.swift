import IDLCompiler

/// Every text of a run, made before the first file is written.
struct Outputs {
  private var files: [(path: String, content: String)] = []
  private(set) var standardOutput: String?
  private(set) var warnings: [Diagnostic] = []

  /// - Throws: ``FileError`` where two inputs would be written to one file, or the folder is missing.
  init(_ request: Request, _ compilation: Compilation) throws(FileError) {
    let folder = request.folder ?? "."
    var writers: [String: String] = [:]
    for kind in request.kinds {
      if kind == .json, request.folder == nil {
        standardOutput = JSONEmitter().emit(compilation.mainFiles, in: compilation)
        continue
      }
      guard FileSystem.isFolder(folder) else { throw FileError(path: folder, reason: "is no folder") }
      for file in compilation.mainFiles {
        let (name, content) = Self.emit(kind, file, compilation, request)
        if let other = writers.updateValue(file.path, forKey: name), other != file.path {
          throw FileError(path: name, reason: "would be written for both \(other) and \(file.path)")
        }
        files.append((folder == "." ? name : "\(folder)/\(name)", content))
      }
    }
    guard request.kinds.contains(.swift), !request.options.disabledWarnings.contains(.swiftMethod) else { return }
    for file in compilation.mainFiles {
      warnings += SwiftEmitter(options: request.swift).gaps(in: file, of: compilation)
    }
  }

  /// The files in the order in which they are written.
  var paths: [String] { files.map(\.path) }

  /// - Throws: ``FileError`` where a file that was read would be overwritten, or one be written twice.
  func check(inputs: [String], dependencyFile: String?) throws(FileError) {
    var reasons: [FilePlace: String] = [:]
    for input in inputs {
      if let place = FileSystem.place(input) { reasons[place] = "was read, and would be overwritten" }
    }
    for path in paths + [dependencyFile].compactMap({ $0 }) {
      guard let place = FileSystem.place(path) else { continue }
      if let reason = reasons.updateValue("would be written twice", forKey: place) {
        throw FileError(path: path, reason: reason)
      }
    }
  }

  func write() throws(FileError) {
    for (path, content) in files { try FileSystem.replace(path, with: content) }
  }

  private static func emit(
    _ kind: EmitKind, _ file: IDLFile, _ compilation: Compilation, _ request: Request
  ) -> (name: String, content: String) {
    switch kind {
    case .header: (file.baseName + ".h", HeaderEmitter().emit(file, in: compilation))
    case .iid: (file.baseName + "_i.c", IIDEmitter().emit(file, in: compilation))
    case .typeinfo: (file.baseName + ".typeinfo", TypeInfoEmitter().emit(file, in: compilation))
    case .json: (file.baseName + ".json", JSONEmitter().emit([file], in: compilation))
    case .swift:
      (
        file.baseName + (request.swift.imports.isEmpty ? ".idl.swift" : ".coclasses.swift"),
        SwiftEmitter(options: request.swift).emit(file, in: compilation)
      )
    }
  }
}
