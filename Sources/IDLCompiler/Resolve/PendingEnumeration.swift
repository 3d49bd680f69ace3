/// An enumeration on its way to its values.
final class PendingEnumeration {
  let model: Enumeration
  let syntax: EnumerationSyntax
  let unit: Unit
  var progress = Progress.waiting

  init(model: Enumeration, syntax: EnumerationSyntax, unit: Unit) {
    self.model = model
    self.syntax = syntax
    self.unit = unit
  }
}
