/// Reads the words and texts of type information where they lie.
///
/// SAFETY (for the whole file): only text that the IDL compiler wrote comes here, and every place comes from the text.
@safe
struct TypeText: Equatable, @unchecked Sendable {
  private let base: UnsafePointer<UInt8>

  @unsafe
  init(_ base: UnsafePointer<UInt8>) { unsafe self.base = base }

  static func == (a: TypeText, b: TypeText) -> Bool { unsafe a.base == b.base }

  /// The 24 bits at a place.
  func word(_ place: Int) -> Int {
    var value = 0
    for index in 0..<4 { value = unsafe value << 6 | Int(base[place + index] &- 0x30) }
    return value
  }

  /// Two words of 16 bits.
  func long(_ place: Int) -> Int32 {
    Int32(bitPattern: UInt32(truncatingIfNeeded: word(place) << 16 | word(place + 4)))
  }

  /// Four words of 16 bits.
  func quad(_ place: Int) -> UInt64 {
    (0..<4).reduce(0) { $0 << 16 | UInt64(word(place + 4 * $1)) }
  }

  /// The bytes of a string; none for place 0.
  func bytes(_ place: Int) -> UnsafeBufferPointer<UInt8> {
    guard place != 0 else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    return unsafe UnsafeBufferPointer(start: base + place + 4, count: word(place))
  }

  /// The string at a place, or nil for place 0.
  func string(_ place: Int) -> String? {
    place == 0 ? nil : unsafe String(decoding: bytes(place), as: UTF8.self)
  }

  /// The GUID at a place, or nil for place 0.
  func guid(_ place: Int) -> GUID? {
    guard place != 0 else { return nil }
    var low = UInt64(UInt32(bitPattern: long(place)))
    low |= UInt64(word(place + 8)) << 32 | UInt64(word(place + 12)) << 48
    return GUID(low: low, high: quad(place + 16).byteSwapped)
  }
}
