/// Takes one data object after the other off the front of some bytes.
public struct BERTLVReader: Sendable {
  private var rest: ArraySlice<UInt8>

  /// A reader at the start of `bytes`.
  public init(_ bytes: some Collection<UInt8>) { rest = Array(bytes)[...] }

  /// The next data object; nil at the end, where only padding (00, FF) may be left.
  ///
  /// - Throws: ``BERTLVError``; the reader then stands at its end, so that a loop over it ends.
  public mutating func next() throws(BERTLVError) -> BERTLV? {
    while let byte = rest.first, byte == 0x00 || byte == 0xFF { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    var probe = rest
    rest = []
    let tag = try Self.takeTag(&probe)
    let length = try Self.takeLength(&probe)
    guard length <= probe.count else { throw .truncated }
    let value = Array(probe.prefix(length))
    rest = probe.dropFirst(length)
    return BERTLV(tag, value)
  }

  private static func takeTag(_ bytes: inout ArraySlice<UInt8>) throws(BERTLVError) -> BERTag {
    guard let first = bytes.popFirst() else { throw .truncated }
    var number = UInt32(first)
    guard first & 0x1F == 0x1F else { return BERTag(rawValue: number) }
    for position in 1...3 {
      guard let byte = bytes.popFirst() else { throw .truncated }
      // 80 as the first subsequent byte would be a leading zero digit.
      if position == 1, byte == 0x80 { throw .invalidTag }
      number = number << 8 | UInt32(byte)
      if byte & 0x80 == 0 { return BERTag(rawValue: number) }
    }
    throw .invalidTag
  }

  private static func takeLength(_ bytes: inout ArraySlice<UInt8>) throws(BERTLVError) -> Int {
    guard let first = bytes.popFirst() else { throw .truncated }
    if first < 0x80 { return Int(first) }
    let count = Int(first & 0x7F)
    guard (1...4).contains(count) else { throw .invalidLength }
    var length: UInt32 = 0
    for _ in 0..<count {
      guard let byte = bytes.popFirst() else { throw .truncated }
      length = length << 8 | UInt32(byte)
    }
    // On a 32-bit machine a length may exceed Int; no array could hold that much.
    guard let length = Int(exactly: length) else { throw .truncated }
    return length
  }
}
