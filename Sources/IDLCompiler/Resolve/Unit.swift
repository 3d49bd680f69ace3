/// One IDL file between parsing and emitting.
final class Unit {
  let index: Int
  let syntax: UnitSyntax
  let file: IDLFile
  var imports: [Unit] = []
  /// The files in the place of the type libraries that `importlib` names. They may use names that this file has too.
  var typeLibraries: [Unit] = []
  /// Whether declarations are missing from it that its author did write: a fault of syntax, or an import not found.
  var isBroken: Bool
  /// The units whose names count here, by index: this one and those it imports, directly or not.
  var visible: [Bool] = []

  init(index: Int, syntax: UnitSyntax, file: IDLFile, isBroken: Bool) {
    self.index = index
    self.isBroken = isBroken
    self.syntax = syntax
    self.file = file
  }

  /// The units whose names count where none of `visible` helps: for a file that is only imported, what the files of the
  /// command line see that import it. With MIDL an imported file knows the names of what was imported before it, and
  /// real files rely on that.
  var context: [Bool] = []

  /// How many tags were made up for its records and enumerations.
  var madeTags = 0

  func sees(_ other: Unit) -> Bool { other.index < visible.count && visible[other.index] }

  func mayUse(_ other: Unit) -> Bool { other.index < context.count && context[other.index] }
}
