internal import COM

/// `HGLOBAL GlobalAlloc(UINT, SIZE_T)`: NULL without memory.
@c(GlobalAlloc)
public func globalAlloc(_ flags: UInt32, _ count: UInt) -> UnsafeMutableRawPointer? {
  unsafe GlobalMemory.allocate(flags, count)
}

/// `HGLOBAL GlobalReAlloc(HGLOBAL, SIZE_T, UINT)`: NULL where it cannot be, and the block is as before.
@c(GlobalReAlloc)
public func globalReAlloc(
  _ handle: UnsafeMutableRawPointer?, _ count: UInt, _ flags: UInt32
) -> UnsafeMutableRawPointer? {
  unsafe GlobalMemory.reallocate(handle, count, flags)
}

/// `HGLOBAL GlobalFree(HGLOBAL)`: NULL.
@c(GlobalFree)
public func globalFree(_ handle: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  unsafe GlobalMemory.free(handle)
  return nil
}

/// `LPVOID GlobalLock(HGLOBAL)`
@c(GlobalLock)
public func globalLock(_ handle: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  unsafe GlobalMemory.lock(handle)
}

/// `BOOL GlobalUnlock(HGLOBAL)`: TRUE while the block is still locked.
@c(GlobalUnlock)
public func globalUnlock(_ handle: UnsafeMutableRawPointer?) -> Int32 { unsafe GlobalMemory.unlock(handle) ? 1 : 0 }

/// `SIZE_T GlobalSize(HGLOBAL)`
@c(GlobalSize)
public func globalSize(_ handle: UnsafeMutableRawPointer?) -> UInt { unsafe UInt(GlobalMemory.size(handle)) }

/// `UINT GlobalFlags(HGLOBAL)`
@c(GlobalFlags)
public func globalFlags(_ handle: UnsafeMutableRawPointer?) -> UInt32 { unsafe GlobalMemory.flags(handle) }

/// `HGLOBAL GlobalHandle(LPCVOID)`
@c(GlobalHandle)
public func globalHandle(_ block: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  unsafe GlobalMemory.handle(block)
}

/// `HRESULT CreateStreamOnHGlobal(HGLOBAL, BOOL, LPSTREAM *)`: E_INVALIDARG without a place, E_OUTOFMEMORY.
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
