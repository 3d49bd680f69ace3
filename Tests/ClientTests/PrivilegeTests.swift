import Foundation
import TestSupport
import Testing

@Suite("A process with raised privileges")
struct PrivilegeTests {
  /// Who starts the program: nobody, on Debian.
  private static let starter = "65534"
  /// Whose rights the program gets by its mode: daemon's, on Debian.
  private static let owner = "1"

  enum Raise: String, CaseIterable {
    case none
    case user
    case group

    var mode: String {
      switch self {
      case .none: "755"
      case .user: "4755"
      case .group: "2755"
      }
    }
  }

  /// Such a program can only be made by root, and only works on a file system that honours its mode.
  private static let obstacle: Comment? = {
    if geteuid() != 0 { return "only root can make a program that runs with another's rights" }
    if Sanitizer.current != nil { return "a sanitizer's runtime does not start in such a program" }
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    if status.contains("NoNewPrivs:\t1") { return "this process and its children may not gain rights" }
    var system = statvfs()
    let isRefused =
      unsafe statvfs(FileManager.default.temporaryDirectory.path, &system) != 0 || system.f_flag & UInt(ST_NOSUID) != 0
    return isRefused ? "the temporary folder is mounted without set-user-ID programs" : nil
  }()

  @Test(
    "ignores the variables that choose classes and readers, and those that make it talk",
    .enabled(if: obstacle == nil, obstacle), arguments: Raise.allCases)
  func variables(raise: Raise) throws {
    let folder = try TemporaryDirectory()
    let root = folder.url.path
    try command("chmod", "755", root)
    try command(
      Places.root.appendingPathComponent("Scripts/install").path, "--prefix", "\(root)/prefix", "--build-dir",
      Places.products.path)
    // A class that no other folder has. The provider is asked for it, and does not serve it.
    let clsid = "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}"
    let other = "{5F1E7A3C-0B7D-4A44-9E0B-6A8E6C0D7F21}"
    let manifest = try String(contentsOfFile: "\(root)/prefix/share/comcard/clsid/\(clsid).json", encoding: .utf8)
      .replacingOccurrences(of: clsid, with: other)
      .replacingOccurrences(of: "../../../lib/comcard/", with: "\(root)/prefix/lib/comcard/")
      .replacingOccurrences(of: "\"Comcard.SCardManage.1\", \"Comcard.SCardManage\"", with: "")
    try folder.write("classes/clsid/\(other).json", manifest)
    // The library's place is written into the program: with raised privileges the loader ignores LD_LIBRARY_PATH.
    try command(
      "gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-I\(root)/prefix/include/comcard", "-o", "\(root)/program",
      Places.tests.appendingPathComponent("Clients/privileged.c").path, "-L\(root)/prefix/lib", "-lcomcard",
      "-Wl,-rpath,\(root)/prefix/lib")
    try command("chmod", "-R", "go+rX,go-w", root)
    try command("chown", "\(Self.owner):\(Self.owner)", "\(root)/program")
    try command("chmod", raise.mode, "\(root)/program")

    let result = try run(
      "/usr/bin/setpriv",
      ["--reuid", Self.starter, "--regid", Self.starter, "--clear-groups", "--", "\(root)/program", other],
      environment: [
        "COMCARD_PATH": "\(root)/classes", "COMCARD_READERS": "virtual", "COMCARD_TRACE": "1", "COMCARD_LEAKS": "1",
        "XDG_DATA_HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent",
      ], directory: URL(fileURLWithPath: "/"), installWith: "util-linux")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    // Without raised privileges all of them are heard: what is seen here is no other difference.
    let word = raise == .none ? "heard" : "ignored"
    #expect(
      result.output == """
        COMCARD_PATH: \(word)
        COMCARD_READERS in libcomcard: \(word)
        COMCARD_READERS in the provider: \(word)

        """)
    #expect(result.errors.contains("Status") == (raise == .none), "\(result.errors)")
    #expect(result.errors.contains("1 x SCardManage") == (raise == .none), "\(result.errors)")
    #expect(raise == .none || result.errors.isEmpty, "\(result.errors)")
  }

  private func command(_ program: String, _ arguments: String...) throws {
    let result = try run(program, arguments, installWith: program == "gcc" ? "gcc" : "coreutils")
    try #require(result.status == 0, "\(program): \(result.errors)")
  }
}
