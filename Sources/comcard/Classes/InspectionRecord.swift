/// One line that the child process writes, as JSON.
struct InspectionRecord: Codable {
  /// What the child is about to do; where it dies, this is what it died of.
  var stage: String?
  /// The entry points that the library has.
  var exports: [String]?
  /// What ComcardClasses returned.
  var classes: String?
  var finding: Finding?
  /// The last line of a child that came to its end.
  var isDone: Bool?
}
