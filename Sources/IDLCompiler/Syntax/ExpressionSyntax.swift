/// A constant expression as parsed; names are not looked up yet.
indirect enum ExpressionSyntax {
  enum Unary: Sendable { case plus, minus, not, complement, dereference, addressOf }

  case literal(Value)
  case name(Atom, Location)
  case unary(Unary, ExpressionSyntax, Location)
  case binary(TokenKind, ExpressionSyntax, ExpressionSyntax, Location)
  case conditional(ExpressionSyntax, ExpressionSyntax, ExpressionSyntax)
  case cast(TypeSyntax, ExpressionSyntax, Location)
  case sizeOf(TypeSyntax, Location)

  /// Where the expression is to be blamed.
  var location: Location {
    switch self {
    case .literal: .none
    case .name(_, let at), .unary(_, _, let at), .binary(_, _, _, let at), .cast(_, _, let at), .sizeOf(_, let at): at
    case .conditional(let test, _, _): test.location
    }
  }
}
