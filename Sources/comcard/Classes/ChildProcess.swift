internal import Foundation
internal import Glibc

/// This program again, in a process of its own. Foundation's Process would do, but leaks at each run, which tools that
/// look for leaks take for ours.
enum ChildProcess {
  /// How a process came to its end.
  enum End {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// Runs this program and waits for its end.
  ///
  /// - Parameters:
  ///   - environment: All of it.
  ///   - output: The descriptor that becomes standard output.
  /// - Throws: ``ClassFileError`` where it cannot be started.
  static func run(_ arguments: [String], environment: [String: String], output: Int32) throws(ClassFileError) -> End {
    let program = "/proc/self/exe"
    var actions = unsafe posix_spawn_file_actions_t()
    // SAFETY: initialized here, destroyed at the end; the texts are copied.
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { throw ClassFileError.system(program) }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    let words = unsafe CStrings(["comcard"] + arguments)
    let variables = unsafe CStrings(environment.map { "\($0.key)=\($0.value)" })
    defer {
      unsafe words.free()
      unsafe variables.free()
    }
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, program, &actions, nil, words.pointers, variables.pointers)
    guard code == 0 else {
      errno = code
      throw ClassFileError.system(program)
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw ClassFileError.system(program) }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }

  /// Texts as C wants them in argv and environ.
  @unsafe
  private struct CStrings {
    let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let count: Int

    init(_ texts: [String]) {
      unsafe count = texts.count
      unsafe pointers = .allocate(capacity: texts.count + 1)
      for (index, text) in texts.enumerated() { unsafe (pointers + index).initialize(to: strdup(text)) }
      unsafe (pointers + texts.count).initialize(to: nil)
    }

    func free() {
      for index in 0..<(unsafe count) { unsafe Glibc.free(pointers[index]) }
      unsafe pointers.deallocate()
    }
  }
}
