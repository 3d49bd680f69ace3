/// A member as Invoke uses it.
@safe
struct DispatchMember {
  /// Where the result of a call comes from.
  enum Result: UInt8 {
    case none
    /// A parameter that points to a number of at most 32 bits.
    case narrow
    /// A parameter that points to a number of 64 bits.
    case wide
    /// Any other parameter.
    case parameter
    /// What the method itself returns.
    case returned
  }

  let number: Int32
  /// INVOKEKIND
  let kind: UInt16
  /// The last parameter takes all further arguments as an array.
  let isVarArg: Bool
  /// The number that the generated code calls the method by: its slot.
  let slot: Int
  /// They stay for ever.
  let parameters: UnsafePointer<DispatchParameter>
  let parameterCount: Int
  /// The parameters that a caller fills by position: not the result, not locales, not the new value of a property.
  let positionalCount: Int
  /// The parameter that takes the new value of a property, or -1.
  let valueParameter: Int
  /// The parameter that becomes the result, or -1.
  let resultParameter: Int
  let result: Result
  /// The type of a result that is a number.
  let resultType: VariantType
  /// What the arguments of a call take, with room for what the method returns.
  let size: Int
  /// Arguments without names fill the parameters one after another.
  let isInOrder: Bool

  /// Whether the member is called for any of the flags that a caller gave.
  @inline(__always)
  func serves(_ flags: UInt16) -> Bool { kind & flags != 0 }

  var isPut: Bool { kind & 0xC != 0 }
}
