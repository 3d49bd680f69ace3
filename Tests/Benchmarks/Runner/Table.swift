internal import BenchObjects
internal import Foundation

/// Runs everything and prints it, for people or as JSON.
struct Table {
  private let isJSON: Bool
  private var results: [[String: Any]] = []

  init(json: Bool) { isJSON = json }

  mutating func run() {
    if !isJSON { print("operation                    C++ ns  Swift ns    ratio  target") }
    for row in Row.all {
      let count = row.operation == BENCH_CREATE ? 50_000 : 200_000
      let (cxx, swift) = Benchmark.compare(
        count, { Benchmark.time(row.operation, on: "cxx", $0) }, { Benchmark.time(row.operation, on: "swift", $0) })
      report(row.name, cxx, swift, row.target)
    }
    for side in ["cxx", "swift"] {
      let (cxx, swift) = Benchmark.compare(
        200_000, { Benchmark.time(BENCH_CALL_CHECKED, on: side, $0) }, { Benchmark.timeSwiftCaller(on: side, $0) })
      report("swift-caller-of-\(side)", cxx, swift, 1.1)
    }
    // A lock on the path would show where two threads want it at once, and many times over: the plain count, which two
    // threads of one object do share, costs ten times as much there.
    for (name, operation) in [("call", BENCH_CALL), ("count", BENCH_COUNT)] {
      for objects: Int32 in [1, 2] {
        let (cxx, swift) = Benchmark.compare(
          200_000, { Benchmark.timePair(operation, on: "cxx", objects: objects, $0) },
          { Benchmark.timePair(operation, on: "swift", objects: objects, $0) })
        report("2-threads-\(objects)-object\(objects == 1 ? "" : "s")-\(name)", cxx, swift, 2)
      }
    }
    let library = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("libCOMCAPI.so").path
    if unsafe bench_activation_prepare(library) == 0 {
      let (cxx, ours) = Benchmark.compare(100_000, { bench_activate(0, $0) }, { bench_activate(1, $0) })
      report("activate-known-class", cxx, ours, 1.0)
    } else {
      FileHandle.standardError.write(Data("\(library) does not work; no activation row\n".utf8))
    }
    finish()
  }

  private mutating func report(_ name: String, _ base: Double, _ ours: Double, _ target: Double) {
    let ratio = ours / base
    results.append(["name": name, "cxx_ns": base, "swift_ns": ours, "ratio": ratio, "target": target])
    guard !isJSON else { return }
    let numbers = String(format: "%9.2f %9.2f %8.2f %7.2f  ", base, ours, ratio, target)
    print(name.padding(toLength: 26, withPad: " ", startingAt: 0) + numbers + (ratio <= target ? "reached" : "OVER"))
  }

  private func finish() {
    let memory = ["cxx_bytes": bench_cxx_size(), "swift_bytes": Benchmark.swiftObjectSize]
    guard isJSON else {
      print(
        "memory per object with eight interfaces: C++ \(bench_cxx_size()) bytes, Swift \(Benchmark.swiftObjectSize)")
      return
    }
    let document: [String: Any] = ["results": results, "memory": memory]
    if let data = try? JSONSerialization.data(withJSONObject: document, options: [.prettyPrinted, .sortedKeys]) {
      print(String(decoding: data, as: UTF8.self))
    }
  }
}
