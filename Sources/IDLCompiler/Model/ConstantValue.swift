/// The value of a constant expression.
package enum ConstantValue: Hashable, Sendable {
  /// A value over `Int64.max` that is unsigned keeps its bit pattern.
  case integer(Int64, isUnsigned: Bool)
  case float(Double)
  /// `isWide` for L"text".
  case string(String, isWide: Bool)

  /// The integer, or nil for the other kinds.
  package var integer: Int64? { if case .integer(let value, _) = self { value } else { nil } }
}
