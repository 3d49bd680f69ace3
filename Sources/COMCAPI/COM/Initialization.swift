internal import COM

/// `HRESULT CoInitialize(LPVOID)`: CoInitializeEx with an apartment.
@c(CoInitialize)
public func coInitialize(_ reserved: UnsafeMutableRawPointer?) -> Int32 { unsafe coInitializeEx(reserved, 0x2) }

/// `HRESULT CoInitializeEx(LPVOID, DWORD)`: S_OK, S_FALSE on a thread that is initialized, RPC_E_CHANGED_MODE,
/// E_INVALIDARG for a reserved pointer that is not NULL or unknown flags.
@c(CoInitializeEx)
public func coInitializeEx(_ reserved: UnsafeMutableRawPointer?, _ flags: UInt32) -> Int32 {
  guard unsafe reserved == nil else { return COMError.invalidArgument.hresult }
  return unsafe Runtime.vtable.pointee.Initialize(Runtime.pointer, flags)
}

/// `void CoUninitialize(void)`
@c(CoUninitialize)
public func coUninitialize() { COM.uninitialize() }
