/// One data object of ISO/IEC 8825-1 (BER), as cards use it: tag, definite length, value.
public struct BERTLV: Hashable, Sendable {
  /// What the value means.
  public var tag: BERTag
  /// The value's bytes, for a constructed object the encoding of its parts.
  public var value: [UInt8]

  /// A data object with these value bytes.
  public init(_ tag: BERTag, _ value: [UInt8]) {
    self.tag = tag
    self.value = value
  }

  /// A constructed data object.
  ///
  /// - Throws: ``BERTLVError/outOfRange`` where a part is too long to be written.
  public init(_ tag: BERTag, parts: [BERTLV]) throws(BERTLVError) {
    self.tag = tag
    value = []
    for part in parts { value += try part.encoded() }
  }

  /// Reads all data objects in `bytes`, one level deep.
  ///
  /// Bytes 00 and FF between objects are skipped, as cards pad their files with them.
  ///
  /// - Throws: ``BERTLVError`` at the first thing that is not BER-TLV.
  public static func parse(_ bytes: some Collection<UInt8>) throws(BERTLVError) -> [BERTLV] {
    var reader = BERTLVReader(bytes)
    var found: [BERTLV] = []
    while let object = try reader.next() { found.append(object) }
    return found
  }

  /// The parts of a constructed object.
  ///
  /// One level at a time, so that no nesting, however deep, can exhaust the stack.
  ///
  /// - Throws: ``BERTLVError`` where the value is not BER-TLV.
  public func parts() throws(BERTLVError) -> [BERTLV] { try Self.parse(value) }

  /// The first object in `bytes` that the tags lead to, going one level down for each; nil where there is none.
  public static func find(_ path: BERTag..., in bytes: some Collection<UInt8>) -> BERTLV? {
    var level = Array(bytes)
    var found: BERTLV?
    for tag in path {
      var reader = BERTLVReader(level)
      found = nil
      // What stands before damage still counts.
      while let object = try? reader.next() {
        if object.tag == tag {
          found = object
          break
        }
      }
      guard let found else { return nil }
      level = found.value
    }
    return found
  }

  /// Tag, shortest length form, value.
  ///
  /// - Throws: ``BERTLVError/outOfRange`` for a value that four length bytes cannot count.
  public func encoded() throws(BERTLVError) -> [UInt8] {
    guard let count = UInt32(exactly: value.count) else { throw .outOfRange }
    var bytes = tag.encoded
    if count < 0x80 {
      bytes.append(UInt8(count))
    } else {
      let digits = BERTag(rawValue: count).encoded
      bytes.append(0x80 | UInt8(digits.count))
      bytes += digits
    }
    return bytes + value
  }
}
