internal import Foundation
internal import Glibc

extension PrivatePCSCD.Daemon {
  /// pcscd with the socket that it inherits as descriptor 3.
  static func command(_ program: String, configuration: String) throws -> [String] {
    guard let setpriv = locate("/usr/bin/setpriv") else {
      throw CommandError(description: "setpriv is not installed; install it with: apt-get install util-linux")
    }
    let shell = "/bin/sh"
    // The number of the process that LISTEN_PID must name is the shell's, which pcscd takes over.
    let start = "LISTEN_FDS=1 LISTEN_PID=$$ exec \"$0\" --foreground -c \"$1\""
    let direct = [setpriv, "--pdeathsig", "KILL", "--", shell, "-c", start, program, configuration]
    // pcscd wants a folder for its process number, which only root can make in the real /run.
    if geteuid() == 0 || FileManager.default.fileExists(atPath: "/run/pcscd") { return direct }
    guard let unshare = locate("/usr/bin/unshare") else {
      throw CommandError(description: "unshare is not installed; install it with: apt-get install util-linux")
    }
    return [unshare, "-r", "-m", shell, "-c", "mount -t tmpfs tmpfs /run && mkdir /run/pcscd && exec \"$0\" \"$@\""]
      + direct
  }

  /// Starts a program; `listener` becomes its descriptor 3, `log` its output.
  static func spawn(_ arguments: [String], listener: Int32, log: String) throws -> pid_t {
    // Out of the way of 3: a copy onto itself would keep its close-on-exec flag.
    let high = fcntl(listener, F_DUPFD_CLOEXEC, 10)
    guard high >= 0 else { throw CommandError(description: "dup: error \(errno)") }
    defer { close(high) }
    var environment = ProcessInfo.processInfo.environment
    // No look for readers on USB.
    environment["PCSCLITE_HP_DROPDIR"] = "/nonexistent"
    // SAFETY: actions are initialised first and destroyed last; strings are copied into them.
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    unsafe posix_spawn_file_actions_adddup2(&actions, high, 3)
    // Among them the end of a socket by whose closing Process learns that a child which starts just now has ended.
    for descriptor in Int32(4)..<1024 { unsafe posix_spawn_file_actions_addclose(&actions, descriptor) }
    // A test runner may have signals blocked or ignored, which a child would inherit: SIGTERM must reach pcscd.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigaddset(&signals, SIGTERM)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    // SAFETY: the arrays end in nil and live through the call.
    let result = unsafe withCStrings(arguments) { argv in
      unsafe withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
        unsafe posix_spawn(&process, arguments[0], &actions, &attributes, argv, envp)
      }
    }
    guard result == 0 else { throw CommandError(description: "\(arguments[0]): error \(result)") }
    return process
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    // SAFETY: copies live until they are freed after the body.
    var pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
    defer { for index in strings.indices { unsafe free(pointers[index]) } }
    return unsafe body(&pointers)
  }
}
