/// The class object of a class that Swift implements.
@safe
public final class ClassFactory: ClassFactoryCoClass, IClassFactory {
  /// Makes an object, under an outer one where there is one, and hands out the interface `riid` of it.
  private typealias Maker =
    @Sendable (
      _ outer: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>,
      _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32

  private let maker: Maker

  /// A class object whose objects come from `make`.
  public init<T: CoClass>(_ make: @escaping @Sendable () throws(COMError) -> T) {
    unsafe maker = { outer, riid, result in
      do throws(COMError) {
        let iid = unsafe riid.pointee
        if let outer = unsafe outer {
          // The outer object must get the inner unknown; it asks that for everything else.
          guard iid == IUnknownReference.iid else { throw COMError.noInterface }
          unsafe result.pointee = Aggregation.aggregate(try makeObject(make), into: outer)
          return 0
        }
        let object = try makeObject(make)
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

  /// E_NOINTERFACE for an outer unknown and another interface than IUnknown; E_POINTER without a place for the result.
  public func CreateInstance(
    _ pUnkOuter: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>?,
    _ ppvObject: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let ppvObject = unsafe ppvObject else { return COMError.pointer.published() }
    unsafe ppvObject.pointee = nil
    guard let riid = unsafe riid else { return COMError.pointer.published() }
    return unsafe maker(pUnkOuter, riid, ppvObject)
  }

  public func LockServer(_ fLock: Int32) -> Int32 {
    Module.lock(fLock != 0)
    return 0
  }
}
