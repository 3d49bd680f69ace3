/// How many elements an array has.
package enum ArrayBound: Hashable, Sendable {
  /// A constant; `text` is the expression as written. Not negative.
  case fixed(Int, text: String)
  /// `[]` or `[*]`: as many as size_is or the caller says. Laid out as one element in a record, as a pointer in a
  /// parameter.
  case conformant
}
