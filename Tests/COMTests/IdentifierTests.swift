import COM
import Testing

@Suite("GUIDs as text")
struct IdentifierTests {
  @Test("Text and back is the same GUID")
  func roundTrip() {
    let text = "{6B29FC40-CA47-1067-B31D-00DD010662DA}"
    let guid = GUID(text)
    #expect(guid?.text == text)
    #expect(guid?.Data1 == 0x6B29_FC40)
    #expect(guid?.Data4.7 == 0xDA)
    #expect(GUID(text.lowercased()) == guid)
  }

  @Test(
    "What is no GUID is refused",
    arguments: [
      "", "{}", "6B29FC40-CA47-1067-B31D-00DD010662DA", "{6B29FC40-CA47-1067-B31D-00DD010662D}",
      "{6B29FC40-CA47-1067-B31D-00DD010662DAA}", "{6B29FC40-CA47-1067-B31D+00DD010662DA}",
      "{6B29FC4G-CA47-1067-B31D-00DD010662DA}", "{6B29FC40-CA47-1067-B31D-00DD010662DÄ}",
      "[6B29FC40-CA47-1067-B31D-00DD010662DA]",
    ])
  func refused(text: String) { #expect(GUID(text) == nil) }
}
