/// The fast ways between Swift's UTF-8 and COM's UTF-16.
enum UTF16Text {
  static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var bits: UInt8 = 0
    for index in 0..<bytes.count { unsafe bits |= bytes[index] }
    return bits < 0x80
  }

  static func isASCII(_ units: UnsafeBufferPointer<UInt16>) -> Bool {
    var bits: UInt16 = 0
    for index in 0..<units.count { unsafe bits |= units[index] }
    return bits < 0x80
  }
}

extension String {
  /// The text of UTF-16 units; lone surrogates become U+FFFD.
  public init(units: UnsafeBufferPointer<UInt16>) {
    guard unsafe UTF16Text.isASCII(units) else {
      unsafe self.init(decoding: units, as: UTF16.self)
      return
    }
    self = unsafe String(unsafeUninitializedCapacity: units.count) { bytes in
      for index in 0..<units.count { unsafe bytes[index] = UInt8(truncatingIfNeeded: units[index]) }
      return units.count
    }
  }

  /// The text of UTF-16 units that end with a zero, or nil for NULL.
  public init?(wide: UnsafePointer<UInt16>?) {
    guard let wide = unsafe wide else { return nil }
    var count = 0
    while unsafe wide[count] != 0 { count += 1 }
    unsafe self.init(units: UnsafeBufferPointer(start: wide, count: count))
  }

  /// The text of UTF-16 units that end with a zero, or nil for NULL.
  public init?(wide: UnsafeMutablePointer<UInt16>?) {
    unsafe self.init(wide: UnsafePointer(wide))
  }
}
