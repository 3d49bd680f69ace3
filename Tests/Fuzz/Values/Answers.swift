import COM

/// What the functions and interfaces under test may answer with.
public enum Answers {
  public static let unknownInterface = Int32(bitPattern: 0x8002_0001)
  public static let noMember = Int32(bitPattern: 0x8002_0003)
  public static let noParameter = Int32(bitPattern: 0x8002_0004)
  public static let typeMismatch = Int32(bitPattern: 0x8002_0005)
  public static let unknownName = Int32(bitPattern: 0x8002_0006)
  public static let noNamedArguments = Int32(bitPattern: 0x8002_0007)
  public static let badType = Int32(bitPattern: 0x8002_0008)
  public static let exception = Int32(bitPattern: 0x8002_0009)
  public static let overflow = Int32(bitPattern: 0x8002_000A)
  public static let badIndex = Int32(bitPattern: 0x8002_000B)
  public static let isLocked = Int32(bitPattern: 0x8002_000D)
  public static let badCount = Int32(bitPattern: 0x8002_000E)
  public static let notOptional = Int32(bitPattern: 0x8002_000F)
  public static let invalid = COMError.invalidArgument.hresult
  public static let memory = COMError.outOfMemory.hresult
  public static let unexpected = COMError.unexpected.hresult
}
