/// Reads IDL files and makes the model of them.
package struct Compiler {
  private let options: CompilerOptions

  package init(options: CompilerOptions = CompilerOptions()) { self.options = options }

  /// Compiles the files together: what several of them import is read once.
  package func compile(_ paths: [String]) -> CompilerResult {
    compile { loader in
      var units: [Unit] = []
      for path in paths {
        guard let unit = loader.load(path), !units.contains(where: { $0 === unit }) else { continue }
        units.append(unit)
      }
      return units
    }
  }

  /// Compiles a text that is in no file, as if it stood in the current folder under the name.
  package func compile(_ content: [UInt8], named name: String) -> CompilerResult {
    compile { loader in [loader.load(content, named: name)] }
  }

  private func compile(_ load: (Loader) -> [Unit]) -> CompilerResult {
    let sources = Sources()
    let diagnostics = Diagnostics(
      sources: sources, errorLimit: max(1, options.errorLimit), disabledWarnings: options.disabledWarnings)
    let interner = Interner()
    let loader = Loader(options: options, sources: sources, interner: interner, diagnostics: diagnostics)
    let main = load(loader)
    guard !diagnostics.isFull else { return CompilerResult(compilation: nil, diagnostics: diagnostics.messages) }
    let resolver = Resolver(interner: interner, diagnostics: diagnostics, sources: sources)
    let compilation = resolver.resolve(loader.ordered, main: main)
    return CompilerResult(
      compilation: diagnostics.hasErrors ? nil : compilation, diagnostics: diagnostics.messages,
      inputs: sources.paths, workspace: [loader, resolver])
  }
}
