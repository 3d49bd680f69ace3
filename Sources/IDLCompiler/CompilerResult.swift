/// What came of a run.
package struct CompilerResult {
  /// Nil where any error was found.
  package var compilation: Compilation?
  package var diagnostics: [Diagnostic]
}
