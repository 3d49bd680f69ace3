/// SW1 SW2, the outcome of a command (ISO/IEC 7816-4, 5.6).
public struct StatusWord: RawRepresentable, Hashable, Sendable {
  /// SW1 in the upper byte, SW2 in the lower.
  public var rawValue: UInt16

  /// A status word of any value.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A status word from its two bytes.
  public init(_ sw1: UInt8, _ sw2: UInt8) { rawValue = UInt16(sw1) << 8 | UInt16(sw2) }

  /// The status word that ends `answer`, nil where that has fewer than two bytes.
  public init?(endOf answer: [UInt8]) {
    guard answer.count >= 2 else { return nil }
    self.init(answer[answer.count - 2], answer[answer.count - 1])
  }

  /// First byte.
  public var sw1: UInt8 { UInt8(rawValue >> 8) }
  /// Second byte.
  public var sw2: UInt8 { UInt8(rawValue & 0xFF) }

  /// Done: 9000, or 61xx where more of the answer waits.
  public var isSuccess: Bool { self == .success || sw1 == 0x61 }
  /// Done with a remark: 62xx or 63xx.
  public var isWarning: Bool { sw1 == 0x62 || sw1 == 0x63 }

  /// Bytes that GET RESPONSE would fetch, 1...256; nil for anything but 61xx.
  public var bytesAvailable: Int? { sw1 == 0x61 ? Self.length(sw2) : nil }
  /// The Le to repeat the command with, 1...256; nil for anything but 6Cxx.
  public var exactLength: Int? { sw1 == 0x6C ? Self.length(sw2) : nil }
  /// Tries left, 0...15; nil for anything but 63Cx.
  public var triesLeft: Int? { rawValue & 0xFFF0 == 0x63C0 ? Int(rawValue & 0x000F) : nil }

  private static func length(_ byte: UInt8) -> Int { byte == 0 ? 256 : Int(byte) }

  /// 63Cx: refused, with this many tries left.
  ///
  /// - Parameter count: Clamped to 0...15, the range of the field.
  public static func tries(left count: Int) -> StatusWord {
    StatusWord(rawValue: 0x63C0 | UInt16(min(max(count, 0), 15)))
  }

  /// 61xx: more of the answer waits.
  ///
  /// - Parameter count: At least 1; 256 and more are written as 00.
  public static func available(_ count: Int) -> StatusWord {
    StatusWord(0x61, count >= 256 ? 0 : UInt8(truncatingIfNeeded: max(count, 1)))
  }

  /// 6Cxx: wrong Le.
  ///
  /// - Parameter count: The right one, at least 1; 256 and more are written as 00.
  public static func exact(_ count: Int) -> StatusWord {
    StatusWord(0x6C, count >= 256 ? 0 : UInt8(truncatingIfNeeded: max(count, 1)))
  }

  public static let success = StatusWord(rawValue: 0x9000)
  public static let endOfFile = StatusWord(rawValue: 0x6282)
  public static let fileDeactivated = StatusWord(rawValue: 0x6283)
  public static let fileTerminated = StatusWord(rawValue: 0x6285)
  public static let memoryFailure = StatusWord(rawValue: 0x6581)
  public static let wrongLength = StatusWord(rawValue: 0x6700)
  public static let channelNotSupported = StatusWord(rawValue: 0x6881)
  public static let secureMessagingNotSupported = StatusWord(rawValue: 0x6882)
  public static let lastOfChainExpected = StatusWord(rawValue: 0x6883)
  public static let chainingNotSupported = StatusWord(rawValue: 0x6884)
  public static let incompatibleFile = StatusWord(rawValue: 0x6981)
  public static let securityNotSatisfied = StatusWord(rawValue: 0x6982)
  public static let methodBlocked = StatusWord(rawValue: 0x6983)
  public static let referenceDataNotUsable = StatusWord(rawValue: 0x6984)
  public static let conditionsNotSatisfied = StatusWord(rawValue: 0x6985)
  public static let noCurrentFile = StatusWord(rawValue: 0x6986)
  public static let wrongData = StatusWord(rawValue: 0x6A80)
  public static let functionNotSupported = StatusWord(rawValue: 0x6A81)
  public static let fileNotFound = StatusWord(rawValue: 0x6A82)
  public static let recordNotFound = StatusWord(rawValue: 0x6A83)
  public static let notEnoughMemory = StatusWord(rawValue: 0x6A84)
  public static let wrongP1P2 = StatusWord(rawValue: 0x6A86)
  public static let lcInconsistent = StatusWord(rawValue: 0x6A87)
  public static let referenceDataNotFound = StatusWord(rawValue: 0x6A88)
  public static let fileExists = StatusWord(rawValue: 0x6A89)
  public static let nameExists = StatusWord(rawValue: 0x6A8A)
  public static let wrongOffset = StatusWord(rawValue: 0x6B00)
  public static let unknownInstruction = StatusWord(rawValue: 0x6D00)
  public static let unknownClass = StatusWord(rawValue: 0x6E00)
  public static let noDiagnosis = StatusWord(rawValue: 0x6F00)
}
