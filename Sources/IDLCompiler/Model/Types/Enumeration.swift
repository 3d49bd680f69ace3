/// An enumeration. Its values are 32 bits wide for C, `v1_enum` or not.
package final class Enumeration {
  /// The tag (`tagFILETYPE`); where none was written, the first type name given to it, or a made-up one.
  package internal(set) var tag: String
  /// Whether the source gave no tag.
  package let isTagless: Bool
  /// The first plain type name given to it by its own typedef (`FILETYPE`), or nil.
  package internal(set) var typedefName: String?
  package internal(set) var members: [Enumerator] = []
  package internal(set) var attributes: [Attribute]
  /// Whether members were ever listed; false for `enum X;`.
  package internal(set) var isDefined: Bool
  package let position: Position

  init(
    tag: String, isTagless: Bool, typedefName: String?, attributes: [Attribute], isDefined: Bool, position: Position
  ) {
    self.tag = tag
    self.isTagless = isTagless
    self.typedefName = typedefName
    self.attributes = attributes
    self.isDefined = isDefined
    self.position = position
  }

  /// The name that a reader of the IDL uses: the type name where there is one, else the tag.
  package var name: String { typedefName ?? tag }
}
