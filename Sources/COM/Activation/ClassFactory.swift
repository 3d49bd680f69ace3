/// The class object of a class that Swift implements.
@safe
public final class ClassFactory: ClassFactoryCoClass, IClassFactory {
  /// Makes an object and hands out the interface `riid` of it.
  public typealias Maker =
    @Sendable (_ riid: UnsafePointer<GUID>, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>) -> Int32

  private let maker: Maker

  /// A class object whose objects come from `make`.
  public init<T: CoClass>(_ make: @escaping @Sendable () throws(COMError) -> T) {
    unsafe maker = { riid, result in
      do throws(COMError) {
        let object = try makeObject(make)
        let iid = unsafe riid.pointee
        let offset = T.comInterfaceOffset(iid.low, iid.high)
        guard offset >= 0 else { throw COMError.noInterface }
        _ = Thunk.addRef(object)
        unsafe result.pointee = Unmanaged.passUnretained(object).toOpaque() + offset
        return 0
      } catch {
        return error.published()
      }
    }
    super.init()
  }

  /// CLASS_E_NOAGGREGATION for an outer unknown; E_POINTER without a place for the result.
  public func CreateInstance(
    _ pUnkOuter: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>?,
    _ ppvObject: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let ppvObject = unsafe ppvObject else { return COMError.pointer.published() }
    unsafe ppvObject.pointee = nil
    guard unsafe pUnkOuter == nil else { return COMError.noAggregation.published() }
    guard let riid = unsafe riid else { return COMError.pointer.published() }
    return unsafe maker(riid, ppvObject)
  }

  public func LockServer(_ fLock: Int32) -> Int32 {
    Module.lock(fLock != 0)
    return 0
  }
}
