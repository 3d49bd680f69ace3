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

  /// Every language that a header is for, with both compilers.
  static let dialects = [
    Dialect(compiler: "gcc", standard: "c11"), Dialect(compiler: "clang", standard: "c11"),
    Dialect(compiler: "g++", standard: "c++11"), Dialect(compiler: "clang++", standard: "c++11"),
    Dialect(compiler: "g++", standard: "c++17"), Dialect(compiler: "clang++", standard: "c++17"),
  ]

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

  /// Whether a line of a compiler's output tells of a static assertion that does not hold.
  static func isFailedAssertion(_ line: Substring) -> Bool {
    line.contains("static assertion failed") || line.contains("static_assert failed")
  }

  /// The messages about a source file that includes the header, or nil where there are none.
  func messages(_ entry: Corpus.Entry, _ dialect: Dialect) throws -> String? {
    try messages(of: "#include \"\(entry.baseName).h\"\n", dialect)
  }

  /// The messages about a text that may include the headers, or nil where there are none.
  func messages(of text: String, _ dialect: Dialect) throws -> String? {
    let isCxx = dialect.compiler.hasSuffix("++")
    let own = try TemporaryDirectory()
    try own.write("text", text)
    // Some of the quoted C++ is Wine's own, and not clean. clang would stop at the twentieth error, and what comes after
    // it would not be seen.
    let settings = [
      "g++": ["-Wno-class-conversion"], "clang": ["-ferror-limit=0"],
      "clang++": ["-ferror-limit=0", "-Wno-class-conversion", "-Wno-extern-c-compat"],
    ]
    let result = try run(
      dialect.compiler,
      ["-std=\(dialect.standard)", "-Wall", "-Wextra", "-Werror"] + (settings[dialect.compiler] ?? []) + [
        "-fsyntax-only", "-DNONAMELESSUNION", "-include", "windows_types.h",
        "-I", corpus.ours.url.path, "-I", folder.url.path, "-I", Places.headers.path, "-x", isCxx ? "c++" : "c", "text",
      ], directory: own.url, installWith: dialect.compiler.hasPrefix("clang") ? "clang" : "g++")
    return result.status == 0 ? nil : result.errors
  }
}
