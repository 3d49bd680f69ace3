/// One name of an enumeration as parsed.
struct EnumeratorSyntax {
  var name: Atom
  var attributes: [AttributeSyntax]
  var expression: ExpressionSyntax?
  var tokens: Range<Int>
  var location: Location
}
