internal import COM
internal import Glibc

/// `HRESULT CoGetApartmentType(APTTYPE *, APTTYPEQUALIFIER *)`: CO_E_NOTINITIALIZED outside every apartment.
@c(CoGetApartmentType)
public func coGetApartmentType(_ type: UnsafeMutableRawPointer?, _ qualifier: UnsafeMutableRawPointer?) -> Int32 {
  unsafe Runtime.vtable.pointee.GetApartmentType(Runtime.pointer, type, qualifier)
}

/// `HRESULT CoIncrementMTAUsage(CO_MTA_USAGE_COOKIE *)`: the free-threaded apartment exists until the cookie is given
/// back, whatever the threads do. E_INVALIDARG without a place.
@c(CoIncrementMTAUsage)
public func coIncrementMTAUsage(_ cookie: UnsafeMutablePointer<UInt>?) -> Int32 {
  unsafe Runtime.vtable.pointee.IncrementMTAUsage(Runtime.pointer, cookie)
}

/// `HRESULT CoDecrementMTAUsage(CO_MTA_USAGE_COOKIE)`: E_INVALIDARG for what is no cookie, or was given back already.
@c(CoDecrementMTAUsage)
public func coDecrementMTAUsage(_ cookie: UInt) -> Int32 {
  unsafe Runtime.vtable.pointee.DecrementMTAUsage(Runtime.pointer, cookie)
}

/// `DWORD CoGetCurrentProcess(void)`: a number of this process that is never 0.
@c(CoGetCurrentProcess)
public func coGetCurrentProcess() -> UInt32 { UInt32(bitPattern: getpid()) }

/// `HRESULT CoDisconnectObject(LPUNKNOWN, DWORD)`: nothing is ever remoted, so there is nothing to cut.
@c(CoDisconnectObject)
public func coDisconnectObject(_ object: UnsafeMutableRawPointer?, _ reserved: UInt32) -> Int32 {
  guard unsafe object != nil, reserved == 0 else { return COMError.invalidArgument.hresult }
  return 0
}

/// `HRESULT CoLockObjectExternal(LPUNKNOWN, BOOL, BOOL)`: a reference that keeps the object, or gives that one back.
@c(CoLockObjectExternal)
public func coLockObjectExternal(_ object: UnsafeMutableRawPointer?, _ lock: Int32, _ last: Int32) -> Int32 {
  guard let object = unsafe object else { return COMError.invalidArgument.hresult }
  if lock != 0 {
    let held = unsafe IUnknownReference(addingRef: object)
    _ = unsafe held.transferRef()
  } else {
    _ = unsafe IUnknownReference(transferringRef: object)
  }
  return 0
}
