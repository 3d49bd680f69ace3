import COM
import COMCAPI
import FuzzDriver

/// CLSIDs and ProgIDs as text.
enum Identifiers {
  static func check(_ bytes: [UInt8]) {
    check(text: String(decoding: bytes, as: UTF8.self))
    check(units: stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 })
    if bytes.count >= 16 {
      func word(_ range: Range<Int>) -> UInt64 { bytes[range].reversed().reduce(0) { $0 << 8 | UInt64($1) } }
      check(GUID(low: word(0..<8), high: word(8..<16)))
    }
  }

  private static func check(text: String) {
    check(units: Array(text.utf16))
    check(progID: text)
    guard let guid = GUID(text) else { return }
    require(guid.text == text.uppercased(), "\(text) is written as \(guid.text)")
  }

  /// The C functions agree with the Swift ones.
  private static func check(units: [UInt16]) {
    let guid = GUID(units: units)
    guard !units.contains(0) else { return require(guid == nil, "a GUID with a zero in it") }
    var found = GUID(low: 7, high: 7)
    let status = iidFromString(units + [0], &found)
    let expected = units.count == 38 ? Int32(bitPattern: 0x8004_01F4) : COMError.invalidArgument.hresult
    require(status == (guid == nil ? expected : 0), "IIDFromString: \(COMError.text(status))")
    require(found == guid ?? GUID(), "IIDFromString gives \(found)")
  }

  private static func check(_ guid: GUID) {
    require(GUID(guid.text) == guid && guid.text.utf16.count == 38, "\(guid) reads as another one")
    var (guid, units) = (guid, [UInt16](repeating: 7, count: 39))
    require(stringFromGUID2(&guid, &units, 38) == 0 && units[0] == 7, "StringFromGUID2 without room")
    require(stringFromGUID2(&guid, &units, 39) == 39, "StringFromGUID2")
    require(units == Array(guid.text.utf16) + [0], "StringFromGUID2 writes another text")
  }

  /// The name of a ProgID's link stays in its folder, whatever the letters' case is.
  static func check(progID: String) {
    guard let name = ManifestSearch.fileName(ofProgID: progID) else { return }
    let bytes = Array(name.utf8)
    require(bytes.suffix(5) == Array(".json".utf8)[...] && bytes.count <= 255, "\(name) is no file's name")
    require(bytes.first != 0x2E && !name.utf8.contains(0x2F) && !name.utf8.contains(0), "\(name) leaves its folder")
    if progID.utf8.allSatisfy({ $0 < 0x80 }) {
      require(ManifestSearch.fileName(ofProgID: progID.uppercased()) == name, "\(name) depends on the case")
    }
  }
}
