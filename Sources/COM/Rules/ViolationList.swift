/// Collects violations; one fault seen from many sides is said once.
struct ViolationList {
  private(set) var violations: [Violation] = []
  /// Whose faults the next ones are; stands before their texts.
  var subject: String?

  mutating func add(_ rule: Violation.Rule, _ message: String) {
    let violation = Violation(rule, subject.map { "\($0): \(message)" } ?? message)
    if !violations.contains(violation) { violations.append(violation) }
  }

  /// Notes what is wrong with the pair that a call gave back.
  ///
  /// - Returns: Whether there is an object to release.
  mutating func judge(_ status: Int32, _ object: ForeignObject?, _ call: String) -> Bool {
    if status < 0 {
      if object != nil { add(.result, "\(call) failed with \(COMError.text(status)) and left a pointer") }
      return false
    }
    if status > 0 { add(.result, "\(call) returned \(COMError.text(status)), not S_OK") }
    guard object != nil else {
      add(.result, "\(call) succeeded and gave NULL")
      return false
    }
    return true
  }
}
