/// What was declared without a body, by name and file: two files that know nothing of one another have one each.
struct IncompleteTable<Model> {
  private var lists: [Atom: [(unit: Unit, model: Model)]] = [:]

  /// The one that `unit` knows.
  subscript(atom: Atom, unit: Unit) -> Model? { lists[atom]?.first { unit.sees($0.unit) }?.model }

  /// The one that `unit` knows, made where there is none.
  mutating func find(_ atom: Atom, in unit: Unit, make: () -> Model) -> Model {
    if let known = self[atom, unit] { return known }
    let made = make()
    lists[atom, default: []].append((unit, made))
    return made
  }
}
