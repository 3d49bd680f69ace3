/// A member of a struct or union as parsed.
struct FieldSyntax {
  var attributes: [AttributeSyntax]
  var name: Atom?
  var type: TypeSyntax
  var bitWidth: ExpressionSyntax?
  var location: Location
}
