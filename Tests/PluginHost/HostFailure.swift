/// What did not hold.
struct HostFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Ends the run where something does not hold.
func check(_ condition: Bool, _ what: String) throws {
  guard condition else { throw HostFailure(what) }
}
