/// What an object without type information answers: it has no type info, and no member has a name.
extension IDispatch where Self: COMObject {
  public func GetTypeInfoCount() throws(COMError) -> UInt32 { 0 }

  public func GetTypeInfo(_ iTInfo: UInt32, _ lcid: UInt32) throws(COMError) -> ITypeInfoReference {
    throw COMError.badIndex
  }
}
