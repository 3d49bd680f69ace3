/// The argument of `defaultvalue()`.
package struct DefaultValue {
  package enum Value {
    case integer(Int64)
    case float(Double)
    case string(String)
    /// A member of an enumeration, by name.
    case enumerator(name: String, value: Int64, Enumeration)
    /// A named constant.
    case constant(Constant)
  }

  package var value: Value
  /// As written: `0x10`, `SHARED`, `""` (with its quotes).
  package var text: String

  /// The value as an integer, where it is one.
  package var integer: Int64? {
    switch value {
    case .integer(let value), .enumerator(_, let value, _): value
    case .constant(let constant): constant.value.integer
    case .float, .string: nil
    }
  }
}
