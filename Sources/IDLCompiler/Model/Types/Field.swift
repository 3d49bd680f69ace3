/// A member of a struct or union.
package struct Field {
  /// Nil for an anonymous struct or union, and for a bit-field that only pads.
  package var name: String?
  package var type: IDLType
  package var attributes: [Attribute]
  package var position: Position
  /// In bytes from the start of the record; of a bit-field, of the unit that holds it.
  package var offset = 0
  /// Nil for a member that is no bit-field. 0...64.
  package var bitWidth: Int?
  /// Counted from the least significant bit of the unit.
  package var bitOffset = 0
}
