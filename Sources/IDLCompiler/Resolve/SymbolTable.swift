/// What the names of all files mean. Names are atoms, so finding one is an array access.
struct SymbolTable {
  /// Atom to index in `lists` + 1; 0 where the atom has no meaning.
  private var indices: [Int32] = []
  private var lists: [[Symbol]] = []
  /// The atoms that have a meaning, in the order of their first declarations.
  private(set) var atoms: [Atom] = []

  /// Every meaning of the name, in the order of the declarations; none for an unknown name.
  subscript(atom: Atom) -> [Symbol] {
    let at = Int(atom.rawValue)
    guard at < indices.count, indices[at] != 0 else { return [] }
    return lists[Int(indices[at]) - 1]
  }

  mutating func add(_ symbol: Symbol, for atom: Atom) {
    let at = Int(atom.rawValue)
    if at >= indices.count { indices.append(contentsOf: repeatElement(0, count: at + 1024 - indices.count)) }
    if indices[at] == 0 {
      lists.append([symbol])
      atoms.append(atom)
      indices[at] = Int32(truncatingIfNeeded: lists.count)
    } else {
      lists[Int(indices[at]) - 1].append(symbol)
    }
  }
}
