// What calls, counts and QueryInterface of a Swift object cost, beside a class written by hand in C++, in one process.
//
// No arguments: interleaved rounds, medians and ratios, with the targets beside them; --json prints them as JSON.
// `--only OPERATION cxx|swift COUNT`: one loop, for instruction counts by callgrind.
internal import BenchObjects
internal import Foundation

func runOne(_ words: [String]) -> Int32 {
  guard words.count == 3, let count = Int(words[2]), count >= 0 else { return 64 }
  if words[0] == "swift-caller" { return Benchmark.timeSwiftCaller(on: words[1], count).isNaN ? 1 : 0 }
  guard let row = Row.all.first(where: { $0.name == words[0] }) else { return 64 }
  return Benchmark.time(row.operation, on: words[1], count) >= 0 ? 0 : 1
}

let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "--only": exit(runOne(Array(words.dropFirst())))
case nil, "--json":
  var table = Table(json: words.first != nil)
  table.run()
default:
  FileHandle.standardError.write(Data("usage: comcard-bench [--json | --only OPERATION cxx|swift COUNT]\n".utf8))
  exit(64)
}
