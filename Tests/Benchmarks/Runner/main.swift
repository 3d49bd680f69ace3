// What calls, counts and QueryInterface of a Swift object cost, beside a class written by hand in C++, in one process.
//
// No arguments: interleaved rounds, medians and ratios, with the targets beside them; --json prints them as JSON.
// `--only OPERATION OBJECT COUNT`: one loop, for instruction counts by callgrind.
internal import BenchObjects
internal import COM
internal import Foundation

private let makeSwift: bench_maker = { value in
  guard let object = try? makeObject({ () throws(COMError) in BenchObject(value) }),
    let reference = try? object.reference(as: IBench1Reference.self)
  else { return nil }
  return unsafe reference.transferRef()
}
private let makeCXX: bench_maker = { value in unsafe bench_make_cxx(value) }

/// One line of the table.
private struct Row {
  let name: String
  let operation: bench_operation?
  let target: Double?
}

private let rows: [Row] = [
  Row(name: "call", operation: BENCH_CALL, target: 1.1),
  Row(name: "call-add", operation: BENCH_CALL_ADD, target: 1.1),
  Row(name: "addref-release", operation: BENCH_COUNT, target: 1.25),
  Row(name: "query-first", operation: BENCH_QUERY_FIRST, target: 1.1),
  Row(name: "query-third", operation: BENCH_QUERY_THIRD, target: 1.1),
  Row(name: "query-last", operation: BENCH_QUERY_LAST, target: 1.1),
  Row(name: "query-miss", operation: BENCH_QUERY_MISS, target: 1.1),
  Row(name: "create-destroy", operation: BENCH_CREATE, target: 4),
]

/// The Swift caller: the generated reference on one object.
@inline(never)
private func callFromSwift(_ reference: borrowing IBench3Reference, _ count: Int) throws(COMError) -> Int32 {
  var value: Int32 = 0
  for _ in 0..<count { value = try reference.Get() }
  return value
}

private func timeSwiftCaller(_ make: bench_maker, _ count: Int) -> Double {
  guard let pointer = unsafe make(42) else { return .nan }
  let first = unsafe IBench1Reference(transferringRef: pointer)
  guard let third = try? first.query(IBench3Reference.self) else { return .nan }
  let start = bench_now()
  guard (try? callFromSwift(third, count)) == 42 else { return .nan }
  return bench_now() - start
}

private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Rounds of both, in turn; the medians of the nanoseconds of one operation.
private func measure(_ count: Int, _ a: (Int) -> Double, _ b: (Int) -> Double) -> (Double, Double) {
  var first: [Double] = []
  var second: [Double] = []
  for _ in 0..<41 {
    first.append(a(count) / Double(count))
    second.append(b(count) / Double(count))
  }
  return (median(first), median(second))
}

private func runAll(json: Bool) {
  var results: [[String: Any]] = []
  func report(_ name: String, _ base: Double, _ ours: Double, _ target: Double?) {
    var result: [String: Any] = ["name": name, "cxx_ns": base, "swift_ns": ours, "ratio": ours / base]
    if let target { result["target"] = target }
    results.append(result)
    if !json {
      let numbers = String(format: "%9.2f %9.2f %8.2f", base, ours, ours / base)
      let verdict = target.map { String(format: "%8.2f  %@", $0, ours / base <= $0 ? "ok" : "OVER") } ?? ""
      print(name.padding(toLength: 22, withPad: " ", startingAt: 0) + numbers + verdict)
    }
  }
  if !json { print("operation                C++ ns  Swift ns    ratio  target") }
  for row in rows {
    guard let operation = row.operation else { continue }
    let count = operation == BENCH_CREATE ? 50_000 : 200_000
    let (base, ours) = measure(
      count, { unsafe bench_run(operation, makeCXX, $0) }, { unsafe bench_run(operation, makeSwift, $0) })
    report(row.name, base, ours, row.target)
  }
  for (name, make) in unsafe [("swift-caller-of-cxx", makeCXX), ("swift-caller-of-swift", makeSwift)] {
    let (base, ours) = measure(
      200_000, { unsafe bench_run(BENCH_CALL, make, $0) }, { unsafe timeSwiftCaller(make, $0) })
    report(name, base, ours, 1.1)
  }
  let swiftSize = { () -> Int in
    let object = BenchObject(1)
    return unsafe bench_block_size(Unmanaged.passUnretained(object).toOpaque())
  }()
  if json {
    let document: [String: Any] = [
      "results": results, "memory": ["cxx_bytes": bench_cxx_size(), "swift_bytes": swiftSize],
    ]
    if let data = try? JSONSerialization.data(withJSONObject: document, options: [.prettyPrinted, .sortedKeys]) {
      print(String(decoding: data, as: UTF8.self))
    }
  } else {
    print("memory per object     \(bench_cxx_size()) bytes C++, \(swiftSize) bytes Swift (eight interfaces)")
  }
}

private func runOne(_ arguments: ArraySlice<String>) -> Int32 {
  let words = Array(arguments)
  guard words.count == 3, let count = Int(words[2]), count >= 0 else { return 64 }
  let make = unsafe words[1] == "swift" ? makeSwift : makeCXX
  if words[0] == "swift-caller" {
    return unsafe timeSwiftCaller(make, count).isNaN ? 1 : 0
  }
  guard let operation = rows.first(where: { $0.name == words[0] })?.operation else { return 64 }
  return unsafe bench_run(operation, make, count) >= 0 ? 0 : 1
}

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "--only": exit(runOne(arguments.dropFirst()))
case "--json": runAll(json: true)
case nil: runAll(json: false)
default:
  FileHandle.standardError.write(Data("usage: comcard-bench [--json | --only OPERATION cxx|swift COUNT]\n".utf8))
  exit(64)
}
