/// IDispatch for every class whose IDL has it, from the type information of its first interface for late-bound callers.
/// A class may have methods of its own in their place.
extension IDispatch where Self: DispatchClass {
  /// 1.
  public func GetTypeInfoCount() throws(COMError) -> UInt32 { 1 }

  /// The type description of the interface that ``Invoke(_:_:_:_:_:_:_:_:)`` serves; the locale does not matter.
  ///
  /// - Throws: DISP_E_BADINDEX for an index other than 0, E_OUTOFMEMORY.
  public func GetTypeInfo(_ iTInfo: UInt32, _ lcid: UInt32) throws(COMError) -> ITypeInfoReference {
    guard iTInfo == 0 else { throw COMError.badIndex }
    return try Dispatch.typeInfo(Self.comDispatch)
  }

  /// Turns the name of a member, and those of its arguments, into numbers; neither letter case nor locale matters.
  ///
  /// - Throws: DISP_E_UNKNOWNNAME where any name is unknown, which gets DISPID_UNKNOWN; DISP_E_UNKNOWNINTERFACE for an
  ///   identifier that is not IID_NULL; E_INVALIDARG without names or places for their numbers.
  @inlinable @inline(__always)
  public func GetIDsOfNames(
    _ riid: UnsafePointer<GUID>?, _ rgszNames: UnsafeMutablePointer<UnsafeMutablePointer<UInt16>?>?, _ cNames: UInt32,
    _ lcid: UInt32, _ rgDispId: UnsafeMutablePointer<Int32>?
  ) throws(COMError) {
    let status = unsafe Dispatch.idsOfNames(Self.comDispatch, riid, rgszNames, cNames, rgDispId)
    guard status >= 0 else { throw COMError(status) }
  }

  /// Calls one member by its number. What it returns is told at ``Dispatch``.
  @inlinable @inline(__always)
  public func Invoke(
    _ dispIdMember: Int32, _ riid: UnsafePointer<GUID>?, _ lcid: UInt32, _ wFlags: UInt16,
    _ pDispParams: UnsafeMutablePointer<DISPPARAMS>?, _ pVarResult: UnsafeMutablePointer<VARIANT>?,
    _ pExcepInfo: UnsafeMutablePointer<EXCEPINFO>?, _ puArgErr: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    // SAFETY: the generated offset is that of the interface's slot in this object, which lives as long as the call.
    unsafe Dispatch.invoke(
      Unmanaged.passUnretained(self).toOpaque() + Self.comDispatchOffset, Self.comDispatch, dispIdMember, riid, lcid,
      wFlags, result: pVarResult, pDispParams, faulty: puArgErr, exception: pExcepInfo)
  }
}
