public import COM
internal import ResourceManager
public import SmartCardInterfaces

/// Authentication between application, card and card holder, on a manager's connection.
///
/// The object is made and shares its connection; its services come with the full card.
public final class SCardAuth: SCardAuthCoClass, ISCardAuth {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
    super.init()
  }

  public func APP_Auth(
    _ lAlgoID: Int32, _ pParam: borrowing IByteBufferReference, _ pBuffer: borrowing IByteBufferReference
  ) throws(COMError) { throw COMError.notImplemented }

  public func GetChallenge(
    _ lAlgoID: Int32, _ pParam: borrowing IByteBufferReference, _ lpLengthOfChallenge: UnsafeMutablePointer<Int32>?,
    _ ppBuffer: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) throws(COMError) { throw COMError.notImplemented }

  public func ICC_Auth(
    _ lAlgoID: Int32, _ pParam: borrowing IByteBufferReference, _ lpLength: UnsafeMutablePointer<Int32>?,
    _ ppBuffer: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) throws(COMError) { throw COMError.notImplemented }

  public func Initialize(_ lp: UnsafeMutablePointer<Int32>?) throws(COMError) { throw COMError.notImplemented }

  public func User_Auth(
    _ lAlgoID: Int32, _ pParam: borrowing IByteBufferReference, _ lpLength: UnsafeMutablePointer<Int32>?,
    _ ppBuffer: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) throws(COMError) { throw COMError.notImplemented }
}
