/// What stands between the parentheses of an attribute, one comma apart.
package struct AttributeArgument {
  /// What an argument turned out to be.
  package enum Value: Hashable, Sendable {
    /// An empty place, as the first one in `size_is(, n)`.
    case empty
    /// A constant expression.
    case integer(Int64)
    case float(Double)
    /// The text without its quotes, escapes replaced.
    case string(String)
    case guid(GUID)
    /// `version(1.2)`
    case version(Version)
    /// A name, or an expression over names, that is no constant: a parameter in `size_is(cb)`, a type in
    /// `switch_type(long)`.
    case expression
  }

  /// The tokens as written, with single spaces where they need them.
  package var text: String
  package var value: Value

  package init(text: String, value: Value) {
    self.text = text
    self.value = value
  }
}
