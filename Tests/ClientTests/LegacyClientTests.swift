import Foundation
import TestSupport
import Testing

@Suite("Programs written as legacy code is")
struct LegacyClientTests {
  @Test("The C++ and the C client run on the virtual reader", arguments: Compiler.all, ["legacy.cpp", "legacy.c"])
  func onVirtualReader(compiler: Compiler, source: String) throws {
    let stage = try Stage.get()
    let result = try run(try stage.compile(source, with: compiler), environment: stage.virtual)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    for step in ["AttachByHandle", "Status", "SCardLock", "SCardUnlock", "Reconnect", "Detach", "Release"] {
      #expect(result.output.contains(step), "no step \(step) in:\n\(result.output)")
    }
  }

  @Test("The same clients run through a private pcscd", arguments: Compiler.all, ["legacy.cpp", "legacy.c"])
  func onPCSCD(compiler: Compiler, source: String) throws {
    let stage = try Stage.get()
    let result = try withPCSCD(stage, [try stage.compile(source, with: compiler)])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("AttachByHandle"))
  }

  @Test("What a careless caller passes gets the documented answer on the virtual reader", arguments: Compiler.all)
  func badInput(compiler: Compiler) throws {
    let stage = try Stage.get()
    let result = try run(try stage.compile("badinput.cpp", with: compiler), environment: stage.virtual)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test("And through pcscd")
  func badInputOnPCSCD() throws {
    let stage = try Stage.get()
    let result = try withPCSCD(stage, [try stage.compile("badinput.cpp", with: Compiler.all[0])])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test(
    "A program watches its readers in one thread and uses the card in another, by one context",
    arguments: [true, false])
  func watching(onPCSCD: Bool) throws {
    let stage = try Stage.get()
    let program = try stage.compile("watching.c", with: Compiler.all[0], flags: ["-lpthread"])
    let result = try onPCSCD ? withPCSCD(stage, [program]) : run(program, environment: stage.virtual)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test("Every method that allocates answers E_OUTOFMEMORY when memory is refused, and leaks nothing")
  func outOfMemory() throws {
    let stage = try Stage.get()
    let program = try stage.compile("outofmemory.cpp", with: Compiler.all[0])
    let result = try run(program, [stage.provider.path], environment: stage.virtual)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test("Without pcscd a client gets SCARD_E_NO_SERVICE and ends with an error")
  func noService() throws {
    let stage = try Stage.get()
    var environment = stage.virtual
    environment["COMCARD_READERS"] = .some(nil)
    environment["PCSCLITE_CSOCK_NAME"] = "/nonexistent/pcscd.comm"
    let result = try run(try stage.compile("legacy.cpp", with: Compiler.all[0]), environment: environment)
    #expect(result.status != 0)
    #expect(result.output.contains("0x8010001D"), "\(result.output)")
  }

  private func withPCSCD(_ stage: Stage, _ command: [String]) throws -> CommandResult {
    var environment = stage.virtual
    environment["COMCARD_READERS"] = .some(nil)
    return try run(
      Places.products.appendingPathComponent("with-pcscd").path, ["--"] + command, environment: environment)
  }
}
