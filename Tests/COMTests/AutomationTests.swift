import COM
import Testing

@Suite("BSTR")
struct AutomationTests {
  @Test("A BSTR carries its length in bytes before it and two zeros behind it")
  func layout() throws {
    let text = try BString("abc")
    let block = text.pointer
    let pointer = try #require(block)
    #expect((pointer - 4).load(as: UInt32.self) == 6)
    #expect((pointer + 6).load(as: UInt16.self) == 0)
    let count = text.count
    #expect(count == 3)
  }

  @Test("Odd and embedded bytes are kept")
  func bytes() throws {
    let source: [UInt8] = [1, 0, 2]
    let text = source.withUnsafeBytes { BSTRMemory.make($0.baseAddress, byteCount: 3) }
    let made = try #require(text)
    #expect(BSTRMemory.byteCount(made) == 3)
    #expect(made.load(fromByteOffset: 2, as: UInt8.self) == 2)
    BSTRMemory.free(made)
  }

  @Test("A zero unit ends a text of any number of bytes", arguments: [0, 1, 2, 3, 7, 64, 255])
  func terminator(count: Int) throws {
    let source = [UInt8](repeating: 0xFF, count: count)
    let text = source.withUnsafeBytes { BSTRMemory.make($0.baseAddress, byteCount: count) }
    let made = try #require(text)
    // The unit that begins behind the last byte, or behind the missing one.
    #expect(made.loadUnaligned(fromByteOffset: (count + 1) / 2 * 2, as: UInt16.self) == 0)
    if count % 2 != 0 { #expect(made.load(fromByteOffset: count, as: UInt8.self) == 0) }
    BSTRMemory.free(made)
  }

  @Test("Lengths that no BSTR can have are refused", arguments: [-1, Int.min, Int.max, Int(Int32.max)])
  func hostileLengths(count: Int) { #expect(BSTRMemory.allocate(byteCount: count) == nil) }

  @Test("Lone surrogates become U+FFFD and never trap", arguments: [[0xD800], [0xDC00, 0x41], [0x41, 0xDBFF]])
  func surrogates(units: [UInt16]) throws {
    let made = units.withUnsafeBytes { BSTRMemory.make($0.baseAddress, byteCount: $0.count) }
    let text = BString(transferring: made)
    #expect(text.string.unicodeScalars.contains("\u{FFFD}"))
  }
}
