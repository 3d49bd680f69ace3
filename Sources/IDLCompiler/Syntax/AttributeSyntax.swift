/// An attribute as parsed.
struct AttributeSyntax {
  var name: Atom
  var arguments: [ArgumentSyntax]
  var form: AttributeForm
  var location: Location
}
