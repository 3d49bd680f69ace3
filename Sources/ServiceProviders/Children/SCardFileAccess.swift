public import COM
internal import ResourceManager
public import SmartCardInterfaces

/// The files of a card, on a manager's connection.
///
/// The object is made and shares its connection; its services come with the full card.
public final class SCardFileAccess: SCardFileAccessCoClass, ISCardFileAccess {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
    super.init()
  }

  public func ChangeDir(_ refType: REFTYPE, _ bstrNewDir: borrowing BString) throws(COMError) {
    throw COMError.notImplemented
  }

  public func Close(_ hFile: HSCARD_FILE) throws(COMError) { throw COMError.notImplemented }

  public func Create(
    _ refType: REFTYPE, _ bstrPathSpec: borrowing BString,
    _ ppTLVs: UnsafeMutablePointer<UnsafeMutablePointer<TLV_TABLE>?>?, _ lpcTLVs: UnsafeMutablePointer<Int32>?,
    _ flags: SCARD_FLAGS, _ pDataBuffer: borrowing IByteBufferReference
  ) throws(COMError) { throw COMError.notImplemented }

  public func Delete(_ refType: REFTYPE, _ bstrPathSpec: borrowing BString, _ flags: SCARD_FLAGS) throws(COMError) {
    throw COMError.notImplemented
  }

  public func Directory(_ fileType: FILETYPE) throws(COMError) -> UnsafeMutablePointer<SAFEARRAY>? {
    throw COMError.notImplemented
  }

  public func GetCurrentDir() throws(COMError) -> BString { throw COMError.notImplemented }

  public func GetFileCapabilities(
    _ ppProperties: UnsafeMutablePointer<UnsafeMutablePointer<TLV_TABLE>?>?,
    _ plProperties: UnsafeMutablePointer<Int32>?, _ flags: SCARD_FLAGS
  ) throws(COMError) { throw COMError.notImplemented }

  public func GetProperties(
    _ refType: REFTYPE, _ bstrPathSpec: borrowing BString,
    _ ppTLV: UnsafeMutablePointer<UnsafeMutablePointer<TLV_TABLE>?>?, _ plcTLV: UnsafeMutablePointer<Int32>?,
    _ flags: SCARD_FLAGS
  ) throws(COMError) { throw COMError.notImplemented }

  public func Initialize(_ lp: UnsafeMutablePointer<Int32>?) throws(COMError) { throw COMError.notImplemented }

  public func Invalidate(_ bstrPathSpec: borrowing BString, _ flags: SCARD_FLAGS) throws(COMError) {
    throw COMError.notImplemented
  }

  public func Open(_ refType: REFTYPE, _ bstrPathSpec: borrowing BString) throws(COMError) -> HSCARD_FILE {
    throw COMError.notImplemented
  }

  public func Read(
    _ hFile: HSCARD_FILE, _ lBytesToRead: UnsafeMutablePointer<Int32>?, _ flags: SCARD_FLAGS
  ) throws(COMError) -> IByteBufferReference { throw COMError.notImplemented }

  public func Rehabilitate(_ bstrPathSpec: borrowing BString, _ flags: SCARD_FLAGS) throws(COMError) {
    throw COMError.notImplemented
  }

  public func Seek(_ hFile: HSCARD_FILE, _ lOffset: Int32, _ Seek: SEEKTYPE) throws(COMError) {
    throw COMError.notImplemented
  }

  public func SetProperties(
    _ refType: REFTYPE, _ bstrPathSpec: borrowing BString, _ pTLV: UnsafeMutablePointer<TLV_TABLE>?, _ lcTLV: Int32,
    _ flags: SCARD_FLAGS
  ) throws(COMError) { throw COMError.notImplemented }

  public func Write(
    _ hFile: HSCARD_FILE, _ lLength: Int32, _ pData: borrowing IByteBufferReference, _ flags: SCARD_FLAGS
  ) throws(COMError) { throw COMError.notImplemented }
}
