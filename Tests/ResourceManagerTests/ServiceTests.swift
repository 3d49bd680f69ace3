import Foundation
import ResourceManager
import TestSupport
import Testing
import VirtualCard

@Suite("pcscd and its absence")
struct ServiceTests {
  @Test("Without pcscd every way in is told that there is no service")
  func absent() async {
    await #expect(processExitsWith: .success) {
      setenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm", 1)
      let manager = ResourceManagers.pcscLite
      let connection = Connection(manager)
      #expect(throws: SmartCardError.noService) { try Context(manager) }
      #expect(throws: SmartCardError.noService) { try connection.attach(reader: "Any") }
      #expect(connection.state == .detached)
    }
  }

  @Test("When pcscd dies connections are told, and once it is back reconnecting recovers")
  func death() async {
    await #expect(processExitsWith: .success) {
      let pcscd = try PrivatePCSCD(readers: 1)
      try pcscd.adopt()
      let reader = pcscd.readers[0]
      try pcscd.insertStandardCard(into: reader)
      let connection = Connection(ResourceManagers.pcscLite)
      try connection.attach(reader: reader)
      try connection.lock()
      #expect(try connection.transmit(challenge).count == 10)
      pcscd.stop()
      #expect(throws: SmartCardError.noService) { try connection.transmit(challenge) }
      #expect(connection.state == .serviceGone && connection.lockDepth == 0)
      #expect(throws: SmartCardError.noService) { try connection.status() }
      #expect(throws: SmartCardError.noService) { try connection.lock() }
      #expect(throws: SmartCardError.noService) { try connection.unlock() }
      #expect(throws: SmartCardError.noService) { try connection.reconnect() }
      try pcscd.restart()
      try pcscd.insertStandardCard(into: reader)
      try connection.reconnect()
      #expect(connection.state == .attached)
      #expect(try connection.transmit(challenge).count == 10)
    }
  }

  @Test("opensc-tool reads the ATR and selects files through a private pcscd")
  func openSC() throws {
    let program = Places.products.appendingPathComponent("with-pcscd").path
    let atr = try run(program, ["--", "opensc-tool", "-a"])
    #expect(atr.status == 0, "\(atr.errors); opensc-tool comes with: apt-get install opensc")
    #expect(
      atr.output.contains("3b:9f:96:81:31:fe:45:80:31:f8:73:f6:41:db:67:53:77:69:66:74:4f:53:70"), "\(atr.output)")
    let select = try run(program, ["--", "opensc-tool", "-s", "00A4080C0450154D01", "-s", "00B0000000"])
    #expect(select.status == 0, "\(select.errors)")
    #expect(select.output.contains("48 65 6C 6C 6F"), "\(select.output)")
  }

  @Test("with-pcscd gives each reader a card, and ends as its command does")
  func withPCSCD() throws {
    let program = Places.products.appendingPathComponent("with-pcscd").path
    let list = try run(program, ["--readers", "3", "--", "opensc-tool", "-l"])
    #expect(list.output.components(separatedBy: "Yes").count == 4, "\(list.output)")
    #expect(try run(program, ["--", "sh", "-c", "exit 7"]).status == 7)
    #expect(try run(program, ["--", "no-such-command"]).status == 127)
    for wrong in [[], ["--"], ["--readers"], ["--readers", "0", "--", "true"], ["--readers", "17", "--", "true"]] {
      #expect(try run(program, wrong).status == 64)
    }
  }

  @Test("The choice falls on the virtual readers only where they are asked for")
  func choice() async {
    await #expect(processExitsWith: .success) {
      unsetenv("COMCARD_READERS")
      #expect(ResourceManagers.selected.name == "pcsc-lite")
      setenv("COMCARD_READERS", "virtual", 1)
      #expect(ResourceManagers.selected.name == "virtual")
      // Published once, it is what all images of this process use.
      unsetenv("COMCARD_READERS")
      #expect(ResourceManagers.selected.name == "virtual")
      #expect(VirtualResourceManager.isPublishedHere)
      let context = try Context(ResourceManagers.selected)
      #expect(try context.readers() == [VirtualResourceManager.defaultReader])
      let connection = Connection(ResourceManagers.selected)
      try connection.attach(reader: VirtualResourceManager.defaultReader)
      #expect(try connection.transmit(challenge).count == 10)
    }
  }
}
