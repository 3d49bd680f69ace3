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
  let status = unsafe Marshaling.read(stream, riid?.assumingMemoryBound(to: GUID.self), result)
  if let stream = unsafe stream { _ = unsafe IUnknownReference(transferringRef: stream) }
  return status
}
