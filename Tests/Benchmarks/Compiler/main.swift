// comcard-bench-idl [--json] IDLC WIDL IDL-FOLDER: what compiling IDL costs with idlc and with Wine's widl, side by side.
//
// Whole processes are measured, header output, the same inputs. The figures of each row come from runs that take turns,
// so that what else the machine does falls on both. Exit status: 0 every target is met, 1 one is missed or nothing could
// be measured, 64 wrong usage.
import Foundation

var arguments = Array(CommandLine.arguments.dropFirst())
let wantsJSON = arguments.first == "--json"
if wantsJSON { arguments.removeFirst() }
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: comcard-bench-idl [--json] IDLC WIDL IDL-FOLDER\n".utf8))
  exit(64)
}
do {
  let benchmark = try CompilerBenchmark(idlc: arguments[0], widl: arguments[1], idl: arguments[2])
  let rows = try benchmark.rows()
  print(wantsJSON ? rows.json : rows.text)
  if !rows.allSatisfy(\.isMet) { exit(1) }
} catch {
  FileHandle.standardError.write(Data("comcard-bench-idl: \(error)\n".utf8))
  exit(1)
}
