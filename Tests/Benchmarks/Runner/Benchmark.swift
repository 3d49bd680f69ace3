internal import BenchObjects
internal import COM
internal import Foundation

/// One line of the table.
struct Row: Sendable {
  let name: String
  let operation: bench_operation
  /// The ratio to reach.
  let target: Double

  static let all: [Row] = [
    Row(name: "call", operation: BENCH_CALL, target: 1.1),
    Row(name: "call-add", operation: BENCH_CALL_ADD, target: 1.1),
    Row(name: "addref-release", operation: BENCH_COUNT, target: 1.25),
    Row(name: "query-first", operation: BENCH_QUERY_FIRST, target: 1.1),
    Row(name: "query-third", operation: BENCH_QUERY_THIRD, target: 1.1),
    Row(name: "query-last", operation: BENCH_QUERY_LAST, target: 1.1),
    Row(name: "query-miss", operation: BENCH_QUERY_MISS, target: 1.1),
    Row(name: "create-destroy", operation: BENCH_CREATE, target: 4),
  ]
}

/// Makes the objects that are compared, and times loops over them.
enum Benchmark {
  /// The maker of one side's objects: `swift`, or anything else for C++.
  static func maker(_ side: String) -> bench_maker {
    guard side == "swift" else { return { value in unsafe bench_make_cxx(value) } }
    return { value in
      guard let object = try? makeObject({ () throws(COMError) in BenchObject(value) }),
        let reference = try? object.reference(as: IBench1Reference.self)
      else { return nil }
      return unsafe reference.transferRef()
    }
  }

  /// Nanoseconds that `count` operations of a C++ caller take.
  static func time(_ operation: bench_operation, on side: String, _ count: Int) -> Double {
    unsafe bench_run(operation, maker(side), count)
  }

  /// Nanoseconds that two threads take for `count` operations each, on one object or on one each.
  static func timePair(_ operation: bench_operation, on side: String, objects: Int32, _ count: Int) -> Double {
    unsafe bench_run_pair(operation, maker(side), count, objects)
  }

  /// Nanoseconds that `count` calls of a Swift caller take, through the generated reference; nan where it fails.
  static func timeSwiftCaller(on side: String, _ count: Int) -> Double {
    guard let pointer = unsafe maker(side)(42) else { return .nan }
    let first = unsafe IBench1Reference(transferringRef: pointer)
    guard let third = try? first.query(IBench3Reference.self) else { return .nan }
    let start = bench_now()
    guard (try? callFromSwift(third, count)) == 42 else { return .nan }
    return bench_now() - start
  }

  @inline(never)
  private static func callFromSwift(_ reference: borrowing IBench3Reference, _ count: Int) throws(COMError) -> Int32 {
    var value: Int32 = 0
    for _ in 0..<count { value = try reference.Get() }
    return value
  }

  /// Bytes that one object takes, by the allocator's own word.
  static var swiftObjectSize: Int {
    let object = BenchObject(1)
    return unsafe bench_block_size(Unmanaged.passUnretained(object).toOpaque())
  }

  /// Rounds of both in turn; the medians of the nanoseconds of one operation.
  static func compare(_ count: Int, _ a: (Int) -> Double, _ b: (Int) -> Double) -> (Double, Double) {
    var first: [Double] = []
    var second: [Double] = []
    for _ in 0..<41 {
      first.append(a(count) / Double(count))
      second.append(b(count) / Double(count))
    }
    func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
    return (median(first), median(second))
  }
}
