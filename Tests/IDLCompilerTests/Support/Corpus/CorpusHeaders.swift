import Foundation
import TestSupport

/// The headers that idlc made of the corpus, ready for C and C++ compilers.
struct CorpusHeaders: Sendable {
  /// A compiler and the language that it is asked for.
  struct Dialect: Sendable, CustomStringConvertible {
    var compiler: String
    var standard: String

    var description: String { "\(compiler) -std=\(standard)" }
  }

  private let corpus: Corpus
  private let folder: TemporaryDirectory

  /// Headers of Windows without IDL, which cpp_quote lines include; all that is needed of them is windows_types.h.
  private static let assumed = """
    accctrl amva audiosessiontypes basetsd bdatypes bitsmsg commctrl corerror corhdr d2dbasetypes d2derr \
    d3d10_1shader d3d10effect d3d10misc d3d10shader ddraw imm initguid ks ksmedia mmreg mmsystem objbase ole2 \
    oleauto olectl propkeydef prsht wiadef windef windows wingdi winnt winuser wsdtypes wsdxmldom
    """

  init(_ corpus: Corpus) throws {
    self.corpus = corpus
    folder = try TemporaryDirectory()
    let types = Places.tests.appendingPathComponent("IDLCompilerTests/Data/windows_types.h")
    try folder.write("windows_types.h", try String(contentsOf: types, encoding: .utf8))
    for name in Self.assumed.split(separator: " ") {
      try folder.write("\(name).h", "#include \"windows_types.h\"\n")
    }
    for bound in [1, 2, 4, 8] { try folder.write("pshpack\(bound).h", "#pragma pack(push, \(bound))\n") }
    try folder.write("poppack.h", "#pragma pack(pop)\n")
  }

  /// The messages of the compiler, or nil where it has none.
  func messages(_ entry: Corpus.Entry, _ dialect: Dialect) throws -> String? {
    let source = dialect.compiler.hasSuffix("++") ? "c++" : "c"
    // Some of the quoted C++ is Wine's own, and not clean.
    let tolerated = [
      "g++": ["-Wno-class-conversion"], "clang": ["-Wno-unused-const-variable"],
      "clang++": ["-Wno-class-conversion", "-Wno-extern-c-compat", "-Wno-unused-const-variable"],
    ]
    let result = try run(
      dialect.compiler,
      (tolerated[dialect.compiler] ?? []) + [
        "-std=\(dialect.standard)", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-x", source,
        "-DNONAMELESSUNION", "-include", "windows_types.h",
        "-I", corpus.ours.url.path, "-I", folder.url.path, "-I", Places.headers.path, entry.baseName + ".h",
      ], directory: corpus.ours.url)
    return result.status == 0 ? nil : result.errors
  }
}
