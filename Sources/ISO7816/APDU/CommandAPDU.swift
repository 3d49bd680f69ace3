/// A command to a card: header, data and the length of answer that is expected (ISO/IEC 7816-3, 12.1).
public struct CommandAPDU: Hashable, Sendable {
  /// The four shapes of a command: with or without data, with or without an expected answer.
  public enum Case: Int, Hashable, Sendable {
    /// Neither data nor Le.
    case noData = 1
    /// Le only.
    case answer = 2
    /// Data only.
    case data = 3
    /// Data and Le.
    case dataAndAnswer = 4
  }

  /// Longest data field of a short command.
  public static let maximumShortData = 255
  /// Longest data field of an extended command.
  public static let maximumData = 65535
  /// Longest answer that a short Le can ask for.
  public static let maximumShortAnswer = 256
  /// Longest answer that an extended Le can ask for.
  public static let maximumAnswer = 65536

  /// Class byte.
  public var cla: UInt8
  /// Instruction byte.
  public var ins: UInt8
  /// First parameter.
  public var p1: UInt8
  /// Second parameter.
  public var p2: UInt8
  /// The data field, 0...65535 bytes.
  public var data: [UInt8]
  /// Number of answer bytes asked for, 1...65536; nil where the command has no Le.
  public var le: Int?
  /// Whether lengths are written in the extended form even where the short one would do.
  public var prefersExtended: Bool

  /// A command from its parts; lengths are checked when it is encoded.
  public init(
    cla: UInt8 = 0, ins: UInt8, p1: UInt8 = 0, p2: UInt8 = 0, data: [UInt8] = [], le: Int? = nil,
    prefersExtended: Bool = false
  ) {
    self.cla = cla
    self.ins = ins
    self.p1 = p1
    self.p2 = p2
    self.data = data
    self.le = le
    self.prefersExtended = prefersExtended
  }

  /// Reads a command as it goes over the line.
  ///
  /// - Throws: ``APDUError`` where header or lengths do not fit.
  public init(parsing bytes: some Collection<UInt8>) throws(APDUError) {
    let bytes = Array(bytes)
    guard bytes.count >= 4 else { throw .tooShort }
    self.init(cla: bytes[0], ins: bytes[1], p1: bytes[2], p2: bytes[3])
    let body = bytes[4...]
    guard let first = body.first else { return }
    if body.count == 1 {
      le = Self.shortLength(first)
    } else if first != 0 {
      try parse(body.dropFirst(), dataLength: Int(first), leBytes: 1)
    } else {
      guard body.count >= 3 else { throw .lengthMismatch }
      prefersExtended = true
      let length = Int(bytes[5]) << 8 | Int(bytes[6])
      if body.count == 3 {
        le = length == 0 ? Self.maximumAnswer : length
      } else {
        guard length > 0 else { throw .lengthMismatch }
        try parse(body.dropFirst(3), dataLength: length, leBytes: 2)
      }
    }
  }

  private mutating func parse(_ rest: ArraySlice<UInt8>, dataLength: Int, leBytes: Int) throws(APDUError) {
    guard rest.count == dataLength || rest.count == dataLength + leBytes else { throw .lengthMismatch }
    data = Array(rest.prefix(dataLength))
    let tail = rest.dropFirst(dataLength)
    guard let first = tail.first else { return }
    if leBytes == 1 {
      le = Self.shortLength(first)
    } else {
      let length = tail.reduce(0) { $0 << 8 | Int($1) }
      le = length == 0 ? Self.maximumAnswer : length
    }
  }

  private static func shortLength(_ byte: UInt8) -> Int { byte == 0 ? maximumShortAnswer : Int(byte) }

  /// Which of the four cases this command is.
  public var isoCase: Case {
    switch (data.isEmpty, le) {
    case (true, nil): .noData
    case (true, _): .answer
    case (false, nil): .data
    case (false, _): .dataAndAnswer
    }
  }

  /// Whether the encoded form has extended lengths.
  public var isExtended: Bool {
    data.count > Self.maximumShortData || (le ?? 0) > Self.maximumShortAnswer
      || (prefersExtended && isoCase != .noData)
  }

  /// The bytes for the line.
  ///
  /// - Throws: ``APDUError/outOfRange`` where the data or Le exceed what an extended command holds.
  public func encoded() throws(APDUError) -> [UInt8] {
    guard data.count <= Self.maximumData else { throw .outOfRange }
    if let le, !(1...Self.maximumAnswer).contains(le) { throw .outOfRange }
    var bytes = [cla, ins, p1, p2]
    bytes.reserveCapacity(4 + data.count + 5)
    if isExtended {
      bytes.append(0)
      if !data.isEmpty { Self.append(UInt16(truncatingIfNeeded: data.count), to: &bytes) }
      bytes += data
      // 65536 is written as 0000: the truncation is the encoding.
      if let le { Self.append(UInt16(truncatingIfNeeded: le), to: &bytes) }
    } else {
      if !data.isEmpty { bytes.append(UInt8(truncatingIfNeeded: data.count)) }
      bytes += data
      if let le { bytes.append(UInt8(truncatingIfNeeded: le)) }
    }
    return bytes
  }

  private static func append(_ value: UInt16, to bytes: inout [UInt8]) {
    bytes.append(UInt8(value >> 8))
    bytes.append(UInt8(value & 0xFF))
  }
}
