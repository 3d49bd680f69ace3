import ISO7816
import Testing

@Suite("Status word")
struct StatusWordTests {
  @Test("61xx, 6Cxx and 63Cx carry their numbers, 00 meaning 256")
  func numbers() {
    #expect(StatusWord(rawValue: 0x6110).bytesAvailable == 16)
    #expect(StatusWord(rawValue: 0x6100).bytesAvailable == 256)
    #expect(StatusWord(rawValue: 0x6C05).exactLength == 5)
    #expect(StatusWord(rawValue: 0x6C00).exactLength == 256)
    #expect(StatusWord(rawValue: 0x63C0).triesLeft == 0)
    #expect(StatusWord(rawValue: 0x63CF).triesLeft == 15)
    #expect(StatusWord(rawValue: 0x6300).triesLeft == nil)
    #expect(StatusWord.success.bytesAvailable == nil)
  }

  @Test("Counts out of range are clamped when a status word is made")
  func clamped() {
    #expect(StatusWord.tries(left: -3).rawValue == 0x63C0)
    #expect(StatusWord.tries(left: 99).rawValue == 0x63CF)
    #expect(StatusWord.available(256).rawValue == 0x6100)
    #expect(StatusWord.available(70000).rawValue == 0x6100)
    #expect(StatusWord.available(0).rawValue == 0x6101)
    #expect(StatusWord.exact(300).rawValue == 0x6C00)
  }

  @Test("Every value has a text or none, and four digits")
  func texts() {
    for value in UInt16.min...UInt16.max {
      let status = StatusWord(rawValue: value)
      #expect(status.description.utf8.count == 4)
      _ = status.meaning
    }
    #expect(StatusWord.fileNotFound.meaning == "file or application not found")
    #expect(StatusWord(rawValue: 0x63C2).meaning == "refused, 2 tries left")
    #expect(StatusWord(rawValue: 0x1234).meaning == nil)
  }
}
