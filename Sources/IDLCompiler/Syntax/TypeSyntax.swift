/// A type as parsed; names are not looked up yet.
indirect enum TypeSyntax {
  case primitive(Primitive)
  case name(Atom, Location)
  case record(RecordSyntax)
  case recordTag(Record.Kind, Atom, Location)
  case enumeration(EnumerationSyntax)
  case enumerationTag(Atom, Location)
  /// `interface IFoo`, where a type is wanted.
  case interface(Atom, Location)
  case safeArray(TypeSyntax)
  case pointer(TypeSyntax)
  case const(TypeSyntax)
  /// The bound is nil for `[]` and `[*]`; `tokens` are those of the bound.
  case array(TypeSyntax, ExpressionSyntax?, tokens: Range<Int>, Location)
  case function(FunctionSyntax)

  /// The struct or union whose members stand in the type.
  var record: RecordSyntax? {
    switch self {
    case .record(let record): record
    case .const(let inner), .pointer(let inner), .array(let inner, _, _, _): inner.record
    default: nil
    }
  }
}
