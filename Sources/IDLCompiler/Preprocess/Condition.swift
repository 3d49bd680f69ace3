/// An `#if` that is open.
struct Condition {
  var location: Location
  /// Whether a group of it was taken already.
  var isTaken: Bool
  var hasElse = false
}
