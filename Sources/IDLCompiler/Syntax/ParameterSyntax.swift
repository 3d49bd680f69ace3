/// A parameter as parsed.
struct ParameterSyntax {
  var attributes: [AttributeSyntax]
  /// Nil where the source names none.
  var name: Atom?
  var type: TypeSyntax
  var location: Location
}
