/// A method, a function, or a property of a dispinterface.
struct MethodSyntax {
  var attributes: [AttributeSyntax]
  var name: Atom
  var function: FunctionSyntax
  /// Whether it stands in the `properties:` of a dispinterface.
  var isProperty = false
  var location: Location
}
