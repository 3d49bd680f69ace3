/// One argument of an attribute.
struct ArgumentSyntax {
  /// Indices into the unit's tokens.
  var tokens: Range<Int>
  /// Where the attribute's form calls for one.
  var expression: ExpressionSyntax?
}
