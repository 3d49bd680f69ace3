/// A `#line 12 "file"`, or the `# 12 "file" 1` that a C preprocessor leaves behind.
struct LineMarker {
  /// What the flags of a C preprocessor say.
  enum Step {
    case none
    /// An included file begins.
    case enters
    /// It goes on after an included file.
    case returns
  }

  /// The line that is the first one to be numbered so, counted from 0 as it stands.
  var line: Int
  /// The number of that line.
  var number: Int
  var path: String
  /// Where the lines were included from: an index of ``SourceFile``.
  var inclusion: Int?
}
