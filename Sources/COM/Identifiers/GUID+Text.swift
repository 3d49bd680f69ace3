extension GUID {
  /// The first eight bytes in memory as a little-endian number.
  @inlinable @inline(__always)
  public var low: UInt64 { UInt64(Data1) | UInt64(Data2) << 32 | UInt64(Data3) << 48 }

  /// The last eight bytes in memory as a little-endian number.
  @inlinable @inline(__always)
  public var high: UInt64 {
    let d = Data4
    let front = UInt64(d.0) | UInt64(d.1) << 8 | UInt64(d.2) << 16 | UInt64(d.3) << 24
    return front | UInt64(d.4) << 32 | UInt64(d.5) << 40 | UInt64(d.6) << 48 | UInt64(d.7) << 56
  }

  /// The GUID of two words as ``low`` and ``high`` give them.
  public init(low: UInt64, high: UInt64) {
    func byte(_ index: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: high >> (8 * index)) }
    self.init(
      Data1: UInt32(truncatingIfNeeded: low), Data2: UInt16(truncatingIfNeeded: low >> 32),
      Data3: UInt16(truncatingIfNeeded: low >> 48),
      Data4: (byte(0), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7)))
  }

  /// Reads `{6B29FC40-CA47-1067-B31D-00DD010662DA}`, in either case; the braces are required.
  ///
  /// - Returns: nil for any other text.
  public init?(_ text: some StringProtocol) {
    let units = Array(text.utf16)
    self.init(units: units)
  }

  /// Reads the text form from UTF-16 units.
  public init?(units: [UInt16]) {
    guard units.count == 38, units[0] == 0x7B, units[37] == 0x7D else { return nil }
    var digits: [UInt64] = []
    for (index, unit) in units[1..<37].enumerated() {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard unit == 0x2D else { return nil }
        continue
      }
      switch unit {
      case 0x30...0x39: digits.append(UInt64(unit - 0x30))
      case 0x41...0x46: digits.append(UInt64(unit - 0x41 + 10))
      case 0x61...0x66: digits.append(UInt64(unit - 0x61 + 10))
      default: return nil
      }
    }
    func number(_ range: Range<Int>) -> UInt64 { digits[range].reduce(0) { $0 << 4 | $1 } }
    let tail = number(16..<32)
    self.init(
      low: number(0..<8) | number(8..<12) << 32 | number(12..<16) << 48, high: tail.byteSwapped)
  }

  /// `{6B29FC40-CA47-1067-B31D-00DD010662DA}`: upper case, with braces, as the class files are named.
  public var text: String {
    let tail = high.byteSwapped
    let parts: [(UInt64, Int)] = [
      (UInt64(Data1), 8), (UInt64(Data2), 4), (UInt64(Data3), 4), (tail >> 48, 4), (tail & 0xFFFF_FFFF_FFFF, 12),
    ]
    let fields = parts.map { value, width in
      let digits = String(value, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "{" + fields.joined(separator: "-") + "}"
  }
}

extension GUID: @retroactive Equatable, @retroactive Hashable {
  public static func == (a: GUID, b: GUID) -> Bool { a.low == b.low && a.high == b.high }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(low)
    hasher.combine(high)
  }
}

extension GUID: @retroactive CustomStringConvertible {
  public var description: String { text }
}
