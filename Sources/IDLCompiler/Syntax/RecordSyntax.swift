/// A struct or union with members.
final class RecordSyntax {
  let kind: Record.Kind
  let tag: Atom?
  let attributes: [AttributeSyntax]
  let fields: [FieldSyntax]
  let isNested: Bool
  let isEncapsulated: Bool
  let pack: Int?
  let location: Location
  /// Set by the resolver.
  var model: Record?
  /// The record that this one is written inside of. Set by the resolver.
  weak var outer: RecordSyntax?

  init(
    kind: Record.Kind, tag: Atom?, attributes: [AttributeSyntax], fields: [FieldSyntax], isNested: Bool,
    isEncapsulated: Bool, pack: Int?, location: Location
  ) {
    self.kind = kind
    self.tag = tag
    self.attributes = attributes
    self.fields = fields
    self.isNested = isNested
    self.isEncapsulated = isEncapsulated
    self.pack = pack
    self.location = location
  }
}
