internal import COM
internal import ResourceManager

/// `LONG SCardEstablishContext(DWORD, LPCVOID, LPCVOID, LPSCARDCONTEXT)`: SCARD_E_INVALID_VALUE for a scope above 2,
/// SCARD_E_INVALID_PARAMETER without a place.
@c(comcard_SCardEstablishContext)
public func scardEstablishContext(
  _ scope: UInt32, _ reserved1: UnsafeRawPointer?, _ reserved2: UnsafeRawPointer?, _ result: UnsafeMutablePointer<UInt>?
) -> Int32 {
  code { () throws(SmartCardError) in
    guard let result = unsafe result else { throw .invalidParameter }
    unsafe result.pointee = 0
    guard scope <= 2 else { throw .invalidValue }
    unsafe result.pointee = try readers.establishContext()
  }
}

/// `LONG SCardReleaseContext(SCARDCONTEXT)`
@c(comcard_SCardReleaseContext)
public func scardReleaseContext(_ context: UInt) -> Int32 {
  code { () throws(SmartCardError) in try readers.releaseContext(context) }
}

/// `LONG SCardIsValidContext(SCARDCONTEXT)`: SCARD_S_SUCCESS or SCARD_E_INVALID_HANDLE.
@c(comcard_SCardIsValidContext)
public func scardIsValidContext(_ context: UInt) -> Int32 {
  code { () throws(SmartCardError) in guard readers.isValidContext(context) else { throw .invalidHandle } }
}

/// `LONG SCardFreeMemory(SCARDCONTEXT, LPCVOID)`: for what SCARD_AUTOALLOCATE gave.
@c(comcard_SCardFreeMemory)
public func scardFreeMemory(_ context: UInt, _ memory: UnsafeMutableRawPointer?) -> Int32 {
  unsafe TaskMemory.free(memory)
  return 0
}
