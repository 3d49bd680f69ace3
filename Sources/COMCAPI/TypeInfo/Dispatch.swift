internal import COM

/// `HRESULT DispGetParam(DISPPARAMS *, UINT, VARTYPE, VARIANT *, UINT *)`: E_INVALIDARG for NULL, DISP_E_PARAMNOTFOUND
/// for an argument that is not there, and as VariantChangeType, with the argument's place.
@c(DispGetParam)
public func dispGetParam(
  _ parameters: UnsafeMutableRawPointer?, _ position: UInt32, _ type: UInt16, _ result: UnsafeMutableRawPointer?,
  _ faulty: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  guard let parameters = unsafe parameters, let result = unsafe result else { return COMError.invalidArgument.hresult }
  return unsafe DispatchParameters.argument(
    UnsafePointer(parameters.assumingMemoryBound(to: DISPPARAMS.self)), position, type,
    result.assumingMemoryBound(to: VARIANT.self), faulty)
}

/// `HRESULT DispGetIDsOfNames(ITypeInfo *, LPOLESTR *, UINT, DISPID *)`: the numbers of names; E_INVALIDARG for NULL.
@c(DispGetIDsOfNames)
public func dispGetIDsOfNames(
  _ info: UnsafeMutableRawPointer?, _ names: UnsafeMutableRawPointer?, _ count: UInt32, _ ids: UnsafeMutableRawPointer?
) -> Int32 {
  guard let info = unsafe info else { return COMError.invalidArgument.hresult }
  let vtable = unsafe info.load(as: UnsafePointer<ITypeInfoVtbl>.self)
  return unsafe vtable.pointee.GetIDsOfNames(info, names, count, ids)
}

/// `HRESULT DispInvoke(void *, ITypeInfo *, DISPID, WORD, DISPPARAMS *, VARIANT *, EXCEPINFO *, UINT *)`: calls a member
/// of an object that the ITypeInfo describes; E_INVALIDARG for NULL.
@c(DispInvoke)
public func dispInvoke(
  _ instance: UnsafeMutableRawPointer?, _ info: UnsafeMutableRawPointer?, _ member: Int32, _ use: UInt16,
  _ parameters: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?, _ exception: UnsafeMutableRawPointer?,
  _ faulty: UnsafeMutableRawPointer?
) -> Int32 {
  guard let info = unsafe info else { return COMError.invalidArgument.hresult }
  let vtable = unsafe info.load(as: UnsafePointer<ITypeInfoVtbl>.self)
  return unsafe vtable.pointee.Invoke(info, instance, member, use, parameters, result, exception, faulty)
}

/// `HRESULT CreateStdDispatch(IUnknown *, void *, ITypeInfo *, IUnknown **)`: an IDispatch over an ITypeInfo, as a part
/// of the first argument's object or, where that is NULL, an object of its own. The result is the part's own IUnknown,
/// which the object keeps and asks for IDispatch. E_INVALIDARG for NULL elsewhere, E_OUTOFMEMORY.
@c(CreateStdDispatch)
public func createStdDispatch(
  _ outer: UnsafeMutableRawPointer?, _ instance: UnsafeMutableRawPointer?, _ info: UnsafeMutableRawPointer?,
  _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.pointee = nil
  guard let instance = unsafe instance, let info = unsafe info else { return COMError.invalidArgument.hresult }
  return unsafe handOut(to: result) { () throws(COMError) in
    try unsafe makeObject { () throws(COMError) in
      unsafe StandardDispatch(ITypeInfoReference(addingRef: info), instance: instance, outer: outer)
    }.own().transferRef()
  }
}
