// The slots of IDispatch as C calls them, for interfaces that are not the first one of their class.
//
// SAFETY (for the whole file): as in Dispatch.swift; `this` is a pointer of the interface that the table is for.

extension Dispatch {
  /// IDispatch::GetTypeInfoCount
  public static func GetTypeInfoCount(
    _ this: InterfacePointer?, _ table: DispatchTable, _ count: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let count = unsafe count else { return COMError.pointer.hresult }
    unsafe count.storeBytes(of: 1, as: UInt32.self)
    return 0
  }

  /// IDispatch::GetTypeInfo
  public static func GetTypeInfo(
    _ this: InterfacePointer?, _ table: DispatchTable, _ index: UInt32, _ locale: UInt32,
    _ result: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let result = unsafe result else { return COMError.pointer.hresult }
    return unsafe TypeDescription.handOut(to: result.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)) {
      () throws(COMError) in
      guard index == 0 else { throw COMError.badIndex }
      return try typeInfo(table)
    }
  }

  /// IDispatch::GetIDsOfNames
  public static func GetIDsOfNames(
    _ this: InterfacePointer?, _ table: DispatchTable, _ riid: UnsafeMutableRawPointer?,
    _ names: UnsafeMutableRawPointer?, _ count: UInt32, _ locale: UInt32, _ ids: UnsafeMutableRawPointer?
  ) -> Int32 {
    unsafe idsOfNames(
      table, UnsafePointer(riid?.assumingMemoryBound(to: GUID.self)),
      names?.assumingMemoryBound(to: UnsafeMutablePointer<UInt16>?.self), count,
      ids?.assumingMemoryBound(to: Int32.self))
  }

  /// IDispatch::Invoke
  public static func Invoke(
    _ this: InterfacePointer?, _ table: DispatchTable, _ member: Int32, _ riid: UnsafeMutableRawPointer?,
    _ locale: UInt32, _ use: UInt16, _ parameters: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?,
    _ exception: UnsafeMutableRawPointer?, _ faulty: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let this = unsafe this else { return COMError.pointer.hresult }
    return unsafe invoke(
      this, table, member, UnsafePointer(riid?.assumingMemoryBound(to: GUID.self)), locale, use,
      result: result?.assumingMemoryBound(to: VARIANT.self), parameters?.assumingMemoryBound(to: DISPPARAMS.self),
      faulty: faulty?.assumingMemoryBound(to: UInt32.self),
      exception: exception?.assumingMemoryBound(to: EXCEPINFO.self))
  }
}
