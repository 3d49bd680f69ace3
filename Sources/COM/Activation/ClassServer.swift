/// The classes that a plugin serves: what its DllGetClassObject and DllCanUnloadNow hand over to.
///
///     private let server = ClassServer(.init(CThing.clsid) { CThing() })
///
///     @c(DllGetClassObject)
///     public func dllGetClassObject(
///       _ rclsid: UnsafeRawPointer?, _ riid: UnsafeRawPointer?, _ ppv: UnsafeMutableRawPointer?
///     ) -> Int32 { unsafe server.getClassObject(rclsid, riid, ppv) }
public struct ClassServer: Sendable {
  /// One class: its CLSID and how its objects are made.
  public struct Class: Sendable {
    let clsid: GUID
    let factory: @Sendable () -> ClassFactory

    public init<T: CoClass>(_ clsid: GUID, _ make: @escaping @Sendable () throws(COMError) -> T) {
      self.clsid = clsid
      factory = { ClassFactory(make) }
    }
  }

  private let classes: [Class]

  public init(_ classes: Class...) { self.classes = classes }

  /// DllGetClassObject: E_POINTER for NULL, CLASS_E_CLASSNOTAVAILABLE for a class that is not served here,
  /// E_NOINTERFACE for an interface that class objects lack, E_OUTOFMEMORY.
  public func getClassObject(
    _ rclsid: UnsafeRawPointer?, _ riid: UnsafeRawPointer?, _ ppv: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let ppv = unsafe ppv?.assumingMemoryBound(to: UnsafeMutableRawPointer?.self) else {
      return COMError.pointer.hresult
    }
    unsafe ppv.pointee = nil
    guard let rclsid = unsafe rclsid, let riid = unsafe riid else { return COMError.pointer.hresult }
    let clsid = unsafe rclsid.loadUnaligned(as: GUID.self)
    let iid = unsafe riid.loadUnaligned(as: GUID.self)
    guard let found = classes.first(where: { $0.clsid == clsid }) else { return COMError.classNotAvailable.hresult }
    do throws(COMError) {
      let factory = try makeObject { () throws(COMError) in found.factory() }
      let offset = ClassFactory.comInterfaceOffset(iid.low, iid.high)
      guard offset >= 0 else { throw COMError.noInterface }
      _ = Thunk.addRef(factory)
      unsafe ppv.pointee = Unmanaged.passUnretained(factory).toOpaque() + offset
      return 0
    } catch {
      return error.published()
    }
  }
}
