import Foundation

/// One finished process.
struct Measured {
  /// Seconds from start to end.
  var time: Double
  /// In kilobytes.
  var peakMemory: Int

  /// Runs a program to its end, in the current folder; what it prints is dropped.
  ///
  /// - Throws: where it cannot be started or fails.
  static func run(_ program: String, _ arguments: [String]) throws -> Measured {
    // SAFETY: the actions and the argument list are made, used by one spawn and freed in this function.
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var list: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) }
    unsafe list.append(nil)
    defer { unsafe list.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    // SAFETY: the argument list ends with nil and lives until the end of the function.
    let failure = unsafe posix_spawnp(&process, program, &actions, nil, &list, environ)
    guard failure == 0 else { throw BenchmarkError(description: "\(program) cannot be started (\(failure))") }
    var status: Int32 = 0
    var usage = rusage()
    // SAFETY: wait4 fills the two variables that the pointers name.
    guard unsafe wait4(process, &status, 0, &usage) == process else {
      throw BenchmarkError(description: "\(program) got lost")
    }
    let time = start.duration(to: .now)
    guard status == 0 else {
      throw BenchmarkError(description: "\(program) \(arguments.suffix(1).joined()) ended with status \(status)")
    }
    let (seconds, attoseconds) = time.components
    return Measured(time: Double(seconds) + Double(attoseconds) * 1e-18, peakMemory: usage.ru_maxrss)
  }
}
