/// A 128-bit identifier in the four parts that C gives it.
package struct GUID: Hashable, Sendable {
  package var data1: UInt32
  package var data2: UInt16
  package var data3: UInt16
  /// The last eight bytes, in the order in which the text shows them; the most significant byte comes first.
  package var data4: UInt64

  package init(data1: UInt32, data2: UInt16, data3: UInt16, data4: UInt64) {
    self.data1 = data1
    self.data2 = data2
    self.data3 = data3
    self.data4 = data4
  }

  /// Reads `6ba7b810-9dad-11d1-80b4-00c04fd430c8`, in either case, with or without braces.
  ///
  /// - Returns: nil for any other text.
  package init?(_ text: String) {
    var digits: [UInt64] = []
    var bytes = Array(text.utf8)
    if bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}"), bytes.count > 2 {
      bytes = Array(bytes.dropFirst().dropLast())
    }
    guard bytes.count == 36 else { return nil }
    for (index, byte) in bytes.enumerated() {
      if [8, 13, 18, 23].contains(index) {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = ASCII.hexDigit(byte) else { return nil }
      digits.append(UInt64(digit))
    }
    func number(_ range: Range<Int>) -> UInt64 { digits[range].reduce(0) { $0 << 4 | $1 } }
    data1 = UInt32(truncatingIfNeeded: number(0..<8))
    data2 = UInt16(truncatingIfNeeded: number(8..<12))
    data3 = UInt16(truncatingIfNeeded: number(12..<16))
    data4 = number(16..<32)
  }

  /// The eight bytes of `data4` one by one, in memory order.
  package var data4Bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: data4 >> UInt64(56 - 8 * $0)) }
  }

  /// The 16 bytes as a little-endian machine keeps them in memory.
  package var memoryBytes: [UInt8] {
    let head: [UInt8] =
      (0..<4).map { UInt8(truncatingIfNeeded: data1 >> UInt32(8 * $0)) }
      + [data2, data3].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    return head + data4Bytes
  }

  /// The first eight bytes in memory as one little-endian number.
  package var low64: UInt64 { UInt64(data1) | UInt64(data2) << 32 | UInt64(data3) << 48 }

  /// The last eight bytes in memory as one little-endian number.
  package var high64: UInt64 { data4.byteSwapped }

  /// `6ba7b810-9dad-11d1-80b4-00c04fd430c8`: lower case, no braces.
  package var lowercase: String {
    let tail = Hex.digits(data4, width: 16)
    return Hex.digits(UInt64(data1), width: 8) + "-" + Hex.digits(UInt64(data2), width: 4) + "-"
      + Hex.digits(UInt64(data3), width: 4) + "-" + tail.prefix(4) + "-" + tail.dropFirst(4)
  }

  /// `6BA7B810-9DAD-11D1-80B4-00C04FD430C8`: upper case, no braces.
  package var uppercase: String { lowercase.uppercased() }
}
