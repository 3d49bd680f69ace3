/// A member as Invoke uses it.
struct DispatchMember {
  let number: Int32
  /// INVOKEKIND
  let kind: UInt16
  /// The last parameter takes all further arguments as an array.
  let isVarArg: Bool
  /// The number that the generated code calls the method by: its slot.
  let slot: Int
  /// The place of the first parameter in the table's list.
  let firstParameter: Int
  let parameterCount: Int
  /// The parameters that a caller fills by position: not the result, not locales, not the new value of a property.
  let positionalCount: Int
  /// The parameter that takes the new value of a property, or -1.
  let valueParameter: Int
  /// The parameter that becomes the result, or -1.
  let resultParameter: Int
  /// What the method returns in the place of an HRESULT; VT_EMPTY for an HRESULT.
  let resultForm: ArgumentForm

  /// Whether the member is called for any of the flags that a caller gave.
  @inline(__always)
  func serves(_ flags: UInt16) -> Bool { kind & flags != 0 }

  var isPut: Bool { kind & 0xC != 0 }
}
