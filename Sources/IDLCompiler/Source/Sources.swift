/// All files read so far. Locations are indices into it.
final class Sources {
  private(set) var files: [SourceFile] = []

  /// - Returns: The file's index for locations.
  func add(_ file: SourceFile) -> Int32 {
    files.append(file)
    return Int32(truncatingIfNeeded: files.count - 1)
  }

  /// The index that the next file will have.
  var next: Int32 { Int32(truncatingIfNeeded: files.count) }

  /// The paths of the files, each once; not those of texts from elsewhere.
  var paths: [String] {
    var seen: Set<String> = []
    return files.map(\.path).filter { !$0.isEmpty && !$0.hasPrefix("<") && seen.insert($0).inserted }
  }

  /// Nil for ``Location/none``.
  func file(of location: Location) -> SourceFile? {
    let index = Int(location.file)
    return files.indices.contains(index) ? files[index] : nil
  }

  func position(of location: Location) -> Position {
    file(of: location)?.position(at: Int(location.offset)) ?? Position(path: "<command line>", line: 1, column: 1)
  }
}
