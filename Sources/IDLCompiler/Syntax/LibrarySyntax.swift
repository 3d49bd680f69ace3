/// A library or a module: a name and declarations in braces.
final class LibrarySyntax {
  let name: Atom
  let attributes: [AttributeSyntax]
  let declarations: [DeclarationSyntax]
  let location: Location
  /// Set by the resolver, for a library.
  var library: Library?
  /// Set by the resolver, for a module.
  var module: Module?

  init(name: Atom, attributes: [AttributeSyntax], declarations: [DeclarationSyntax], location: Location) {
    self.name = name
    self.attributes = attributes
    self.declarations = declarations
    self.location = location
  }
}
