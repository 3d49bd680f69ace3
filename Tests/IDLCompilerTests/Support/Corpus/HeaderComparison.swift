/// The differences between what two headers of one IDL file declare.
struct HeaderComparison: Sendable {
  var interfaces = 0
  var methods = 0
  var coclasses = 0
  var typedefs = 0
  var differences: [String] = []

  init(_ name: String, ours: HeaderFacts, theirs: HeaderFacts) {
    interfaces = theirs.slots.count
    for key in Set(ours.slots.keys).union(theirs.slots.keys).sorted() {
      guard let own = ours.slots[key], let other = theirs.slots[key] else {
        differences.append("\(name): \(key) is in one header only")
        continue
      }
      methods += other.count
      if own.count != other.count { differences.append("\(name): \(key) has \(own.count) slots, not \(other.count)") }
      for (left, right) in zip(own, other) where !Self.isSame(left, right) {
        differences.append("\(name): \(key): \(left.joined(separator: " ")) / \(right.joined(separator: " "))")
      }
    }
    for (key, other) in theirs.interfaces.sorted(by: { $0.key < $1.key }) where ours.interfaces[key] != other {
      differences.append("\(name): \(key) has another IID or base")
    }
    coclasses = theirs.coclasses.count
    if ours.coclasses != theirs.coclasses { differences.append("\(name): other coclasses") }
    // What a name stands for must be the same for a signature that uses it to mean the same.
    for (key, other) in theirs.typedefs {
      guard let own = ours.typedefs[key] else { continue }
      typedefs += 1
      if !Self.isSame(own, other) {
        differences.append("\(name): \(key) is \(own.joined(separator: " ")) / \(other.joined(separator: " "))")
      }
    }
  }

  /// Parameters and structs without a name get one from each compiler; a parameter with the name of a C++ keyword
  /// gets another from ours.
  private static func isSame(_ left: [String], _ right: [String]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy {
        $0 == $1 || $0.hasPrefix("arg") && $1 == "a" || $0 == $1 + "_" || $1.hasPrefix("__WIDL_")
      }
  }
}
