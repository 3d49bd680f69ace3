internal import COM

/// `HRESULT CoCreateFreeThreadedMarshaler(LPUNKNOWN, LPUNKNOWN *)`: an IMarshal to aggregate, for objects that any thread
/// may call. E_INVALIDARG without a place, E_OUTOFMEMORY.
@c(CoCreateFreeThreadedMarshaler)
public func coCreateFreeThreadedMarshaler(
  _ outer: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.pointee = nil
  return unsafe handOut(to: result) { () throws(COMError) in try unsafe Marshaling.makeMarshaler(outer) }
}

/// `HRESULT CoMarshalInterThreadInterfaceInStream(REFIID, LPUNKNOWN, LPSTREAM *)`: E_INVALIDARG for NULL, E_NOINTERFACE.
@c(CoMarshalInterThreadInterfaceInStream)
public func coMarshalInterThreadInterfaceInStream(
  _ riid: UnsafeMutableRawPointer?, _ object: UnsafeMutableRawPointer?,
  _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.pointee = nil
  return unsafe handOut(to: result) { () throws(COMError) in
    try unsafe Marshaling.makeStream(riid?.assumingMemoryBound(to: GUID.self), object)
  }
}

/// `HRESULT CoGetInterfaceAndReleaseStream(LPSTREAM, REFIID, LPVOID *)`: the stream is released in every case.
@c(CoGetInterfaceAndReleaseStream)
public func coGetInterfaceAndReleaseStream(
  _ stream: UnsafeMutableRawPointer?, _ riid: UnsafeMutableRawPointer?,
  _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  let status = unsafe Marshaling.readLast(stream, riid?.assumingMemoryBound(to: GUID.self), result)
  if let stream = unsafe stream { _ = unsafe IUnknownReference(transferringRef: stream) }
  return status
}

/// `HRESULT CoGetMarshalSizeMax(ULONG *, REFIID, LPUNKNOWN, DWORD, LPVOID, DWORD)`: how many bytes CoMarshalInterface
/// writes. It fails as that does.
@c(CoGetMarshalSizeMax)
public func coGetMarshalSizeMax(
  _ size: UnsafeMutablePointer<UInt32>?, _ riid: UnsafeMutableRawPointer?, _ object: UnsafeMutableRawPointer?,
  _ context: UInt32, _ reserved: UnsafeMutableRawPointer?, _ flags: UInt32
) -> Int32 {
  guard let size = unsafe size else { return COMError.invalidArgument.hresult }
  unsafe size.pointee = 0
  guard unsafe riid != nil, unsafe object != nil else { return COMError.invalidArgument.hresult }
  return COMError.status { () throws(COMError) in
    unsafe size.pointee = try Marshaling.size(context: context, flags: flags)
    return 0
  }
}

/// `HRESULT CoMarshalInterface(LPSTREAM, REFIID, LPUNKNOWN, DWORD, LPVOID, DWORD)`: writes an interface for another
/// thread of this process, with a reference that CoUnmarshalInterface or CoReleaseMarshalData takes over. E_INVALIDARG
/// for NULL and for tables, REGDB_E_IIDNOTREG for another process, CO_E_NOTINITIALIZED, E_NOINTERFACE, and what the
/// stream's Write returns.
@c(CoMarshalInterface)
public func coMarshalInterface(
  _ stream: UnsafeMutableRawPointer?, _ riid: UnsafeMutableRawPointer?, _ object: UnsafeMutableRawPointer?,
  _ context: UInt32, _ reserved: UnsafeMutableRawPointer?, _ flags: UInt32
) -> Int32 {
  return COMError.status { () throws(COMError) in
    try unsafe Marshaling.write(
      stream, riid?.assumingMemoryBound(to: GUID.self), object, context: context, flags: flags)
    return 0
  }
}

/// `HRESULT CoUnmarshalInterface(LPSTREAM, REFIID, LPVOID *)`: reads what CoMarshalInterface wrote, once; IID_NULL asks
/// for the interface that was written. E_INVALIDARG for NULL, E_FAIL for other bytes, E_NOINTERFACE.
@c(CoUnmarshalInterface)
public func coUnmarshalInterface(
  _ stream: UnsafeMutableRawPointer?, _ riid: UnsafeMutableRawPointer?,
  _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  unsafe Marshaling.read(stream, riid?.assumingMemoryBound(to: GUID.self), result)
}

/// `HRESULT CoReleaseMarshalData(LPSTREAM)`: gives back what nobody will read. E_INVALIDARG for NULL, E_FAIL for other
/// bytes.
@c(CoReleaseMarshalData)
public func coReleaseMarshalData(_ stream: UnsafeMutableRawPointer?) -> Int32 { unsafe Marshaling.release(stream) }
