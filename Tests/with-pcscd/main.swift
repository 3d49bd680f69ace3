// with-pcscd [--readers N] -- COMMAND ARGS...
//
// Runs a command against a private pcscd with a standard virtual card in each reader, and ends with its status.

import Foundation
import TestSupport

let usage = "usage: with-pcscd [--readers N] -- COMMAND [ARGUMENT...]\n"

func fail(_ text: String, _ status: Int32) -> Never {
  FileHandle.standardError.write(Data(text.utf8))
  exit(status)
}

var arguments = Array(CommandLine.arguments.dropFirst())
var count = 1
if arguments.first == "--readers" {
  guard arguments.count > 1, let number = Int(arguments[1]), (1...16).contains(number) else { fail(usage, 64) }
  count = number
  arguments.removeFirst(2)
}
guard arguments.first == "--", arguments.count > 1 else { fail(usage, 64) }
arguments.removeFirst()

let status: Int32
do {
  let pcscd = try PrivatePCSCD(readers: count)
  try pcscd.adopt()
  for reader in pcscd.readers { try pcscd.insertStandardCard(into: reader) }
  status = try runAttached(arguments, environment: pcscd.environment)
  pcscd.stop()
} catch {
  fail("with-pcscd: \(error)\n", 69)
}
exit(status)

/// Runs a command on this process's own terminal.
func runAttached(_ command: [String], environment: [String: String]) throws -> Int32 {
  let process = Process()
  // The shell looks the command up in PATH, and says so where it is not there (127).
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-c", "exec \"$0\" \"$@\""] + command
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  try process.run()
  process.waitUntilExit()
  return process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
}
