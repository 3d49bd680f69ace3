/// What a run is told about where to look and what to define.
package struct CompilerOptions: Sendable {
  /// Searched for imported and included files, after the folder of the file that names them.
  package var includeFolders: [String]
  /// Macros as with -D; a name may have parameters, `F(x)`.
  package var definitions: [(name: String, value: String)]
  /// Warnings that are not to be given.
  package var disabledWarnings: Set<Warning>
  /// After so many errors a run stops looking.
  package var errorLimit: Int
  /// What `__DATE__` and `__TIME__` say, in seconds since 1970: the same from run to run.
  package var sourceDate: Int64

  package init(
    includeFolders: [String] = [], definitions: [(name: String, value: String)] = [],
    disabledWarnings: Set<Warning> = [], errorLimit: Int = 20, sourceDate: Int64 = 0
  ) {
    self.includeFolders = includeFolders
    self.definitions = definitions
    self.disabledWarnings = disabledWarnings
    self.errorLimit = errorLimit
    self.sourceDate = sourceDate
  }
}
