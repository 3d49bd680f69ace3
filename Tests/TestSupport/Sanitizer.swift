import Foundation

/// The sanitizer that this test run was built with. What the tests compile must be built with it too.
public enum Sanitizer: String, Sendable {
  case thread
  case address

  public static let current: Sanitizer? = {
    let everything = unsafe UnsafeMutableRawPointer(bitPattern: 0)
    if unsafe dlsym(everything, "__tsan_init") != nil { return .thread }
    if unsafe dlsym(everything, "__asan_init") != nil { return .address }
    return nil
  }()

  /// What clang must be told to link against instrumented Swift libraries.
  public var clangFlags: [String] {
    switch self {
    case .address: return ["-fsanitize=address"]
    case .thread:
      // Swift's ThreadSanitizer runtime intercepts libdispatch, so that must be there; and a library that is opened
      // later takes the runtime from the program.
      let swift = URL(fileURLWithPath: locate("swift") ?? "/usr/bin/swift").resolvingSymlinksInPath()
      let folder = swift.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("lib/swift/linux").path
      // The same flags serve where nothing is linked.
      return [
        "-fsanitize=thread", "-rdynamic", "-L\(folder)", "-ldispatch", "-lBlocksRuntime", "-Wl,-rpath,\(folder)",
        "-Wno-unused-command-line-argument",
      ]
    }
  }
}
