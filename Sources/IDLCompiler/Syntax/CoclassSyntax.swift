/// A coclass, with or without a body.
final class CoclassSyntax {
  struct Member {
    var attributes: [AttributeSyntax]
    var interface: Atom
    var location: Location
  }

  let name: Atom
  let attributes: [AttributeSyntax]
  /// Nil for a forward declaration.
  let members: [Member]?
  let location: Location
  /// Set by the resolver.
  var model: Coclass?

  init(name: Atom, attributes: [AttributeSyntax], members: [Member]?, location: Location) {
    self.name = name
    self.attributes = attributes
    self.members = members
    self.location = location
  }
}
