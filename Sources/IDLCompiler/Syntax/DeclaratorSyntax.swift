/// What follows a type: a name, and what pointers, arrays and parameter lists make of the type.
struct DeclaratorSyntax {
  var name: Atom?
  var type: TypeSyntax
  var location: Location
}
