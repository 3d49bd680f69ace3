/// What is wrong with a target's IDL set-up.
struct ConfigurationError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
