// What late-bound calls of a Swift object cost, beside an IDispatch written by hand in C++, in one process.
//
// No arguments: interleaved rounds, medians and ratios, with the targets beside them; --json prints them as JSON.
// `--only OPERATION cxx|swift COUNT`: one loop, for instruction counts by callgrind.
internal import BenchDispatchObjects
internal import COM
internal import Foundation

/// One line of the table.
struct Row: Sendable {
  let name: String
  let operation: dispatch_operation
  /// The ratio to reach.
  let target: Double

  static let all: [Row] = [
    Row(name: "invoke-i4-i4", operation: DISPATCH_INVOKE, target: 4),
    Row(name: "name-first-of-33", operation: DISPATCH_NAME_FIRST, target: 2),
    Row(name: "name-last-of-33", operation: DISPATCH_NAME_LAST, target: 2),
  ]
}

/// One side's object: its IDispatch, with a reference of ours.
func object(_ side: String) -> UnsafeMutableRawPointer? {
  guard side == "swift" else { return unsafe dispatch_make_cxx() }
  guard let reference = try? BenchDispatch().reference(as: IDispatchReference.self) else { return nil }
  return unsafe reference.transferRef()
}

func time(_ row: Row, on side: String, _ count: Int) -> Double {
  guard let object = unsafe object(side) else { return -1 }
  defer { unsafe dispatch_release(object) }
  return unsafe dispatch_run(row.operation, object, count)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func runOne(_ words: [String]) -> Int32 {
  guard words.count == 3, let row = Row.all.first(where: { $0.name == words[0] }), let count = Int(words[2]), count >= 0
  else { return 64 }
  return time(row, on: words[1], count) >= 0 ? 0 : 1
}

func runAll(json: Bool) -> Int32 {
  let count = 100_000
  var rows: [String] = []
  var isRight = true
  if !json { print("late binding             C++ ns  Swift ns    ratio  target") }
  for row in Row.all {
    var (cxx, swift): ([Double], [Double]) = ([], [])
    for _ in 0..<41 {
      cxx.append(time(row, on: "cxx", count) / Double(count))
      swift.append(time(row, on: "swift", count) / Double(count))
    }
    isRight = isRight && !(cxx + swift).contains { $0 < 0 }
    let (base, ours) = (median(cxx), median(swift))
    let ratio = ours / base
    rows.append(
      "{\"name\": \"\(row.name)\", \"cxx_ns\": \(base), \"swift_ns\": \(ours), \"ratio\": \(ratio), "
        + "\"target\": \(row.target)}")
    guard !json else { continue }
    let numbers = String(format: "%9.2f %9.2f %8.2f %7.2f  ", base, ours, ratio, row.target)
    let name = row.name.padding(toLength: 22, withPad: " ", startingAt: 0)
    print(name + numbers + (ratio <= row.target ? "reached" : "OVER"))
  }
  if json { print("[\(rows.joined(separator: ", "))]") }
  return isRight ? 0 : 1
}

let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "--only": exit(runOne(Array(words.dropFirst())))
case nil, "--json": exit(runAll(json: words.first != nil))
default:
  let text = "usage: comcard-bench-dispatch [--json | --only OPERATION cxx|swift COUNT]\n"
  FileHandle.standardError.write(Data(text.utf8))
  exit(64)
}
