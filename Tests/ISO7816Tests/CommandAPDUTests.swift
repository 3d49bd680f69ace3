import ISO7816
import Testing

@Suite("Command APDU")
struct CommandAPDUTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    var bytes: [UInt8]
    var isoCase: CommandAPDU.Case
    var dataCount = 0
    var le: Int?
    var isExtended = false
    var testDescription: String { Hex.encode(bytes.prefix(12)) }
  }

  static let samples: [Sample] = [
    Sample(bytes: [0x00, 0x70, 0x80, 0x01], isoCase: .noData),
    Sample(bytes: [0x00, 0x84, 0, 0, 0x08], isoCase: .answer, le: 8),
    Sample(bytes: [0x00, 0xB0, 0, 0, 0x00], isoCase: .answer, le: 256),
    Sample(bytes: [0x00, 0x20, 0, 1, 0x02, 0x31, 0x32], isoCase: .data, dataCount: 2),
    Sample(bytes: [0x00, 0xA4, 0, 0, 0x02, 0x3F, 0x00, 0x00], isoCase: .dataAndAnswer, dataCount: 2, le: 256),
    Sample(bytes: [0x00, 0xB0, 0, 0, 0x00, 0x03, 0x0A], isoCase: .answer, le: 778, isExtended: true),
    Sample(bytes: [0x00, 0xB0, 0, 0, 0x00, 0x00, 0x00], isoCase: .answer, le: 65536, isExtended: true),
    Sample(
      bytes: [0x00, 0xD6, 0, 0, 0x00, 0x01, 0x00] + [UInt8](repeating: 7, count: 256), isoCase: .data, dataCount: 256,
      isExtended: true),
    Sample(
      bytes: [0x00, 0x2A, 0x80, 0x86, 0x00, 0x00, 0x01, 0x55, 0x00, 0x00], isoCase: .dataAndAnswer, dataCount: 1,
      le: 65536, isExtended: true),
    Sample(
      bytes: [0x00, 0xD6, 0, 0, 0x00, 0xFF, 0xFF] + [UInt8](repeating: 7, count: 65535), isoCase: .data,
      dataCount: 65535, isExtended: true),
  ]

  @Test("A command reads as the case that its lengths make, and writes back to the same bytes", arguments: samples)
  func roundTrip(sample: Sample) throws {
    let command = try CommandAPDU(parsing: sample.bytes)
    #expect(command.isoCase == sample.isoCase)
    #expect(command.data.count == sample.dataCount)
    #expect(command.le == sample.le)
    #expect(command.isExtended == sample.isExtended)
    #expect(try command.encoded() == sample.bytes)
  }

  static let hostile: [[UInt8]] = [
    [], [0], [0, 0xA4], [0, 0xA4, 0],
    // Lc and no data, too little, too much
    [0, 0xA4, 0, 0, 2, 0x3F], [0, 0xA4, 0, 0, 2, 1, 2, 3, 4], [0, 0xA4, 0, 0, 255, 1, 2],
    // extended: half a length, Lc of zero with data, too little, half an Le
    [0, 0xA4, 0, 0, 0, 1], [0, 0xA4, 0, 0, 0, 0, 0, 1], [0, 0xA4, 0, 0, 0, 0, 2, 1], [0, 0xA4, 0, 0, 0, 0, 1, 1, 0],
    [0, 0xA4, 0, 0, 0, 0, 1, 1, 0, 0, 0], [0, 0xA4, 0, 0, 0, 0xFF, 0xFF, 1],
  ]

  @Test("Bytes whose lengths do not add up are refused", arguments: hostile)
  func refused(bytes: [UInt8]) {
    #expect(throws: APDUError.self) { try CommandAPDU(parsing: bytes) }
  }

  @Test("Every command of up to seven bytes reads or is refused, and what reads writes back")
  func exhaustive() throws {
    let interesting: [UInt8] = [0, 1, 2, 3, 0x7F, 0x80, 0xFF]
    for count in 0...7 {
      var bytes = [UInt8](repeating: 0, count: count)
      for a in interesting {
        for b in interesting {
          for c in interesting {
            for (index, value) in zip([4, 5, 6], [a, b, c]) where index < count { bytes[index] = value }
            if let command = try? CommandAPDU(parsing: bytes) { #expect(try command.encoded() == bytes) }
          }
        }
      }
    }
  }

  @Test("Values that no command can hold are refused when written")
  func outOfRange() {
    #expect(throws: APDUError.outOfRange) {
      try CommandAPDU(ins: 0xD6, data: [UInt8](repeating: 0, count: 65536)).encoded()
    }
    for le in [0, -1, 65537, Int.max, Int.min] {
      #expect(throws: APDUError.outOfRange) { try CommandAPDU(ins: 0xB0, le: le).encoded() }
    }
  }

  @Test("An answer splits into data and status word, and one without status word is refused")
  func answers() throws {
    let answer = try ResponseAPDU(parsing: [1, 2, 0x90, 0x00])
    #expect(answer.data == [1, 2])
    #expect(answer.status == .success)
    #expect(answer.encoded == [1, 2, 0x90, 0x00])
    #expect(throws: APDUError.tooShort) { try ResponseAPDU(parsing: []) }
    #expect(throws: APDUError.tooShort) { try ResponseAPDU(parsing: [0x90]) }
  }
}
