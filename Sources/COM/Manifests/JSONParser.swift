/// A recursive-descent reader of JSON with bounded depth.
struct JSONParser {
  private static let deepest = 32

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONError) -> JSONValue {
    let result = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw error("text after the end of the value") }
    return result
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(_ reason: String) -> JSONError {
    JSONError(line: 1 + bytes[..<min(position, bytes.count)].count { $0 == 0x0A }, reason: reason)
  }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth < Self.deepest else { throw error("nested too deeply") }
    skipSpace()
    guard let byte = current else { throw error("the text ends too early") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  private mutating func object(_ depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var members: [String: JSONValue] = [:]
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw error("a key in quotes is missing") }
      let key = try string()
      guard members[key] == nil else { throw error("the key \"\(key.prefix(40))\" occurs twice") }
      guard take(UInt8(ascii: ":")) else { throw error("a colon is missing") }
      members[key] = try value(depth: depth + 1)
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw error("a comma or } is missing") }
    }
  }

  private mutating func array(_ depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var items: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(items) }
    while true {
      items.append(try value(depth: depth + 1))
      if take(UInt8(ascii: "]")) { return .array(items) }
      guard take(UInt8(ascii: ",")) else { throw error("a comma or ] is missing") }
    }
  }

  private mutating func word() throws(JSONError) -> JSONValue {
    let words: [(String, JSONValue)] = [("null", .null), ("true", .bool(true)), ("false", .bool(false))]
    for (text, value) in words where bytes[position...].starts(with: text.utf8) {
      position += text.utf8.count
      return value
    }
    throw error("this is not JSON")
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = current, byte >= 0x30, byte <= 0x39 { position += 1 }
    return position - start
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    let leadingZero = current == UInt8(ascii: "0")
    let whole = digits()
    guard whole == 1 || (whole > 1 && !leadingZero) else { throw error("this is not a number") }
    if current == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw error("this is not a number") }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw error("this is not a number") }
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    var text: [UInt8] = []
    while true {
      guard let byte = current else { throw error("a string does not end") }
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let result = String(validating: text, as: UTF8.self) else { throw error("a string is not UTF-8") }
        return result
      case 0..<0x20: throw error("a control character in a string")
      case UInt8(ascii: "\\"): text += try escape()
      default: text.append(byte)
      }
    }
  }

  private mutating func escape() throws(JSONError) -> [UInt8] {
    guard let byte = current else { throw error("a string does not end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try unicode()
    default: throw error("an unknown escape in a string")
    }
  }

  private mutating func unicode() throws(JSONError) -> [UInt8] {
    var code = try hex4()
    if (0xD800..<0xDC00).contains(code) {
      guard current == UInt8(ascii: "\\") else { throw error("half a surrogate pair in a string") }
      position += 1
      guard current == UInt8(ascii: "u") else { throw error("half a surrogate pair in a string") }
      position += 1
      let low = try hex4()
      guard (0xDC00..<0xE000).contains(low) else { throw error("half a surrogate pair in a string") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw error("half a surrogate pair in a string") }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func hex4() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("\\u wants four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
