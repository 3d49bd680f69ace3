/// `const type name = expression;`
final class ConstantSyntax {
  let name: Atom
  let type: TypeSyntax
  let expression: ExpressionSyntax
  let tokens: Range<Int>
  let location: Location
  /// Set by the resolver.
  var model: Constant?

  init(name: Atom, type: TypeSyntax, expression: ExpressionSyntax, tokens: Range<Int>, location: Location) {
    self.name = name
    self.type = type
    self.expression = expression
    self.tokens = tokens
    self.location = location
  }
}
