public import COM
internal import ResourceManager
public import SmartCardInterfaces

/// The card holder's codes, on a manager's connection.
///
/// The object is made and shares its connection; its services come with the full card.
public final class SCardVerify: SCardVerifyCoClass, ISCardVerify {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
    super.init()
  }

  public func ChangeCode(
    _ pOldCode: borrowing IByteBufferReference, _ pNewCode: borrowing IByteBufferReference, _ flags: SCARD_FLAGS,
    _ lRef: Int32
  ) throws(COMError) { throw COMError.notImplemented }

  public func Initialize(_ lp: UnsafeMutablePointer<Int32>?) throws(COMError) { throw COMError.notImplemented }

  public func Unblock(_ lData: Int32, _ flags: SCARD_FLAGS, _ lRef: Int32) throws(COMError) {
    throw COMError.notImplemented
  }

  public func ResetSecurityState(_ flags: SCARD_FLAGS) throws(COMError) { throw COMError.notImplemented }

  public func Verify(
    _ pCode: borrowing IByteBufferReference, _ flags: SCARD_FLAGS, _ lpRef: UnsafeMutablePointer<Int32>?
  ) throws(COMError) { throw COMError.notImplemented }
}
