/// A struct or union on its way to its layout.
final class PendingRecord {
  let model: Record
  let syntax: RecordSyntax
  let unit: Unit
  var progress = Progress.waiting
  var layoutProgress = Progress.waiting

  init(model: Record, syntax: RecordSyntax, unit: Unit) {
    self.model = model
    self.syntax = syntax
    self.unit = unit
  }
}
