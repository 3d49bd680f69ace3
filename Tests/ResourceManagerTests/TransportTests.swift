import ISO7816
import ResourceManager
import Testing

@Suite("Transport")
struct TransportTests {
  /// A transport that gives prepared answers and keeps the commands.
  private final class Script: Sendable {
    let sent = Guarded<[String]>([])
    private let answers: Guarded<[String]>

    init(_ answers: String...) { self.answers = Guarded(answers) }

    var transport: Transport {
      Transport { (command) throws(SmartCardError) in
        self.sent.withLock { $0.append(Hex.encode(command)) }
        let next = self.answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        guard let next, let bytes = Hex.decode(next) else { throw .removedCard }
        return bytes
      }
    }
  }

  private func send(_ transport: Transport, _ command: String) throws -> String {
    Hex.encode(try transport(Hex.decode(command) ?? []))
  }

  @Test("An announced answer is fetched, piece by piece, in the command's class")
  func getResponse() throws {
    let script = Script("01026103", "03046101", "059000")
    #expect(try send(script.transport.fetchingResponses(), "11A4040000") == "01020304059000")
    #expect(script.sent.withLock { $0 } == ["11A4040000", "01C0000003", "01C0000001"])
    for (cla, expected) in [("0C", "00"), ("02", "02"), ("41", "41"), ("71", "41"), ("80", "80"), ("90", "80")] {
      let script = Script("6100", "9000")
      #expect(try send(script.transport.fetchingResponses(), cla + "A40400") == "9000")
      #expect(script.sent.withLock { $0.last } == expected + "C0000000")
    }
  }

  @Test("A failure while fetching ends it, and a card that announces for ever is given up")
  func endless() throws {
    let refused = Script("016105", "6985")
    #expect(try send(refused.transport.fetchingResponses(), "00A4040000") == "016985")
    let forever = Transport { (_) throws(SmartCardError) in [0, 0x61, 0x01] }
    #expect(throws: SmartCardError.dataLost) { try forever.fetchingResponses()([0, 0xA4, 0, 0]) }
    let empty = Transport { (_) throws(SmartCardError) in [0x61, 0x01] }
    #expect(throws: SmartCardError.dataLost) { try empty.fetchingResponses()([0, 0xA4, 0, 0]) }
  }

  @Test("Bytes of data are never taken for the status word that an answer lacks")
  func shortAnswers() throws {
    for short in ["", "90"] {
      #expect(throws: SmartCardError.dataLost) { try send(Script(short).transport, "00A40400") }
      #expect(throws: SmartCardError.dataLost) {
        try send(Script("90006102", short).transport.fetchingResponses(), "00A40400")
      }
    }
  }

  @Test("A wrong Le is put right once, and only where there is one")
  func exactLength() throws {
    let script = Script("6C05", "01020304059000")
    #expect(try send(script.transport.repeatingWithExactLength(), "00B0000000") == "01020304059000")
    #expect(script.sent.withLock { $0.last } == "00B0000005")
    #expect(try send(Script("6C05", "6C06").transport.repeatingWithExactLength(), "00B0000000") == "6C06")
    #expect(try send(Script("6C05").transport.repeatingWithExactLength(), "00A4000C023F00") == "6C05")
    #expect(try send(Script("6C05").transport.repeatingWithExactLength(), "00") == "6C05")
  }

  @Test("Long data goes as a chain, and the first refusal ends it")
  func chaining() throws {
    let data = String(repeating: "AB", count: 5)
    let script = Script("9000", "9000", "01029000")
    #expect(try send(script.transport.chaining(over: 2), "002A800005\(data)00") == "01029000")
    #expect(
      script.sent.withLock { $0 } == ["102A800002ABAB", "102A800002ABAB", "002A800001AB00"])
    let refused = Script("9000", "6883")
    #expect(try send(refused.transport.chaining(over: 2), "002A800005\(data)00") == "6883")
    #expect(try send(Script("9000").transport.chaining(over: 5), "002A800005\(data)") == "9000")
    #expect(try send(Script("9000").transport.chaining(over: -1), "00A40000") == "9000")
  }

  @Test(
    "A trace never shows what may be a PIN",
    arguments: [
      "002000010431323334", "102000010431323334", "802000010431323334", "002100010431323334", "00240001083132333435",
      "002C00010431323334", "002600010431323334", "00280001043132", "00200001FF313233343132", "0020000100000431323334",
      "00C2000009002000010431323334", "FF20000131323334",
    ])
  func redaction(command: String) throws {
    let bytes = try #require(Hex.decode(command.replacing(" ", with: "")))
    let lines = Guarded<[String]>([])
    let traced = Transport { (_) throws(SmartCardError) in [0x90, 0x00] }
      .tracing { line in lines.withLock { $0.append(line) } }
    _ = try traced(bytes)
    let text = lines.withLock { $0 }
    #expect(text.count == 2)
    #expect(text[0] == "> \(Hex.encode(bytes.prefix(4), separator: " ")) (\(bytes.count - 4) bytes hidden)")
    #expect(text[1] == "< 90 00")
  }

  @Test("A trace shows other commands whole, and errors by name")
  func trace() throws {
    #expect(Transport.traceLine([0, 0xA4, 0, 0x0C, 2, 0x3F, 0]) == "00 A4 00 0C 02 3F 00")
    #expect(Transport.traceLine([0, 0x20, 0, 1]) == "00 20 00 01")
    #expect(Transport.traceLine([]) == "")
    let lines = Guarded<[String]>([])
    let traced = Script().transport.tracing { line in lines.withLock { $0.append(line) } }
    #expect(throws: SmartCardError.removedCard) { try traced([0, 0x84, 0, 0, 8]) }
    #expect(lines.withLock { $0.last }?.hasPrefix("! SCARD_W_REMOVED_CARD") == true)
  }
}
