import TestSupport

import struct Foundation.URL

/// A source file or header before the C and C++ compilers.
enum CSource {
  /// What gcc and clang say of it as C and as C++, with every warning an error; nothing where all four take it.
  static func complaints(about name: String, in folder: URL) throws -> [String] {
    try [("gcc", "c11", "c"), ("clang", "c11", "c"), ("g++", "c++11", "c++"), ("clang++", "c++17", "c++")].compactMap {
      compiler, standard, language in
      let result = try run(
        compiler,
        [
          "-std=\(standard)", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-x", language, "-I", Places.headers.path,
          name,
        ], directory: folder, installWith: language == "c" ? compiler : "g++ clang")
      return result.status == 0 ? nil : "\(compiler): \(result.errors)"
    }
  }
}
