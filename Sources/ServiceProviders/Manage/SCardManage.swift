public import COM
internal import ResourceManager
public import SmartCardInterfaces

/// The resource manager's word for it; the method's parameter has the IDL's name.
private typealias CardDisposition = Disposition

/// The root object of the provider: it owns the connection to a card and makes the objects that work on it.
///
/// Thread-safe. Each method's codes are those of the specification's page on ISCardManage, and whatever the resource
/// manager returns on the way. Not attached is SCARD_E_INVALID_HANDLE everywhere.
public final class SCardManage: SCardManageCoClass, ISCardManage {
  /// No PC/SC reader has a longer name, in bytes of UTF-8.
  private static let longestName = 127

  private let connection: Connection

  /// A manager that is attached to nothing.
  public override init() {
    connection = Connection(Readers.manager)
    super.init()
  }

  /// Binds to a connection that somebody else opened and goes on owning. An earlier attachment is dropped first.
  ///
  /// - Parameter hICC: A handle of SCardConnect.
  /// - Throws: E_INVALIDARG where it is 0 or no valid handle; other codes of SCardStatus.
  public func AttachByHandle(_ hICC: HSCARD) throws(COMError) {
    do throws(SmartCardError) {
      try connection.attach(handle: hICC)
    } catch .invalidHandle {
      throw COMError.invalidArgument.with("the resource manager knows no such card handle")
    } catch {
      throw COMError(error)
    }
  }

  /// Opens a connection to the card in a reader. An earlier attachment is dropped first.
  ///
  /// - Parameters:
  ///   - bstrIFDName: The reader's name, compared exactly.
  ///   - flags: EXCLUSIVE or SHARED.
  /// - Throws: E_INVALIDARG for no name or another mode; SCARD_E_UNKNOWN_READER, SCARD_E_NO_SMARTCARD,
  ///   SCARD_E_SHARING_VIOLATION, SCARD_E_NO_SERVICE.
  public func AttachByIFD(_ bstrIFDName: borrowing BString, _ flags: SCARD_SHARE_MODES) throws(COMError) {
    guard !bstrIFDName.isEmpty else {
      throw COMError.invalidArgument.with("a reader name is needed")
    }
    let mode: ShareMode
    switch flags {
    case .EXCLUSIVE: mode = .exclusive
    case .SHARED: mode = .shared
    default: throw COMError.invalidArgument.with("the share mode is neither EXCLUSIVE nor SHARED")
    }
    // A name that no reader can have: too long for PC/SC, or one that C would cut short.
    guard bstrIFDName.count <= Self.longestName else { throw COMError(SmartCardError.unknownReader) }
    let reader = bstrIFDName.string
    guard reader.utf8.count <= Self.longestName, !reader.utf8.contains(0) else {
      throw COMError(SmartCardError.unknownReader)
    }
    try smartCard { () throws(SmartCardError) in try connection.attach(reader: reader, mode: mode) }
  }

  /// A new object for the card's files, on this connection, attached or not. The caller owns it.
  public func CreateFileAccess() throws(COMError) -> ISCardFileAccessReference {
    try makeObject { () throws(COMError) in SCardFileAccess(connection) }.reference()
  }

  /// A new object for authentication, on this connection, attached or not. The caller owns it.
  public func CreateCardAuth() throws(COMError) -> ISCardAuthReference {
    try makeObject { () throws(COMError) in SCardAuth(connection) }.reference()
  }

  /// A new object for the card holder's codes, on this connection, attached or not. The caller owns it.
  public func CreateCHVerification() throws(COMError) -> ISCardVerifyReference {
    try makeObject { () throws(COMError) in SCardVerify(connection) }.reference()
  }

  /// Gives the attachment up: ends a lock, disconnects a handle of our own, forgets a borrowed one.
  public func Detach() throws(COMError) {
    try smartCard { () throws(SmartCardError) in try connection.detach() }
  }

  /// Takes the card for this connection alone; waits without limit, nested calls count.
  ///
  /// - Throws: SCARD_W_RESET_CARD and SCARD_W_REMOVED_CARD until ``Reconnect()``.
  public func SCardLock() throws(COMError) {
    try smartCard { () throws(SmartCardError) in try connection.lock() }
  }

  /// Renews the attachment in its place, in the mode and with the protocols that it had; the card is left as it is.
  public func Reconnect() throws(COMError) {
    try smartCard { () throws(SmartCardError) in try connection.reconnect() }
  }

  /// The state of the card, and the protocol in use: T0, T1, RAW, or 0 for none.
  public func Status() throws(COMError) -> (pStatus: SCARD_STATES, pProtocol: SCARD_PROTOCOLS) {
    let status = try smartCard { () throws(SmartCardError) in try connection.status() }
    return (
      SCARD_STATES(rawValue: Int32(bitPattern: status.state.rawValue)),
      SCARD_PROTOCOLS(rawValue: Int32(bitPattern: status.active.comValue))
    )
  }

  /// Gives one lock back; the outermost one says what becomes of the card.
  ///
  /// - Throws: E_INVALIDARG for a disposition outside 0 to 3, SCARD_E_NOT_TRANSACTED without a lock.
  public func SCardUnlock(_ Disposition: SCARD_DISPOSITIONS) throws(COMError) {
    guard let disposition = CardDisposition(rawValue: UInt32(bitPattern: Disposition.rawValue)) else {
      throw COMError.invalidArgument.with("the disposition is not LEAVE, RESET, UNPOWER or EJECT")
    }
    try smartCard { () throws(SmartCardError) in try connection.unlock(disposition) }
  }

  /// A new object of this provider by interface or, without one, by the interface's name in any case.
  ///
  /// - Parameters:
  ///   - pguidInterface: The IID wanted; it wins over the name.
  ///   - bstrName: `ISCardFileAccess`, `ISCardAuth` or `ISCardVerify`.
  ///   - pUserData: Not used.
  /// - Throws: E_INVALIDARG where neither is given, SCARD_E_UNSUPPORTED_FEATURE for everything else.
  public func CreateInterface(
    _ pguidInterface: UnsafeMutablePointer<GUID>?, _ bstrName: borrowing BString,
    _ pUserData: UnsafeMutablePointer<Int32>?
  ) throws(COMError) -> IUnknownReference {
    let iid: GUID
    if let wanted = unsafe pguidInterface {
      iid = unsafe wanted.pointee
    } else if !bstrName.isEmpty {
      iid = try Self.interface(named: bstrName)
    } else {
      throw COMError.invalidArgument.with("neither an interface nor a name is given")
    }
    // The caller gets the pointer of the interface that was asked for.
    switch iid {
    case ISCardFileAccessReference.iid:
      return try unsafe IUnknownReference(transferringRef: CreateFileAccess().transferRef())
    case ISCardAuthReference.iid:
      return try unsafe IUnknownReference(transferringRef: CreateCardAuth().transferRef())
    case ISCardVerifyReference.iid:
      return try unsafe IUnknownReference(transferringRef: CreateCHVerification().transferRef())
    default: throw COMError(SmartCardError.unsupportedFeature)
    }
  }

  private static func interface(named name: borrowing BString) throws(COMError) -> GUID {
    guard name.count <= longestName else { throw COMError(SmartCardError.unsupportedFeature) }
    switch name.string.lowercased() {
    case "iscardfileaccess": return ISCardFileAccessReference.iid
    case "iscardauth": return ISCardAuthReference.iid
    case "iscardverify": return ISCardVerifyReference.iid
    default: throw COMError(SmartCardError.unsupportedFeature)
    }
  }
}
