import Foundation

/// One finished process, or the best of several.
struct Measured {
  /// Seconds from start to end.
  var time: Double
  /// In kilobytes.
  var peakMemory: Int

  /// The shorter time and the higher peak.
  func best(_ other: Measured) -> Measured {
    Measured(time: min(time, other.time), peakMemory: max(peakMemory, other.peakMemory))
  }

  /// The program that starts others; it is built beside this one.
  private static let starter = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("comcard-bench-process")

  /// Runs a program to its end, in the current folder; what it prints is dropped.
  ///
  /// - Throws: where it cannot be started or fails.
  static func run(_ program: String, _ arguments: [String]) throws -> Measured {
    let process = Process()
    process.executableURL = starter
    process.arguments = [program] + arguments
    let output = Pipe()
    process.standardOutput = output
    do { try process.run() } catch {
      throw BenchmarkError(description: "\(starter.lastPathComponent) is not there; build it: swift build -c release")
    }
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard process.terminationStatus == 0, numbers.count == 3 else {
      throw BenchmarkError(description: "\(program) cannot be started")
    }
    guard numbers[0] == 0 else {
      throw BenchmarkError(
        description: "\(program) \(arguments.suffix(1).joined()) ended with status \(numbers[0])")
    }
    return Measured(time: Double(numbers[1]) * 1e-9, peakMemory: numbers[2])
  }
}
