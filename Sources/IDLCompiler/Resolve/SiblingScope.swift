/// The names that an attribute such as `size_is` may use before all others: the parameters of a function, or the members
/// of a record and of those around it.
final class SiblingScope {
  /// What one of them is called in messages.
  let noun: String
  private let names: Set<Atom>
  private let outer: SiblingScope?

  init(_ function: FunctionSyntax) {
    noun = "parameter"
    names = Set(function.parameters.compactMap(\.name))
    outer = nil
  }

  init(_ record: RecordSyntax, inside outer: SiblingScope?) {
    noun = "member"
    names = Set(record.fields.compactMap(\.name))
    self.outer = outer
  }

  func contains(_ atom: Atom) -> Bool { names.contains(atom) || outer?.contains(atom) == true }

  var all: Set<Atom> { outer?.all.union(names) ?? names }
}
