import Foundation
import TestSupport
import Testing

@Suite("comcard, the command")
struct ToolTests {
  private func comcard(_ arguments: String...) throws -> CommandResult {
    let stage = try Stage.get()
    return try run(stage.tool, arguments, environment: stage.virtual)
  }

  @Test("attach reaches the card by handle and by reader name", arguments: ["handle", "ifd"])
  func attach(way: String) throws {
    let result = try comcard("attach", "--virtual", "--by", way, "--json")
    #expect(result.status == 0, "\(result.errors)")
    let rows = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: String]
    #expect(rows?["state"] == "specific")
    #expect(rows?["attached by"] == way)
    #expect(rows?["reader"]?.isEmpty == false)
  }

  @Test("readers and status name the virtual reader and its card")
  func readers() throws {
    let readers = try comcard("readers", "--virtual")
    #expect(readers.status == 0)
    let status = try comcard("status", "--virtual")
    #expect(status.output.contains(readers.output.trimmingCharacters(in: .newlines)))
    #expect(status.output.contains("3B"))
  }

  @Test(
    "Wrong usage is 64 with a hint",
    arguments: [[], ["dance"], ["attach", "--by", "magic"], ["attach", "--reader"], ["readers", "x"], ["--wat"]])
  func usage(arguments: [String]) throws {
    let stage = try Stage.get()
    let result = try run(stage.tool, arguments, environment: stage.virtual)
    #expect(result.status == 64)
    #expect(result.errors.contains("--help"))
    #expect(result.output.isEmpty)
  }

  @Test("An unknown reader and a missing service are 69")
  func absence() throws {
    #expect(try comcard("attach", "--virtual", "--reader", "No Such Reader").status == 69)
    let stage = try Stage.get()
    var environment = stage.virtual
    environment["COMCARD_READERS"] = .some(nil)
    environment["PCSCLITE_CSOCK_NAME"] = "/nonexistent/pcscd.comm"
    let result = try run(stage.tool, ["readers"], environment: environment)
    #expect(result.status == 69)
    #expect(result.errors.contains("SCARD_E_NO_SERVICE"))
  }
}
