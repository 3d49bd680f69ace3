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

/// `HRESULT OleInitialize(LPVOID)`: as CoInitialize; of OLE there is nothing beyond COM here.
@c(OleInitialize)
public func oleInitialize(_ reserved: UnsafeMutableRawPointer?) -> Int32 { unsafe coInitialize(reserved) }

/// `void OleUninitialize(void)`: as CoUninitialize.
@c(OleUninitialize)
public func oleUninitialize() { coUninitialize() }

/// `void CoUninitialize(void)`: leaves the thread's apartment with the last of its initializations; a thread that ends
/// leaves it too. The last one of the process revokes all class objects and unloads the libraries that say that nothing
/// of them is in use. Unlike on Windows, a library that something still refers to stays in memory, and so does what
/// CoLoadLibrary gave: its code may still be running.
@c(CoUninitialize)
public func coUninitialize() { COM.uninitialize() }
