/// How many live objects offer each interface, over all images.
///
/// Images hand each other text only, so the counts are read from the lines of their reports.
enum InterfaceSummary {
  /// `  3 x ISCardManage`, most objects first, below a line that says what follows; empty where no line tells interfaces.
  static func lines(of report: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for line in report {
      guard let (count, names) = parse(line) else { continue }
      for name in names { counts[name, default: 0] += count }
    }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.isEmpty ? [] : ["by interface:"] + sorted.map { "  \($0.value) x \($0.key)" }
  }

  /// The parts of `2 x SCardManage (ISCardManage, IDispatch)`, or nil for a line of another kind.
  private static func parse(_ line: String) -> (count: Int, names: [String])? {
    guard line.utf8.last == UInt8(ascii: ")"), let open = line.utf8.lastIndex(of: UInt8(ascii: "(")),
      let space = line.utf8.firstIndex(of: UInt8(ascii: " ")), let count = Int(line[..<space]),
      line[space...].hasPrefix(" x ")
    else { return nil }
    let list = line[line.utf8.index(after: open)...].dropLast()
    return (count, list.split(separator: ",").map { String($0.drop { $0 == " " }) })
  }
}
