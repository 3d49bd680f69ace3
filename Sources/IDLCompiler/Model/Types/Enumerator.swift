/// One name of an enumeration.
package struct Enumerator {
  package var name: String
  /// Between -2^31 and 2^32-1.
  package var value: Int64
  /// The expression as written, or nil where the value follows from the one before.
  package var text: String?
  package var attributes: [Attribute]
  package var position: Position
}
