/// What an object without type information answers: it has no type info, and none of its members has a name.
extension IDispatch where Self: COMObject {
  public func GetTypeInfoCount() throws(COMError) -> UInt32 { 0 }

  public func GetTypeInfo(_ iTInfo: UInt32, _ lcid: UInt32) throws(COMError) -> ITypeInfoReference {
    throw COMError.badIndex
  }

  public func GetIDsOfNames(
    _ riid: UnsafePointer<GUID>?, _ rgszNames: UnsafeMutablePointer<UnsafeMutablePointer<UInt16>?>?, _ cNames: UInt32,
    _ lcid: UInt32, _ rgDispId: UnsafeMutablePointer<Int32>?
  ) throws(COMError) {
    guard unsafe rgszNames != nil, let rgDispId = unsafe rgDispId else { throw COMError.pointer }
    // DISPID_UNKNOWN
    for index in 0..<Int(cNames) { unsafe rgDispId[index] = -1 }
    throw COMError.unknownName
  }

  public func Invoke(
    _ dispIdMember: Int32, _ riid: UnsafePointer<GUID>?, _ lcid: UInt32, _ wFlags: UInt16,
    _ pDispParams: UnsafeMutablePointer<DISPPARAMS>?, _ pVarResult: UnsafeMutablePointer<VARIANT>?,
    _ pExcepInfo: UnsafeMutablePointer<EXCEPINFO>?, _ puArgErr: UnsafeMutablePointer<UInt32>?
  ) -> Int32 { COMError.memberNotFound.published() }
}
