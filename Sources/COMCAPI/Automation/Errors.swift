internal import COM

/// `HRESULT SetErrorInfo(ULONG, IErrorInfo *)`: NULL clears the thread's error info. E_INVALIDARG for a reserved value.
@c(SetErrorInfo)
public func setErrorInfo(_ reserved: UInt32, _ info: UnsafeMutableRawPointer?) -> Int32 {
  guard reserved == 0 else { return COMError.invalidArgument.hresult }
  return unsafe Runtime.vtable.pointee.SetErrorInfo(Runtime.pointer, info)
}

/// `HRESULT GetErrorInfo(ULONG, IErrorInfo **)`: S_FALSE where there is none. The caller owns the object.
@c(GetErrorInfo)
public func getErrorInfo(_ reserved: UInt32, _ result: UnsafeMutableRawPointer?) -> Int32 {
  guard reserved == 0 else { return COMError.invalidArgument.hresult }
  return unsafe Runtime.vtable.pointee.GetErrorInfo(Runtime.pointer, result)
}

/// `HRESULT CreateErrorInfo(ICreateErrorInfo **)`: E_INVALIDARG without a place, E_OUTOFMEMORY.
@c(CreateErrorInfo)
public func createErrorInfo(_ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.pointee = nil
  return unsafe handOut(to: result) { () throws(COMError) in
    try unsafe makeObject { () throws(COMError) in ErrorInfo() }.reference(as: ICreateErrorInfoReference.self)
      .transferRef()
  }
}
