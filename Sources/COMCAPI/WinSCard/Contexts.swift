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

/// `LONG SCardReleaseContext(SCARDCONTEXT)`: ends the waits of other threads too; SCARD_E_INVALID_HANDLE.
@c(comcard_SCardReleaseContext)
public func scardReleaseContext(_ context: UInt) -> Int32 {
  code { () throws(SmartCardError) in
    // Afterwards, so that no wait can begin in between.
    defer { StatusWaits.shared.forget(context) }
    try readers.releaseContext(context)
  }
}

/// `LONG SCardIsValidContext(SCARDCONTEXT)`: SCARD_S_SUCCESS or SCARD_E_INVALID_HANDLE.
@c(comcard_SCardIsValidContext)
public func scardIsValidContext(_ context: UInt) -> Int32 {
  code { () throws(SmartCardError) in guard readers.isValidContext(context) else { throw .invalidHandle } }
}

/// `LONG SCardCancel(SCARDCONTEXT)`: ends all waits of SCardGetStatusChange; SCARD_E_INVALID_HANDLE.
@c(comcard_SCardCancel)
public func scardCancel(_ context: UInt) -> Int32 {
  code { () throws(SmartCardError) in
    guard readers.isValidContext(context) else { throw .invalidHandle }
    StatusWaits.shared.cancel(context)
  }
}

/// `LONG SCardFreeMemory(SCARDCONTEXT, LPCVOID)`: for what SCARD_AUTOALLOCATE gave.
///
/// SCARD_E_INVALID_HANDLE for a context that is neither NULL nor open, SCARD_E_INVALID_PARAMETER for any other memory,
/// also for what was freed already.
@c(comcard_SCardFreeMemory)
public func scardFreeMemory(_ context: UInt, _ memory: UnsafeMutableRawPointer?) -> Int32 {
  code { () throws(SmartCardError) in
    guard context == 0 || readers.isValidContext(context) else { throw .invalidHandle }
    unsafe try GivenMemory.free(memory)
  }
}
