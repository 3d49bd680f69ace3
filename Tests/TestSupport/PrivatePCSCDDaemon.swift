internal import Foundation
internal import Glibc
internal import ResourceManager
internal import VirtualCard

extension PrivatePCSCD {
  /// The process.
  final class Daemon: Sendable {
    /// Where the process is in its life.
    private enum State {
      case notStarted
      case running(pid_t)
      case ended
    }

    private let monitor = Monitor()
    private let state = Guarded(State.notStarted)
    private let folder: URL

    /// Starts pcscd, which listens at `pcscd.comm` in `folder`, reads its readers from `conf`, and writes to `log`.
    init(program: String, folder: URL) throws {
      self.folder = folder
      // What an earlier run has left.
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where name.hasPrefix("card") || name == "pcscd.comm" {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      let listener = try UnixSocket.listen(at: folder.appendingPathComponent("pcscd.comm").path)
      defer { close(listener) }
      let arguments = try Self.command(program, configuration: folder.appendingPathComponent("conf").path)
      let started = DispatchSemaphore(value: 0)
      let failure = Guarded<(any Error)?>(nil)
      let log = folder.appendingPathComponent("log").path
      // A thread of its own that stays to the end: the child is killed when the thread that started it goes away.
      Thread.detachNewThread { [state, monitor] in
        do {
          let process = try Self.spawn(arguments, listener: listener, log: log)
          state.withLock { $0 = .running(process) }
          started.signal()
          var status: Int32 = 0
          // SAFETY: `status` outlives the call.
          while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
          monitor.withLock {
            state.withLock { $0 = .ended }
            monitor.broadcast()
          }
        } catch {
          failure.withLock { $0 = error }
          started.signal()
        }
      }
      started.wait()
      if let error = failure.withLock({ $0 }) { throw error }
    }

    deinit { stop() }

    var log: String {
      (try? String(contentsOf: folder.appendingPathComponent("log"), encoding: .utf8)) ?? ""
    }

    private var isRunning: Bool {
      state.withLock { if case .running = $0 { true } else { false } }
    }

    /// Ends the process, by its own number, and waits for it.
    func stop() {
      monitor.withLock {
        signal(SIGTERM)
        let deadline = Deadline(milliseconds: 5000)
        while isRunning, monitor.wait(until: deadline) {}
        signal(SIGKILL)
        while isRunning { monitor.wait() }
      }
    }

    /// Only while the process was not yet waited for, so that the number is still its own.
    private func signal(_ number: Int32) {
      state.withLock { state in
        if case .running(let process) = state { kill(process, number) }
      }
    }

    /// Waits until a file of that name is in the folder.
    func wait(forFile name: String) throws {
      let path = folder.appendingPathComponent(name).path
      let watch = inotify_init1(Int32(IN_CLOEXEC))
      defer { close(watch) }
      // SAFETY: the path is copied by the call.
      guard watch >= 0, unsafe inotify_add_watch(watch, folder.path, UInt32(IN_MOVED_TO)) >= 0 else {
        throw CommandError(description: "inotify: error \(errno)")
      }
      // After the watch was set, so that nothing is missed in between.
      while !FileManager.default.fileExists(atPath: path) {
        guard isRunning else { throw CommandError(description: "pcscd has ended:\n\(log)") }
        var entry = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
        var buffer = [UInt8](repeating: 0, count: 4096)
        // SAFETY: both outlive their calls. The time-out only serves to notice that pcscd has ended.
        if unsafe poll(&entry, 1, 200) > 0 { _ = unsafe read(watch, &buffer, buffer.count) }
      }
    }
  }
}
