/// Instruction bytes of ISO/IEC 7816-4, -8 and -9 that this package sends or answers.
public enum Instruction {
  public static let verify: UInt8 = 0x20
  public static let verifyTLV: UInt8 = 0x21
  public static let changeReferenceData: UInt8 = 0x24
  public static let changeReferenceDataTLV: UInt8 = 0x25
  public static let disableVerification: UInt8 = 0x26
  public static let enableVerification: UInt8 = 0x28
  public static let resetRetryCounter: UInt8 = 0x2C
  public static let resetRetryCounterTLV: UInt8 = 0x2D
  public static let getChallenge: UInt8 = 0x84
  public static let select: UInt8 = 0xA4
  public static let readBinary: UInt8 = 0xB0
  public static let getResponse: UInt8 = 0xC0
  public static let envelope: UInt8 = 0xC2
  public static let envelopeTLV: UInt8 = 0xC3

  /// Whether the data field of this instruction may hold a PIN and must never be shown.
  public static func carriesSecrets(_ ins: UInt8) -> Bool {
    switch ins {
    case verify, verifyTLV, changeReferenceData, changeReferenceDataTLV, disableVerification, enableVerification,
      resetRetryCounter, resetRetryCounterTLV:
      true
    // An envelope may hold any of the above, in pieces.
    case envelope, envelopeTLV: true
    default: false
    }
  }
}
