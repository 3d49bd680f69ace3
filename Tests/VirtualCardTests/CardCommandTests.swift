import ISO7816
import Testing
import VirtualCard

@Suite("Card commands")
struct CardCommandTests {
  struct Step: CustomTestStringConvertible, Sendable {
    var title: String
    /// Command and answer in hexadecimal, in turn; an answer of `*` is not compared, `*9000` only at its end.
    var exchanges: [(String, String)]
    var testDescription: String { title }
  }

  static let steps: [Step] = [
    Step(
      title: "SELECT finds the master file in every way and answers what P2 asks for",
      exchanges: [
        ("00A40000023F0000", "6F0A82013883023F008A01059000"), ("00A40004023F0000", "620A82013883023F008A01059000"),
        ("00A40008023F0000", "64009000"), ("00A4000C023F00", "9000"), ("00A4000C", "9000"), ("00A4000C00", "9000"),
        ("00A40000023F00", "9000"),
      ]),
    Step(
      title: "SELECT answers name and size of files",
      exchanges: [
        ("00A4000002501500", "6F188201388302 5015 840CA000000063504B43532D3135 8A0105 9000"),
        ("00A40800022F0000", "6F12 80020080 82020121 83022F00 8801F0 8A0105 9000"),
      ]),
    Step(
      title: "SELECT by application identifier takes any prefix, and the next match when asked for it",
      exchanges: [
        ("00A4040C0CA000000063504B43532D3135", "9000"), ("00A4040C05A000000063", "9000"), ("00A4040C01A0", "9000"),
        ("00A4040E01A0", "6A82"), ("00A4040C06A00000000101", "6A82"), ("00A4040C0CA000000063504B43532D3136", "6A82"),
        ("00A4040C11A000000063504B43532D31353131313131", "6A87"), ("00A4040C", "6A87"),
      ]),
    Step(
      title: "SELECT by path goes down from the master file or the current directory",
      exchanges: [
        ("00A4080C0450154D01", "9000"), ("00A4080C025015", "9000"), ("00A4090C024D01", "9000"),
        ("00A4080C064D0150154D01", "6A82"), ("00A4080C03501501", "6A87"), ("00A4080C", "6A87"),
        ("00A4080C06501550314D01", "6A82"),
      ]),
    Step(
      title: "SELECT of child, file and parent keeps to its kind",
      exchanges: [
        ("00A4010C025015", "9000"), ("00A4010C024D01", "6A82"), ("00A4020C024D01", "9000"), ("00A4020C025015", "6A82"),
        ("00A4030C", "9000"), ("00A4030C", "6A82"), ("00A4030C023F00", "6A87"), ("00A4020C022F00", "9000"),
      ]),
    Step(
      title: "SELECT with wrong parameters or data is refused",
      exchanges: [
        ("00A4050C023F00", "6A86"), ("00A4001C023F00", "6A86"), ("00A4800C023F00", "6A86"), ("00A4000E023F00", "6A86"),
        ("00A4000D023F00", "6A86"), ("00A4000C013F", "6A87"), ("00A4000C033F0000", "6A87"), ("00A4000C02ABCD", "6A82"),
      ]),
    Step(
      title: "A SELECT that fails leaves the selection as it was",
      exchanges: [
        ("00A4080C0450154D01", "9000"), ("00A4000C02ABCD", "6A82"), ("00B0000005", "48656C6C6F9000"),
        ("00A4080C022FFF", "6A82"), ("00B0000101", "659000"),
      ]),
    Step(
      title: "Selecting a file keeps its directory current",
      exchanges: [("00A4080C0450154D01", "9000"), ("00A4020C025032", "9000"), ("00B0000001", "309000")]),
    Step(
      title: "READ BINARY reads to the end, and never succeeds without data",
      exchanges: [
        ("00B0000000", "6986"), ("00A4080C0450154D01", "9000"), ("00B0000000", "*649000"), ("00B0001A01", "649000"),
        ("00B0001A02", "646282"), ("00B0001B00", "6B00"), ("00B07FFF00", "6B00"), ("00B0000000FFFF", "*6282"),
        ("00B00000000000", "*9000"), ("00B0000001FF", "6700"), ("00B00000", "6700"),
      ]),
    Step(
      title: "READ BINARY by short identifier selects the file",
      exchanges: [
        ("00B09E0002", "61229000"), ("00B0000202", "4F0C9000"), ("00B0810001", "6A82"), ("00B09F0001", "6A82"),
        ("00B0A00001", "6A86"), ("00B0C00001", "6A86"), ("00B09EFF01", "6B00"),
      ]),
    Step(
      title: "A protected file takes the PIN, and loses it at a reset",
      exchanges: [
        ("00A4080C0450154D02", "9000"), ("00B0000004", "6982"), ("002000010431323334", "9000"),
        ("00B0000004", "546869739000"), ("0020FF01", "9000"), ("00B0000004", "6982"),
      ]),
    Step(
      title: "VERIFY without data asks, with data counts, and blocks after three",
      exchanges: [
        ("00200001", "63C3"), ("002000010431323335", "63C2"), ("00200001", "63C2"), ("002000010431323335", "63C1"),
        ("002000010431323335", "63C0"), ("00200001", "6983"), ("002000010431323334", "6983"),
      ]),
    Step(
      title: "The right PIN restores the counter, padded with 00 or FF or not at all",
      exchanges: [
        ("002000010431323335", "63C2"), ("002000010831323334FFFFFFFF", "9000"), ("00200001", "9000"),
        ("0020000110 31323334000000000000000000000000", "9000"), ("0020000101FF", "6A80"),
        ("0020000111 3132333400000000000000000000000000", "6A80"), ("00200001", "9000"),
        ("0020000103313233", "63C2"), ("00200001", "63C2"),
      ]),
    Step(
      title: "VERIFY with wrong parameters is refused without counting",
      exchanges: [
        ("00200101", "6A86"), ("00200002", "6A88"), ("00200081", "6A88"), ("00200061", "6A86"),
        ("00200001043132333400", "6700"), ("0020FF010431323334", "6700"), ("00200001", "63C3"),
      ]),
    Step(
      title: "GET CHALLENGE gives as many bytes as are asked for",
      exchanges: [
        ("0084000008", "*9000"), ("00840000", "6700"), ("0084010008", "6A86"), ("008400000101", "6700"),
      ]),
    Step(
      title: "GET RESPONSE has nothing to give of its own accord",
      exchanges: [("00C0000000", "6985"), ("00C0010000", "6A86"), ("00C00000", "6700")]),
    Step(
      title: "An answer longer than Le is announced and fetched in pieces, and dropped by any other command",
      exchanges: [
        ("00A40000023F0004", "6F0A82016108"), ("00C0000004", "3883023F6104"), ("00C0000005", "6C04"),
        ("00C0000000", "008A01059000"), ("00C0000000", "6985"), ("00A40000023F0004", "*6108"), ("0084000001", "*9000"),
        ("00C0000008", "6985"),
      ]),
    Step(
      title: "Classes, instructions and malformed commands are refused in the order of the standard",
      exchanges: [
        ("80A40000", "6E00"), ("FFA40000", "6E00"), ("20A40000", "6E00"), ("01A40000", "6881"), ("40A40000", "6881"),
        ("04A40000", "6882"), ("0CA40000", "6882"), ("00000000", "6D00"), ("00FF0000", "6D00"), ("0061FFFF", "6D00"),
        ("", "6700"), ("00", "6700"), ("00A4", "6700"), ("00A4000C0500", "6700"),
      ]),
    Step(
      title: "A chain is put together, and given up for another command",
      exchanges: [
        ("10A4080C025015", "9000"), ("00A4080C024D01", "9000"), ("00B0000002", "48659000"),
        ("10200001023132", "9000"), ("00200001023334", "9000"), ("10A4080C025015", "9000"), ("00B0000002", "48659000"),
        ("10A4080C025015", "9000"), ("10B0000002", "6883"), ("00A4080C024D01", "6A82"),
      ]),
  ]

  @Test("The card answers as published", arguments: steps)
  func answers(step: Step) throws {
    let card = ISOCard.standard()
    card.reset()
    for (command, expected) in step.exchanges {
      let bytes = try #require(Hex.decode(command.replacing(" ", with: "")), "\(command)")
      let answer = Hex.encode(card.process(bytes))
      let wanted = expected.replacing(" ", with: "")
      if wanted.first == "*" {
        #expect(answer.hasSuffix(wanted.dropFirst()), "\(command)")
      } else {
        #expect(answer == wanted, "\(command)")
      }
    }
  }

  @Test("GET CHALLENGE gives other bytes each time")
  func challenge() {
    let card = ISOCard.standard()
    let first = card.process([0, 0x84, 0, 0, 16])
    #expect(first.count == 18)
    #expect(first != card.process([0, 0x84, 0, 0, 16]))
  }

  @Test("On T=0 answers are announced and fetched, and lengths must be exact")
  func overT0() {
    let card = ISOCard.standard(overT0: true)
    let exchanges = [
      ("00A40000023F00", "610C"), ("00C000000C", "6F0A82013883023F008A01059000"), ("00A4080C0450154D01", "9000"),
      ("00B0000000", "6C1B"), ("00B000001B", "*9000"), ("00B0000001", "489000"), ("00A40000023F0000", "610C"),
    ]
    for (command, expected) in exchanges {
      let answer = Hex.encode(card.process(Hex.decode(command) ?? []))
      if expected.first == "*" { #expect(answer.hasSuffix(expected.dropFirst())) } else { #expect(answer == expected) }
    }
  }

  @Test("A reset forgets the selection, the PIN and the rest of an answer, but not the counter")
  func reset() {
    let card = ISOCard.standard()
    _ = card.process(Hex.decode("002000010431323335") ?? [])
    _ = card.process(Hex.decode("00A4080C0450154D01") ?? [])
    card.reset()
    #expect(card.process([0, 0xB0, 0, 0, 0]) == [0x69, 0x86])
    #expect(card.process([0, 0x20, 0, 1]) == [0x63, 0xC2])
  }

  @Test("Random bytes of any length get an answer with a status word")
  func random() {
    let card = ISOCard.standard()
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...40, using: &generator)
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      // Half of them with a class and an instruction that lead on.
      if count > 1, Bool.random(using: &generator) {
        bytes[0] = [0x00, 0x10].randomElement(using: &generator) ?? 0
        bytes[1] = [0xA4, 0xB0, 0x20, 0x84, 0xC0].randomElement(using: &generator) ?? 0
      }
      #expect(card.process(bytes).count >= 2)
    }
  }

  @Test("The default ATRs are well-formed and offer their protocol")
  func atr() throws {
    let t1 = try ATR(ISOCard.standard().atr)
    #expect(t1.protocols == [1] && t1.checkByte == .correct)
    let t0 = try ATR(ISOCard.standard(overT0: true).atr)
    #expect(t0.protocols == [0] && t0.checkByte == .notPresent)
  }
}
