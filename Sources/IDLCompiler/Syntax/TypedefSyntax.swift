/// `typedef [attributes] base declarators;`
final class TypedefSyntax {
  let attributes: [AttributeSyntax]
  let base: TypeSyntax
  let declarators: [DeclaratorSyntax]
  /// One for each declarator, set by the resolver; nil for a name that only repeats its tag.
  var models: [Typedef?] = []

  init(attributes: [AttributeSyntax], base: TypeSyntax, declarators: [DeclaratorSyntax]) {
    self.attributes = attributes
    self.base = base
    self.declarators = declarators
  }
}
