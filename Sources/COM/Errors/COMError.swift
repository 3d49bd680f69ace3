/// A failing HRESULT, with its text where somebody gave one.
@frozen
public struct COMError: Error, Equatable, Sendable {
  /// The code. Negative for failures; 1 (S_FALSE) may be thrown by a method that succeeds without a result.
  public let hresult: Int32
  /// What went wrong, for a person; never a secret.
  public let message: String?

  @inlinable
  public init(_ hresult: Int32, _ message: String? = nil) {
    self.hresult = hresult
    self.message = message
  }

  /// The error that one of the runtime's functions returned, with the text that it left as this thread's error info.
  init(failed hresult: Int32) {
    self.init(hresult, ErrorInfo.takeDescription())
  }

  /// What a thunk returns for the error. The text, or its absence, becomes this thread's error info, so that no caller
  /// reads the text of an older failure. Kept out of the thunks, which stay small enough to be leaves.
  @inline(never)
  public func published() -> Int32 {
    ErrorInfo.publish(message)
    return hresult
  }

  /// The same for an error of an object, whose class the text names as its source.
  @inline(never)
  public func published(by type: COMObject.Type) -> Int32 {
    ErrorInfo.publish(message, source: message.flatMap { _ in ClassNames.progID(of: type) })
    return hresult
  }

  /// Runs `body`: what it returns, or its failure's code with the text as this thread's error info.
  package static func status(_ body: () throws(COMError) -> Int32) -> Int32 {
    do throws(COMError) { return try body() } catch { return error.published() }
  }
}

extension COMError {
  /// The same error with a text.
  public func with(_ message: String) -> COMError { COMError(hresult, message) }

  @inlinable public static var notImplemented: COMError { COMError(Int32(bitPattern: 0x8000_4001)) }
  @inlinable public static var noInterface: COMError { COMError(Int32(bitPattern: 0x8000_4002)) }
  @inlinable public static var pointer: COMError { COMError(Int32(bitPattern: 0x8000_4003)) }
  @inlinable public static var fail: COMError { COMError(Int32(bitPattern: 0x8000_4005)) }
  @inlinable public static var unexpected: COMError { COMError(Int32(bitPattern: 0x8000_FFFF)) }
  @inlinable public static var accessDenied: COMError { COMError(Int32(bitPattern: 0x8007_0005)) }
  @inlinable public static var outOfMemory: COMError { COMError(Int32(bitPattern: 0x8007_000E)) }
  @inlinable public static var invalidArgument: COMError { COMError(Int32(bitPattern: 0x8007_0057)) }
  @inlinable public static var noAggregation: COMError { COMError(Int32(bitPattern: 0x8004_0110)) }
  @inlinable public static var classNotAvailable: COMError { COMError(Int32(bitPattern: 0x8004_0111)) }
  @inlinable public static var invalidRegistration: COMError { COMError(Int32(bitPattern: 0x8004_0153)) }
  @inlinable public static var classNotRegistered: COMError { COMError(Int32(bitPattern: 0x8004_0154)) }
  @inlinable public static var notInitialized: COMError { COMError(Int32(bitPattern: 0x8004_01F0)) }
  @inlinable public static var invalidClassString: COMError { COMError(Int32(bitPattern: 0x8004_01F3)) }
  @inlinable public static var libraryNotFound: COMError { COMError(Int32(bitPattern: 0x8004_01F8)) }
  @inlinable public static var errorInLibrary: COMError { COMError(Int32(bitPattern: 0x8004_01F9)) }
  @inlinable public static var objectNotRegistered: COMError { COMError(Int32(bitPattern: 0x8004_01FB)) }
  @inlinable public static var changedMode: COMError { COMError(Int32(bitPattern: 0x8001_0106)) }
  @inlinable public static var memberNotFound: COMError { COMError(Int32(bitPattern: 0x8002_0003)) }
  @inlinable public static var unknownName: COMError { COMError(Int32(bitPattern: 0x8002_0006)) }
  @inlinable public static var badIndex: COMError { COMError(Int32(bitPattern: 0x8002_000B)) }
  /// A call that succeeded without the pointer that it promises.
  public static var unexpectedNull: COMError { unexpected.with("the call succeeded but gave no object") }
}

extension COMError: CustomStringConvertible {
  /// `0x80070057 E_INVALIDARG: text`
  public var description: String {
    let head = COMError.text(hresult)
    return message.map { "\(head): \($0)" } ?? head
  }

  /// `0x80070057 E_INVALIDARG`, or the number alone where the code has no name here.
  public static func text(_ hresult: Int32) -> String {
    let digits = String(UInt32(bitPattern: hresult), radix: 16, uppercase: true)
    let number = "0x" + String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
    return name(hresult).map { "\(number) \($0)" } ?? number
  }

  /// The name in winerror.h, or nil.
  public static func name(_ hresult: Int32) -> String? {
    unsafe com_hresult_name(hresult).map { unsafe String(cString: $0) }
  }
}
