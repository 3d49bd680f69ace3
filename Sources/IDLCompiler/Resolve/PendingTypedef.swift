/// A type name on its way to its target.
final class PendingTypedef {
  let model: Typedef
  let syntax: TypeSyntax
  let attributes: [AttributeSyntax]
  let unit: Unit
  let location: Location
  var progress = Progress.waiting
  /// How many names lie between this one and the type.
  var chain = 0

  init(model: Typedef, syntax: TypeSyntax, attributes: [AttributeSyntax], unit: Unit, location: Location) {
    self.model = model
    self.syntax = syntax
    self.attributes = attributes
    self.unit = unit
    self.location = location
  }
}
