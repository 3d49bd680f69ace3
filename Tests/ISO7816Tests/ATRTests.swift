import ISO7816
import Testing

@Suite("ATR")
struct ATRTests {
  @Test("The default card's ATR reads with its protocol, historical bytes and check byte")
  func standard() throws {
    let bytes = Hex.decode("3B9F968131FE45 8031F873F641DB6753776966744F53 70") ?? []
    let atr = try ATR(bytes)
    #expect(atr.protocols == [1])
    #expect(!atr.offersT0)
    #expect(atr.historicalBytes == Array(bytes[7..<22]))
    #expect(atr.checkByte == .correct)
    #expect(atr.interfaceBytes.first?.ta == 0x96)
  }

  @Test("Without a protocol byte the card speaks T=0 and has no check byte")
  func minimal() throws {
    let atr = try ATR([0x3B, 0x00])
    #expect(atr.protocols == [0])
    #expect(atr.checkByte == .notPresent)
    #expect(atr.historicalBytes.isEmpty)
  }

  @Test("Both protocols are offered in order, and a global group is none")
  func both() throws {
    let atr = try ATR([0x3B, 0x80, 0x80, 0x1F, 0x00, 0x1F])
    #expect(atr.protocols == [0])
    let two = try ATR([0x3B, 0x80, 0x80, 0x01, 0x01])
    #expect(two.protocols == [0, 1])
    #expect(two.checkByte == .correct)
  }

  @Test("A wrong or missing check byte is reported, not refused")
  func checkByte() throws {
    #expect(try ATR([0x3B, 0x80, 0x80, 0x01, 0x55]).checkByte == .wrong(expected: 0x01))
    #expect(try ATR([0x3B, 0x80, 0x80, 0x01]).checkByte == .missing)
  }

  static let hostile: [([UInt8], ATRError)] = [
    ([], .wrongSize), ([0x3B], .wrongSize), ([UInt8](repeating: 0x3B, count: 34), .wrongSize),
    ([0x00, 0x00], .wrongInitialByte), ([0x3B, 0x0F], .truncated), ([0x3B, 0xF0, 1, 2, 3], .truncated),
    ([0x3B, 0x80, 0x80, 0x80], .truncated), ([0x3B, 0x80, 0x80, 0x01, 0x01, 0x00], .trailingBytes),
    ([0x3B] + [UInt8](repeating: 0xFF, count: 32), .truncated),
  ]

  @Test("What has not the structure of an ATR is refused", arguments: hostile)
  func refused(bytes: [UInt8], error: ATRError) {
    #expect(throws: error) { try ATR(bytes) }
  }
}
