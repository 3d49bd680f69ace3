/// The command line makes no sense.
struct UsageError: Error {
  var message: String
}
