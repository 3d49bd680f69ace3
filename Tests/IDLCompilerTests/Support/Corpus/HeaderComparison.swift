/// The differences between what two headers of one IDL file declare.
struct HeaderComparison: Sendable {
  var interfaces = 0
  var methods = 0
  var coclasses = 0
  var typedefs = 0
  var differences: [String] = []
  /// How many declarations are the same by a rule only.
  var uses: [ComparisonRule: Int] = [:]

  init(_ name: String, ours: HeaderFacts, theirs: HeaderFacts) {
    interfaces = theirs.slots.count
    for key in Set(ours.slots.keys).union(theirs.slots.keys).sorted() {
      guard let own = ours.slots[key], let other = theirs.slots[key] else {
        differences.append("\(name): \(key) is in one header only")
        continue
      }
      methods += other.count
      if own.count != other.count { differences.append("\(name): \(key) has \(own.count) slots, not \(other.count)") }
      for (left, right) in zip(own, other) where !isSame(left, right) {
        differences.append("\(name): \(key): \(left.joined(separator: " ")) / \(right.joined(separator: " "))")
      }
    }
    for (key, other) in theirs.interfaces.sorted(by: { $0.key < $1.key }) where ours.interfaces[key] != other {
      differences.append("\(name): \(key) has another IID or base")
    }
    coclasses = theirs.coclasses.count
    if ours.coclasses != theirs.coclasses { differences.append("\(name): other coclasses") }
    // What a name stands for must be the same for a signature that uses it to mean the same.
    for key in Set(ours.typedefs.keys).union(theirs.typedefs.keys).sorted() {
      guard let own = ours.typedefs[key], let other = theirs.typedefs[key] else {
        let owner = ours.typedefs[key] == nil ? "widl's" : "our"
        differences.append("\(name): the type name \(key) is in \(owner) header only")
        continue
      }
      typedefs += 1
      if !isSame(own, other) {
        differences.append("\(name): \(key) is \(own.joined(separator: " ")) / \(other.joined(separator: " "))")
      }
    }
  }

  private mutating func isSame(_ left: [String], _ right: [String]) -> Bool {
    guard let rules = ComparisonRule.needed(left, right) else { return false }
    for rule in rules { uses[rule, default: 0] += 1 }
    return true
  }
}
