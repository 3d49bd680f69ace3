/// A constant on its way to its value.
final class PendingConstant {
  let model: Constant
  let syntax: ConstantSyntax
  let unit: Unit
  var progress = Progress.waiting
  /// Set once done, unless the expression was faulty.
  var value: Value?

  init(model: Constant, syntax: ConstantSyntax, unit: Unit) {
    self.model = model
    self.syntax = syntax
    self.unit = unit
  }
}
