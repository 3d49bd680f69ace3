// fuzz-idl: libFuzzer over the IDL compiler, from the preprocessor to every emitter.
//
//   fuzz-idl [libFuzzer's options] CORPUS...
//
// Whatever the bytes are, the compiler says something about them and comes back: no trap, no hang, no endless memory.
import Foundation
import FuzzDriver
import IDLCompiler

@main
struct FuzzIDL {
  static func main() { Fuzzer.run(compile) }

  /// The folder of the files that inputs may import: this package's own.
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("IDL").path

  private static func compile(_ content: [UInt8]) {
    let result = Compiler(options: CompilerOptions(includeFolders: [folder])).compile(content, named: "input.idl")
    for diagnostic in result.diagnostics { _ = diagnostic.rendered }
    guard let compilation = result.compilation else { return }
    for file in compilation.mainFiles {
      _ = HeaderEmitter().emit(file, in: compilation)
      _ = IIDEmitter().emit(file, in: compilation)
      _ = JSONEmitter().emit([file], in: compilation)
      _ = TypeInfoEmitter().emit(file, in: compilation)
      // Once as one module, once as the coclasses of a module that imports the interfaces.
      let coclasses = file.coclasses.map(\.name)
      _ = SwiftEmitter(options: SwiftOptions(coclasses: coclasses)).emit(file, in: compilation)
      _ = SwiftEmitter(options: SwiftOptions(imports: ["M"], coclasses: coclasses)).emit(file, in: compilation)
    }
  }
}
