import IDLCompiler

/// The first file of a compilation, with the compilation that keeps it whole.
@dynamicMemberLookup
struct Model {
  let compilation: Compilation
  let file: IDLFile

  /// - Throws: the messages, where there are errors.
  init(_ result: CompilerResult) throws {
    guard let compilation = result.compilation, let file = compilation.mainFiles.first else {
      throw Refused(messages: result.diagnostics.map(\.headline))
    }
    self.compilation = compilation
    self.file = file
  }

  subscript<Value>(dynamicMember path: KeyPath<IDLFile, Value>) -> Value { file[keyPath: path] }
}
