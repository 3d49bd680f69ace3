/// What came of a run.
package struct CompilerResult {
  /// Nil where any error was found.
  package var compilation: Compilation?
  package var diagnostics: [Diagnostic]
  /// The paths of all files read, included ones too, each once, in the order in which they were read.
  package var inputs: [String] = []
  /// What the model was made from. Nobody needs it any more; it is here so that its owner says when it is freed.
  package var workspace: [AnyObject] = []
}
