internal import COM

/// `HRESULT CoCreateInstance(REFCLSID, LPUNKNOWN, DWORD, REFIID, LPVOID *)`
@c(CoCreateInstance)
public func coCreateInstance(
  _ rclsid: UnsafeMutableRawPointer?, _ outer: UnsafeMutableRawPointer?, _ context: UInt32,
  _ riid: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe Runtime.vtable.pointee.CreateInstance(Runtime.pointer, rclsid, outer, context, riid, result)
}

/// `HRESULT CoGetClassObject(REFCLSID, DWORD, LPVOID, REFIID, LPVOID *)`
@c(CoGetClassObject)
public func coGetClassObject(
  _ rclsid: UnsafeMutableRawPointer?, _ context: UInt32, _ reserved: UnsafeMutableRawPointer?,
  _ riid: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe Runtime.vtable.pointee.GetClassObject(Runtime.pointer, rclsid, context, riid, result)
}

/// `HRESULT CoRegisterClassObject(REFCLSID, LPUNKNOWN, DWORD, DWORD, LPDWORD)`
@c(CoRegisterClassObject)
public func coRegisterClassObject(
  _ rclsid: UnsafeMutableRawPointer?, _ unknown: UnsafeMutableRawPointer?, _ context: UInt32, _ flags: UInt32,
  _ cookie: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe Runtime.vtable.pointee.RegisterClassObject(Runtime.pointer, rclsid, unknown, context, flags, cookie)
}

/// `HRESULT CoRevokeClassObject(DWORD)`
@c(CoRevokeClassObject)
public func coRevokeClassObject(_ cookie: UInt32) -> Int32 {
  unsafe Runtime.vtable.pointee.RevokeClassObject(Runtime.pointer, cookie)
}

/// `void CoFreeUnusedLibraries(void)`
@c(CoFreeUnusedLibraries)
public func coFreeUnusedLibraries() {
  unsafe Runtime.vtable.pointee.FreeUnusedLibraries(Runtime.pointer)
}
