import Foundation
import TestSupport
import Testing

@Suite("COMCARD_TRACE")
struct TraceTests {
  private func run(_ source: String, trace: String?) throws -> CommandResult {
    let stage = try Stage.get()
    var environment = stage.virtual
    environment["COMCARD_TRACE"] = .some(trace)
    return try TestSupport.run(try stage.compile(source, with: Compiler.all[0]), environment: environment)
  }

  @Test("Each call is a line with interface, method, arguments and HRESULT")
  func lines() throws {
    let lines = try run("legacy.cpp", trace: "1").errors.split(separator: "\n")
    #expect(
      lines.contains {
        $0.hasPrefix("comcard: ISCardManage::AttachByHandle(hICC = ") && $0.hasSuffix("-> 0x00000000 S_OK")
      })
    #expect(
      lines.contains("comcard: ISCardManage::Status(pStatus = *SPECIFICMODE, pProtocol = *T1) -> 0x00000000 S_OK"),
      "\(lines)")
    #expect(lines.contains("comcard: ISCardManage::SCardUnlock(Disposition = LEAVE) -> 0x00000000 S_OK"))
  }

  @Test("Failures are told by name, and hostile texts cannot break a line")
  func failures() throws {
    let errors = try run("badinput.cpp", trace: "1").errors
    #expect(errors.contains("ISCardManage::AttachByHandle(hICC = 0) -> 0x80070057 E_INVALIDARG"))
    #expect(errors.contains("bstrIFDName = NULL"))
    #expect(errors.contains("\"..."), "a text of 10,000 characters is not cut")
    #expect(errors.split(separator: "\n").allSatisfy { $0.hasPrefix("comcard: ") })
  }

  @Test("Without it nothing is printed", arguments: [nil, "0"])
  func silent(trace: String?) throws {
    #expect(try run("legacy.cpp", trace: trace).errors.isEmpty)
  }
}
