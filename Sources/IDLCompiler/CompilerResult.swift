/// What came of a run.
package struct CompilerResult {
  /// Nil where any error was found.
  package var compilation: Compilation?
  package var diagnostics: [Diagnostic]
  /// What the model was made from. Nobody needs it any more; it is here so that its owner says when it is freed.
  package var workspace: [AnyObject] = []
}
