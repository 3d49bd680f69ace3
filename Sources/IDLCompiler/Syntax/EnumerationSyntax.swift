/// An enumeration with members.
final class EnumerationSyntax {
  let tag: Atom?
  let attributes: [AttributeSyntax]
  let members: [EnumeratorSyntax]
  let location: Location
  /// Set by the resolver.
  var model: Enumeration?

  init(tag: Atom?, attributes: [AttributeSyntax], members: [EnumeratorSyntax], location: Location) {
    self.tag = tag
    self.attributes = attributes
    self.members = members
    self.location = location
  }
}
