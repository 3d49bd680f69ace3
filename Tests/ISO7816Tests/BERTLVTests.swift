import ISO7816
import Testing

@Suite("BER-TLV")
struct BERTLVTests {
  @Test("A file control template reads into its parts and writes back")
  func template() throws {
    let bytes: [UInt8] = [0x6F, 0x0A, 0x82, 0x01, 0x38, 0x83, 0x02, 0x3F, 0x00, 0x8A, 0x01, 0x05]
    let objects = try BERTLV.parse(bytes)
    #expect(objects.count == 1)
    let parts = try objects[0].parts()
    #expect(parts.map(\.tag) == [0x82, 0x83, 0x8A])
    #expect(BERTLV.find(0x6F, 0x83, in: bytes)?.value == [0x3F, 0x00])
    #expect(BERTLV.find(0x6F, 0x84, in: bytes) == nil)
    #expect(try BERTLV(0x6F, parts: parts).encoded() == bytes)
  }

  @Test("Lengths take the shortest form", arguments: [0, 1, 127, 128, 255, 256, 65535, 65536])
  func lengths(count: Int) throws {
    let object = BERTLV(0x5F2D, [UInt8](repeating: 9, count: count))
    let bytes = try object.encoded()
    let extra = count < 128 ? 1 : count < 256 ? 2 : count < 65536 ? 3 : 4
    #expect(bytes.count == 2 + extra + count)
    #expect(try BERTLV.parse(bytes) == [object])
  }

  @Test("Padding before, between and after objects is skipped")
  func padding() throws {
    let objects = try BERTLV.parse([0, 0xFF, 0x80, 0, 0, 0x81, 1, 5, 0, 0, 0])
    #expect(objects == [BERTLV(0x80, []), BERTLV(0x81, [5])])
  }

  static let hostile: [([UInt8], BERTLVError)] = [
    ([0x80], .truncated), ([0x5F], .truncated), ([0x7F, 0x81], .truncated), ([0x80, 2, 1], .truncated),
    ([0x80, 0x81], .truncated), ([0x80, 0x82, 1], .truncated), ([0x80, 0x84, 0xFF, 0xFF, 0xFF, 0xFF], .truncated),
    ([0x80, 0x84, 0x7F, 0xFF, 0xFF, 0xFF, 0], .truncated), ([0x80, 0x80, 1, 0, 0], .invalidLength),
    ([0x80, 0x85, 0, 0, 0, 0, 1, 1], .invalidLength), ([0x80, 0xFF, 1], .invalidLength),
    ([0x5F, 0x80, 1, 1, 1], .invalidTag), ([0x1F, 0x81, 0x81, 0x81, 1, 1], .invalidTag),
  ]

  @Test("What is no BER-TLV is refused", arguments: hostile)
  func refused(bytes: [UInt8], error: BERTLVError) {
    #expect(throws: error) { try BERTLV.parse(bytes) }
  }

  @Test("A reader that met an error stands at its end")
  func endsAfterError() throws {
    var reader = BERTLVReader([0x80, 0x85, 1, 2, 3])
    #expect(throws: BERTLVError.invalidLength) { try reader.next() }
    #expect(try reader.next() == nil)
  }

  @Test("Objects nested ten thousand deep do no harm")
  func deep() throws {
    var bytes: [UInt8] = []
    for _ in 0..<10_000 { bytes = try BERTLV(0x30, bytes).encoded() }
    #expect(BERTLV.find(0x30, 0x30, 0x30, 0x31, in: bytes) == nil)
    #expect(try BERTLV.parse(bytes).count == 1)
  }

  @Test("Inputs of three bytes read or are refused")
  func exhaustive() {
    for value in 0..<(1 << 24) where value % 97 == 0 {
      let bytes = [UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
      var reader = BERTLVReader(bytes)
      while let object = try? reader.next() { if object.value.count > 2 { Issue.record("too long: \(bytes)") } }
    }
  }
}
