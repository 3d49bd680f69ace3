/// Finds the name that somebody may have meant.
package enum NearName {
  /// The candidate with the smallest edit distance, where that is small against the length of the name.
  package static func best(for name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8.prefix(64))
    let limit = wanted.count < 3 ? 0 : min(3, (wanted.count + 2) / 4)
    var best: (distance: Int, name: String)?
    for candidate in candidates where abs(candidate.utf8.count - wanted.count) <= limit && candidate != name {
      let found = distance(wanted, Array(candidate.utf8))
      if found <= limit, found < best?.distance ?? Int.max || found == best?.distance && candidate < best?.name ?? "" {
        best = (found, candidate)
      }
    }
    return best?.name
  }

  /// The number of bytes to insert, remove, replace or swap; a change of case counts nothing.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      for j in right.indices {
        let same = fold(left[i]) == fold(right[j])
        var cost = min(previous[j] + (same ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, fold(left[i]) == fold(right[j - 1]), fold(left[i - 1]) == fold(right[j]) {
          cost = min(cost, before[j - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous.last ?? 0
  }

  private static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
