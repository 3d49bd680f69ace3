/// Why nothing could be measured.
struct BenchmarkError: Error, CustomStringConvertible {
  var description: String
}
