import IDLCompiler

/// The whole run.
enum Command {
  /// The process is about to end: taking the model apart object by object first would be a sixth of a run's work. A
  /// debug build does it all the same, so that leak detection sees what is lost: it finds no references inside enums.
  @MainActor private static var kept: CompilerResult?

  /// - Returns: The exit status: 0 done, 1 a file was refused or could not be written, 64 wrong usage.
  @MainActor static func run(_ arguments: [String]) -> Int32 {
    let request: Request
    do throws(UsageError) {
      request = try Request(arguments)
    } catch {
      StandardStream.tell("idlc: error: \(error.message)\nTry 'idlc --help'.\n")
      return 64
    }
    switch request.action {
    case .help: return finish { () throws(FileError) in try StandardStream.output.write(Help.text) }
    case .version:
      return finish { () throws(FileError) in try StandardStream.output.write("idlc \(Help.version)\n") }
    case .compile: return compile(request)
    }
  }

  @MainActor private static func compile(_ request: Request) -> Int32 {
    var options = request.options
    if let folder = StandardFolder.path { options.includeFolders.append(folder) }
    let result = Compiler(options: options).compile(request.files)
    #if !DEBUG
      kept = result
    #endif
    for diagnostic in result.diagnostics { StandardStream.tell(diagnostic.rendered) }
    guard let compilation = result.compilation else {
      let count = result.diagnostics.count { $0.severity == .error }
      let stopped = count >= request.options.errorLimit ? "; there may be more" : ""
      StandardStream.tell("idlc: \(count) error\(count == 1 ? "" : "s")\(stopped), nothing was written\n")
      return 1
    }
    return finish { () throws(FileError) in
      let outputs = try Outputs(request, compilation)
      for warning in outputs.warnings { StandardStream.tell(warning.rendered) }
      try outputs.check(inputs: result.inputs, dependencyFile: request.dependencyFile)
      // First: fresh outputs without it would be taken for ones that depend on nothing.
      if let file = request.dependencyFile {
        guard !outputs.paths.isEmpty else {
          throw FileError(path: file, reason: "no file is made; name a folder with -o")
        }
        try FileSystem.replace(file, with: DependencyFile.text(outputs: outputs.paths, inputs: result.inputs))
      }
      try outputs.write()
      if let text = outputs.standardOutput { try StandardStream.output.write(text) }
    }
  }

  /// - Returns: The exit status.
  private static func finish(_ write: () throws(FileError) -> Void) -> Int32 {
    do throws(FileError) {
      try write()
      return 0
    } catch {
      StandardStream.tell("idlc: error: \(error)\n")
      return 1
    }
  }
}
