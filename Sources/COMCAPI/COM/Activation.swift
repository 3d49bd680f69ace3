internal import COM

/// `HRESULT CoCreateInstance(REFCLSID, LPUNKNOWN, DWORD, REFIID, LPVOID *)`
@c(CoCreateInstance)
public func coCreateInstance(
  _ rclsid: UnsafeMutableRawPointer?, _ outer: UnsafeMutableRawPointer?, _ context: UInt32,
  _ riid: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?
) -> Int32 {
  guard let runtime = unsafe Runtime.started else { return unsafe createFirst(rclsid, outer, context, riid, result) }
  return unsafe Runtime.vtable(of: runtime).pointee.CreateInstance(runtime, rclsid, outer, context, riid, result)
}

// Apart, so that all other calls save no registers.
@inline(never)
private func createFirst(
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

/// `HRESULT CoRegisterClassObject(REFCLSID, LPUNKNOWN, DWORD, DWORD, LPDWORD)`: a class object of the running program,
/// which CoRevokeClassObject or the last CoUninitialize of the process releases. With REGCLS_SUSPENDED nobody finds it
/// before CoResumeClassObjects; a local server with REGCLS_MULTIPLEUSE serves its own process too. E_INVALIDARG for
/// NULL, unknown flags and a context without a server; CO_E_NOTINITIALIZED.
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

/// `HRESULT CoSuspendClassObjects(void)`: nobody finds the class objects that are registered now any more. They must
/// still be revoked.
@c(CoSuspendClassObjects)
public func coSuspendClassObjects() -> Int32 { unsafe Runtime.vtable.pointee.SuspendClassObjects(Runtime.pointer, 1) }

/// `HRESULT CoResumeClassObjects(void)`: makes what is suspended findable, whatever suspended it.
@c(CoResumeClassObjects)
public func coResumeClassObjects() -> Int32 { unsafe Runtime.vtable.pointee.SuspendClassObjects(Runtime.pointer, 0) }

/// `ULONG CoAddRefServerProcess(void)`: counts an object or lock of this process as a server; the new count.
@c(CoAddRefServerProcess)
public func coAddRefServerProcess() -> UInt32 { unsafe Runtime.vtable.pointee.CountServerProcess(Runtime.pointer, 1) }

/// `ULONG CoReleaseServerProcess(void)`: the new count. At 0 the class objects are suspended, as by
/// CoSuspendClassObjects; below 0 it does not go.
@c(CoReleaseServerProcess)
public func coReleaseServerProcess() -> UInt32 {
  unsafe Runtime.vtable.pointee.CountServerProcess(Runtime.pointer, -1)
}

/// `HRESULT CoCreateInstanceEx(REFCLSID, IUnknown *, DWORD, COSERVERINFO *, DWORD, MULTI_QI *)`: one object, several of
/// its interfaces. CO_S_NOTALLINTERFACES where some are missing, E_NOINTERFACE where all are; E_INVALIDARG for another
/// machine. An object that claims success without a pointer has E_UNEXPECTED for that interface.
@c(CoCreateInstanceEx)
public func coCreateInstanceEx(
  _ rclsid: UnsafeMutableRawPointer?, _ outer: UnsafeMutableRawPointer?, _ context: UInt32,
  _ server: UnsafeMutableRawPointer?, _ count: UInt32, _ queries: UnsafeMutableRawPointer?
) -> Int32 {
  // SAFETY: a COSERVERINFO has the name behind a number; without one it is this machine.
  let machine = unsafe server.flatMap { unsafe $0.loadUnaligned(fromByteOffset: 8, as: UnsafeRawPointer?.self) }
  guard let results = unsafe queries?.assumingMemoryBound(to: MultipleQuery.self), count > 0, unsafe machine == nil
  else { return COMError.invalidArgument.hresult }
  for index in 0..<Int(count) {
    guard unsafe results[index].iid != nil, unsafe results[index].object == nil else {
      return COMError.invalidArgument.hresult
    }
    unsafe results[index].status = COMError.noInterface.hresult
  }
  var iid = IUnknownReference.iid
  var made: UnsafeMutableRawPointer?
  let status = unsafe coCreateInstance(rclsid, outer, context, &iid, &made)
  guard status >= 0, let made = unsafe made else {
    for index in 0..<Int(count) { unsafe results[index].status = status }
    return status
  }
  let object = unsafe IUnknownReference(transferringRef: made)
  var found = 0
  for index in 0..<Int(count) {
    guard let iid = unsafe results[index].iid else { continue }
    let query = unsafe object.query(iid.pointee, &results[index].object)
    unsafe results[index].status = query
    if query >= 0 { found += 1 }
  }
  if found == Int(count) { return 0 }
  // CO_S_NOTALLINTERFACES
  return found == 0 ? COMError.noInterface.hresult : 0x0008_0012
}

/// MULTI_QI of objidl.idl.
@unsafe
private struct MultipleQuery {
  var iid: UnsafePointer<GUID>?
  var object: UnsafeMutableRawPointer?
  var status: Int32
}
