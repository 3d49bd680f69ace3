/// One IDL file between parsing and emitting.
final class Unit {
  let index: Int
  let syntax: UnitSyntax
  let file: IDLFile
  var imports: [Unit] = []
  /// The units whose names count here, by index: this one and those it imports, directly or not.
  var visible: [Bool] = []

  init(index: Int, syntax: UnitSyntax, file: IDLFile) {
    self.index = index
    self.syntax = syntax
    self.file = file
  }

  func sees(_ other: Unit) -> Bool { other.index < visible.count && visible[other.index] }
}
