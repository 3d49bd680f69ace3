internal import COM

/// `LPVOID CoTaskMemAlloc(SIZE_T)`
@c(CoTaskMemAlloc)
public func coTaskMemAlloc(_ count: UInt) -> UnsafeMutableRawPointer? {
  unsafe TaskMemory.allocate(Int(bitPattern: count))
}

/// `LPVOID CoTaskMemRealloc(LPVOID, SIZE_T)`
@c(CoTaskMemRealloc)
public func coTaskMemRealloc(_ block: UnsafeMutableRawPointer?, _ count: UInt) -> UnsafeMutableRawPointer? {
  unsafe TaskMemory.reallocate(block, Int(bitPattern: count))
}

/// `void CoTaskMemFree(LPVOID)`
@c(CoTaskMemFree)
public func coTaskMemFree(_ block: UnsafeMutableRawPointer?) { unsafe TaskMemory.free(block) }

/// `HRESULT CoGetMalloc(DWORD, LPMALLOC *)`: E_INVALIDARG for a context other than 1 (MEMCTX_TASK) or without a place.
@c(CoGetMalloc)
public func coGetMalloc(_ context: UInt32, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.pointee = nil
  guard context == 1 else { return COMError.invalidArgument.hresult }
  return unsafe handOut(to: result) { () throws(COMError) in
    try unsafe makeObject { () throws(COMError) in TaskAllocator() }.reference(as: IMallocReference.self).transferRef()
  }
}

/// `HRESULT CoRegisterMallocSpy(LPMALLOCSPY)`
@c(CoRegisterMallocSpy)
public func coRegisterMallocSpy(_ spy: UnsafeMutableRawPointer?) -> Int32 {
  unsafe Runtime.vtable.pointee.RegisterMallocSpy(Runtime.pointer, spy)
}

/// `HRESULT CoRevokeMallocSpy(void)`
@c(CoRevokeMallocSpy)
public func coRevokeMallocSpy() -> Int32 { unsafe Runtime.vtable.pointee.RevokeMallocSpy(Runtime.pointer) }

/// Puts the object that `make` returns, with its reference, where the caller wants it.
func handOut(to result: ObjectPlace, _ make: () throws(COMError) -> InterfacePointer) -> Int32 {
  return COMError.status { () throws(COMError) in
    unsafe result.pointee = try make()
    return 0
  }
}
