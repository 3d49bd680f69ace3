/// The text of type information while it is made: words, strings and GUIDs, each string once.
struct TypeInfoText {
  private(set) var bytes: [UInt8] = []
  private var strings: [String: Int] = [:]
  private var guids: [GUID: Int] = [:]

  /// Where the next record would stand.
  var end: Int { bytes.count }

  /// Appends words as one record; the place where it begins.
  mutating func append(_ words: [Int]) -> Int {
    let place = end
    for word in words { appendWord(word) }
    return place
  }

  /// Writes words over those at `place`.
  mutating func replace(at place: Int, with words: [Int]) {
    var next = place
    for word in words {
      for shift in [18, 12, 6, 0] {
        bytes[next] = Self.character(word, shift)
        next += 1
      }
    }
  }

  /// The place of a string, or 0 for none.
  mutating func string(_ text: String?) -> Int {
    guard let text else { return 0 }
    if let known = strings[text] { return known }
    let place = end
    let utf8 = Array(text.utf8)
    appendWord(utf8.count)
    bytes += utf8
    strings[text] = place
    return place
  }

  /// The place of a GUID, or 0 for none.
  mutating func guid(_ guid: GUID?) -> Int {
    guard let guid else { return 0 }
    if let known = guids[guid] { return known }
    var words = Self.long(Int64(guid.data1)) + [Int(guid.data2), Int(guid.data3)]
    words += (0..<4).map { Int(guid.data4 >> UInt64(48 - 16 * $0) & 0xFFFF) }
    let place = append(words)
    guids[guid] = place
    return place
  }

  /// The low 32 bits of a number as two words.
  static func long(_ value: Int64) -> [Int] { [Int(value >> 16 & 0xFFFF), Int(value & 0xFFFF)] }

  /// 64 bits as four words.
  static func quad(_ value: UInt64) -> [Int] { (0..<4).map { Int(value >> UInt64(48 - 16 * $0) & 0xFFFF) } }

  private mutating func appendWord(_ word: Int) {
    for shift in [18, 12, 6, 0] { bytes.append(Self.character(word, shift)) }
  }

  private static func character(_ word: Int, _ shift: Int) -> UInt8 { 0x30 + UInt8(word >> shift & 0x3F) }
}
