/// A struct or union, laid out.
package final class Record {
  package enum Kind: String, Sendable {
    case structure = "struct"
    case union
  }

  package let kind: Kind
  /// The tag (`tagSTATSTRUCT`); where none was written, the first type name given to it, or a made-up one.
  package internal(set) var tag: String
  /// Whether the source gave no tag.
  package let isTagless: Bool
  /// The first plain type name given to it by its own typedef (`STATSTRUCT`), or nil.
  package internal(set) var typedefName: String?
  package internal(set) var fields: [Field] = []
  package internal(set) var attributes: [Attribute]
  /// Whether members were ever listed; false where only `struct X;` or `struct X *` was seen.
  package internal(set) var isDefined: Bool
  /// Whether it is defined in the place of a field of another record, and has no declaration of its own.
  package let isNested: Bool
  /// Whether it has a tag and yet is defined in the place of a field of another record.
  package internal(set) var standsInField = false
  /// Whether anything names its tag.
  package internal(set) var isReferenced = false
  /// Whether C shows it where it stands, inside another record: nothing outside needs its name.
  package var isInline: Bool { isNested || standsInField && !isReferenced }
  /// `union switch (type name) u { ... }`: a struct of the discriminant and the union.
  package internal(set) var isEncapsulated = false
  /// The bound that `#pragma pack` set, 1...16, or nil.
  package let pack: Int?
  package let position: Position

  /// In bytes on an LP64 machine, padding at the end included; 0 while not defined.
  package internal(set) var size = 0
  package internal(set) var alignment = 1
  /// Whether size and offsets are known: not where a member is a record that only a C header defines.
  package internal(set) var isLaidOut = true

  init(
    kind: Kind, tag: String, isTagless: Bool, typedefName: String?, attributes: [Attribute], isDefined: Bool,
    isNested: Bool, pack: Int?, position: Position
  ) {
    self.kind = kind
    self.tag = tag
    self.isTagless = isTagless
    self.typedefName = typedefName
    self.attributes = attributes
    self.isDefined = isDefined
    self.isNested = isNested
    self.pack = pack
    self.position = position
  }

  /// The name that a reader of the IDL uses: the type name where there is one, else the tag.
  package var name: String { typedefName ?? tag }
}
