/// An interface or dispinterface, with or without a body.
final class InterfaceSyntax {
  enum Member {
    case method(MethodSyntax)
    case declaration(DeclarationSyntax)
    /// `interface I;` as the whole body of a dispinterface.
    case shown(Atom, Location)
  }

  let kind: Interface.Kind
  let name: Atom
  let attributes: [AttributeSyntax]
  let base: (name: Atom, location: Location)?
  /// Nil for a forward declaration.
  let members: [Member]?
  let location: Location
  /// Set by the resolver.
  var model: Interface?

  /// Those of the body, in order.
  var methods: [MethodSyntax] {
    (members ?? []).compactMap { if case .method(let method) = $0 { method } else { nil } }
  }

  init(
    kind: Interface.Kind, name: Atom, attributes: [AttributeSyntax], base: (name: Atom, location: Location)?,
    members: [Member]?, location: Location
  ) {
    self.kind = kind
    self.name = name
    self.attributes = attributes
    self.base = base
    self.members = members
    self.location = location
  }
}
