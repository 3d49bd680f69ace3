/// A failure with the code of winscard.h, 32 bits on every platform and itself a failing HRESULT.
public struct SmartCardError: Error, Hashable, Sendable {
  /// SCARD_E_..., SCARD_W_..., SCARD_F_..., or another failing HRESULT such as E_OUTOFMEMORY.
  public var code: UInt32

  /// An error with this code.
  public init(code: UInt32) { self.code = code }

  /// The error that a result of a PC/SC function stands for, nil for success.
  ///
  /// - Parameter result: the low 32 bits of pcsc-lite's LONG.
  package init?(result: UInt32) {
    switch result {
    case 0: return nil
    case SmartCardError.noMemory.code: self = .outOfMemory
    case let code where code & 0x8000_0000 != 0: self.code = code
    // Win32 errors pass as HRESULT_FROM_WIN32 has them.
    case let code where code <= 0xFFFF: self.code = 0x8007_0000 | code
    default: self.code = 0x8000_4005
    }
  }

  public static let outOfMemory = SmartCardError(code: 0x8007_000E)

  public static let internalError = SmartCardError(code: 0x8010_0001)
  public static let cancelled = SmartCardError(code: 0x8010_0002)
  public static let invalidHandle = SmartCardError(code: 0x8010_0003)
  public static let invalidParameter = SmartCardError(code: 0x8010_0004)
  public static let noMemory = SmartCardError(code: 0x8010_0006)
  public static let insufficientBuffer = SmartCardError(code: 0x8010_0008)
  public static let unknownReader = SmartCardError(code: 0x8010_0009)
  public static let timeout = SmartCardError(code: 0x8010_000A)
  public static let sharingViolation = SmartCardError(code: 0x8010_000B)
  public static let noSmartCard = SmartCardError(code: 0x8010_000C)
  public static let unknownCard = SmartCardError(code: 0x8010_000D)
  public static let protocolMismatch = SmartCardError(code: 0x8010_000F)
  public static let notReady = SmartCardError(code: 0x8010_0010)
  public static let invalidValue = SmartCardError(code: 0x8010_0011)
  public static let communicationError = SmartCardError(code: 0x8010_0013)
  public static let notTransacted = SmartCardError(code: 0x8010_0016)
  public static let readerUnavailable = SmartCardError(code: 0x8010_0017)
  public static let duplicateReader = SmartCardError(code: 0x8010_001B)
  public static let noService = SmartCardError(code: 0x8010_001D)
  public static let serviceStopped = SmartCardError(code: 0x8010_001E)
  public static let unexpected = SmartCardError(code: 0x8010_001F)
  public static let creationOrder = SmartCardError(code: 0x8010_0021)
  public static let unsupportedFeature = SmartCardError(code: 0x8010_0022)
  public static let directoryNotFound = SmartCardError(code: 0x8010_0023)
  public static let fileNotFound = SmartCardError(code: 0x8010_0024)
  public static let notADirectory = SmartCardError(code: 0x8010_0025)
  public static let notAFile = SmartCardError(code: 0x8010_0026)
  public static let noAccess = SmartCardError(code: 0x8010_0027)
  public static let writeTooMany = SmartCardError(code: 0x8010_0028)
  public static let badSeek = SmartCardError(code: 0x8010_0029)
  public static let invalidCHV = SmartCardError(code: 0x8010_002A)
  public static let noReadersAvailable = SmartCardError(code: 0x8010_002E)
  public static let dataLost = SmartCardError(code: 0x8010_002F)
  public static let unsupportedCard = SmartCardError(code: 0x8010_0065)
  public static let unresponsiveCard = SmartCardError(code: 0x8010_0066)
  public static let unpoweredCard = SmartCardError(code: 0x8010_0067)
  public static let resetCard = SmartCardError(code: 0x8010_0068)
  public static let removedCard = SmartCardError(code: 0x8010_0069)
  public static let securityViolation = SmartCardError(code: 0x8010_006A)
  public static let wrongCHV = SmartCardError(code: 0x8010_006B)
  public static let blockedCHV = SmartCardError(code: 0x8010_006C)
  public static let endOfFile = SmartCardError(code: 0x8010_006D)
}
