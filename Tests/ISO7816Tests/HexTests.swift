import ISO7816
import Testing

@Suite("Hexadecimal")
struct HexTests {
  @Test(
    "Text reads with the separators that people write",
    arguments: [
      ("", []), ("00a4", [0x00, 0xA4]), ("00 A4 04", [0, 0xA4, 4]), ("3b:9f", [0x3B, 0x9F]), ("0x6F10", [0x6F, 0x10]),
      (" 01\t02\n", [1, 2]), ("01-02", [1, 2]),
    ] as [(String, [UInt8])])
  func decodes(text: String, bytes: [UInt8]) {
    #expect(Hex.decode(text) == bytes)
  }

  @Test("Text that is no hexadecimal reads as nil", arguments: ["0", "0 0", "zz", "00x0", "0é", "12 3", "１２"])
  func refuses(text: String) {
    #expect(Hex.decode(text) == nil)
  }

  @Test("Every byte writes and reads back")
  func roundTrip() {
    let all = Array(UInt8.min...UInt8.max)
    #expect(Hex.decode(Hex.encode(all)) == all)
    #expect(Hex.decode(Hex.encode(all, separator: " ")) == all)
  }
}
