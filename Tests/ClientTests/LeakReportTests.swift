import Foundation
import TestSupport
import Testing

@Suite("The leak report at the last CoUninitialize")
struct LeakReportTests {
  private func run(_ tracking: String?) throws -> CommandResult {
    let stage = try Stage.get()
    var environment = stage.virtual
    environment["COMCARD_LEAKS"] = .some(tracking)
    // The client leaks on purpose.
    environment["ASAN_OPTIONS"] = "detect_leaks=0"
    let program = try stage.compile("leaky.c", with: Compiler.all[0])
    return try TestSupport.run(program, environment: environment)
  }

  @Test("It names each class with its interfaces, its objects and their references")
  func classes() throws {
    let result = try run("1")
    #expect(result.status == 0)
    #expect(result.errors.contains("1 x SCardManage (ISCardManage, IDispatch)\n"), "\(result.errors)")
    #expect(result.errors.contains("1 x SCardAuth (ISCardAuth, IDispatch)\n"))
    #expect(result.errors.contains(": 2 COM references"))
    #expect(!result.errors.contains("ClassFactory"), "\(result.errors)")
  }

  @Test("It ends with how many objects offer each interface, most of them first")
  func interfaces() throws {
    let lines = try run("1").errors.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "by interface:"), "\(lines)")
    #expect(lines[(start + 1)...] == ["  2 x IDispatch", "  1 x ISCardAuth", "  1 x ISCardManage"])
  }

  @Test("With stacks it says where each was made")
  func stacks() throws {
    let result = try run("stacks")
    #expect(result.errors.contains("libcomcard-providers.so"), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count > 8)
  }

  @Test("Unless asked for, nothing is printed", arguments: [nil, "0", ""])
  func silent(tracking: String?) throws {
    #expect(try run(tracking).errors.isEmpty)
  }
}
