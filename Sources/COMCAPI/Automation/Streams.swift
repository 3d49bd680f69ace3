internal import COM

/// `HGLOBAL GlobalAlloc(UINT, SIZE_T)`: NULL without memory. GlobalFree gives it back.
///
/// None of these functions touches memory for a handle that was freed or never was one: they fail, and GetLastError says
/// ERROR_INVALID_HANDLE.
@c(GlobalAlloc)
public func globalAlloc(_ flags: UInt32, _ count: UInt) -> UnsafeMutableRawPointer? {
  var handle: UnsafeMutableRawPointer?
  tell(unsafe Runtime.vtable.pointee.AllocateGlobal(Runtime.pointer, flags, count, &handle))
  return unsafe handle
}

/// `HGLOBAL GlobalReAlloc(HGLOBAL, SIZE_T, UINT)`: NULL where it cannot be, and the block is as before.
@c(GlobalReAlloc)
public func globalReAlloc(
  _ handle: UnsafeMutableRawPointer?, _ count: UInt, _ flags: UInt32
) -> UnsafeMutableRawPointer? {
  var handle = unsafe handle
  let isDone = tell(unsafe Runtime.vtable.pointee.ReallocateGlobal(Runtime.pointer, flags, count, &handle))
  return unsafe isDone ? handle : nil
}

/// `HGLOBAL GlobalFree(HGLOBAL)`: NULL, or the argument where it is no handle.
@c(GlobalFree)
public func globalFree(_ handle: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  unsafe tell(Runtime.vtable.pointee.FreeGlobal(Runtime.pointer, handle)) ? nil : handle
}

/// `LPVOID GlobalLock(HGLOBAL)`: NULL for a discarded block (ERROR_DISCARDED), and after 255 locks.
@c(GlobalLock)
public func globalLock(_ handle: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  var block: UnsafeMutableRawPointer?
  tell(unsafe Runtime.vtable.pointee.LockGlobal(Runtime.pointer, handle, &block))
  return unsafe block
}

/// `BOOL GlobalUnlock(HGLOBAL)`: TRUE while the block is still locked. FALSE with ERROR_NOT_LOCKED where it was not, with
/// NO_ERROR where it is not any more.
@c(GlobalUnlock)
public func globalUnlock(_ handle: UnsafeMutableRawPointer?) -> Int32 {
  let code = unsafe Runtime.vtable.pointee.UnlockGlobal(Runtime.pointer, handle)
  if code == GlobalMemory.LastError.locked.rawValue { return 1 }
  com_set_last_error(code)
  return 0
}

/// `SIZE_T GlobalSize(HGLOBAL)`: in bytes, as asked for; 0 for a discarded block.
@c(GlobalSize)
public func globalSize(_ handle: UnsafeMutableRawPointer?) -> UInt {
  var size: UInt = 0
  tell(unsafe Runtime.vtable.pointee.DescribeGlobal(Runtime.pointer, handle, &size, nil))
  return size
}

/// `UINT GlobalFlags(HGLOBAL)`: the locks, and GMEM_DISCARDED; or GMEM_INVALID_HANDLE.
@c(GlobalFlags)
public func globalFlags(_ handle: UnsafeMutableRawPointer?) -> UInt32 {
  var flags: UInt32 = 0
  return tell(unsafe Runtime.vtable.pointee.DescribeGlobal(Runtime.pointer, handle, nil, &flags)) ? flags : 0x8000
}

/// `HGLOBAL GlobalHandle(LPCVOID)`: of the address that GlobalLock gave; NULL for another.
@c(GlobalHandle)
public func globalHandle(_ block: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  var handle: UnsafeMutableRawPointer?
  tell(unsafe Runtime.vtable.pointee.FindGlobal(Runtime.pointer, block, &handle))
  return unsafe handle
}

/// Has GetLastError tell of a failure; whether there was none.
@discardableResult
private func tell(_ code: UInt32) -> Bool {
  if code != 0 { com_set_last_error(code) }
  return code == 0
}

/// `DWORD GetLastError(void)`: what the last of these functions that failed on this thread failed of.
@c(GetLastError)
public func getLastError() -> UInt32 { com_last_error() }

/// `void SetLastError(DWORD)`: for this thread.
@c(SetLastError)
public func setLastError(_ code: UInt32) { com_set_last_error(code) }

/// `HRESULT CreateStreamOnHGlobal(HGLOBAL, BOOL, LPSTREAM *)`: E_INVALIDARG without a place and for memory that is no
/// HGLOBAL, E_OUTOFMEMORY.
@c(CreateStreamOnHGlobal)
public func createStreamOnHGlobal(
  _ handle: UnsafeMutableRawPointer?, _ deleteOnRelease: Int32,
  _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.pointee = nil
  return unsafe handOut(to: result) { () throws(COMError) in
    try unsafe makeObject { () throws(COMError) in
      try unsafe MemoryStream(handle: handle, isOwned: deleteOnRelease != 0)
    }.reference(as: IStreamReference.self).transferRef()
  }
}

/// `HRESULT GetHGlobalFromStream(LPSTREAM, HGLOBAL *)`: E_INVALIDARG for NULL, and for a stream of another kind.
@c(GetHGlobalFromStream)
public func getHGlobalFromStream(
  _ stream: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.pointee = nil
  guard let stream = unsafe IUnknownReference(retaining: stream) else { return COMError.invalidArgument.hresult }
  do throws(COMError) {
    return unsafe try stream.query(IComcardMemoryStreamReference.self).GetHandle(result)
  } catch {
    return COMError.invalidArgument.hresult
  }
}
