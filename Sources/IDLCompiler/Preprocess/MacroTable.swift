/// The macros of one IDL file. The names are atoms, so finding one is an array access.
struct MacroTable {
  private(set) var macros: [Macro] = []
  /// Atom to index in `macros` + 1; 0 where the atom is no macro.
  private var indices: [Int32] = []

  @inline(__always) func index(of atom: Atom) -> Int? {
    let at = Int(atom.rawValue)
    guard at < indices.count, indices[at] != 0 else { return nil }
    return Int(indices[at]) - 1
  }

  subscript(index: Int) -> Macro {
    _read { yield macros[index] }
    _modify { yield &macros[index] }
  }

  mutating func define(_ macro: Macro) {
    let at = Int(macro.name.rawValue)
    if at >= indices.count { indices.append(contentsOf: repeatElement(0, count: at + 64 - indices.count)) }
    macros.append(macro)
    indices[at] = Int32(truncatingIfNeeded: macros.count)
  }

  mutating func undefine(_ atom: Atom) {
    let at = Int(atom.rawValue)
    if at < indices.count { indices[at] = 0 }
  }

  /// The names defined now.
  var names: [Atom] { macros.map(\.name).filter { index(of: $0) != nil } }
}
