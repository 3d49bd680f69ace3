/// The classes that a plugin serves: what its DllGetClassObject and DllCanUnloadNow hand over to.
///
///     private let server = ClassServer(.init(CThing.clsid, progIDs: ["Vendor.Thing.1"]) { CThing() })
///
///     @c(DllGetClassObject)
///     public func dllGetClassObject(
///       _ rclsid: UnsafeRawPointer?, _ riid: UnsafeRawPointer?, _ ppv: UnsafeMutableRawPointer?
///     ) -> Int32 { unsafe server.getClassObject(rclsid, riid, ppv) }
public struct ClassServer: Sendable {
  /// One class: its CLSID, what it says of itself, and how its objects are made.
  public struct Class: Sendable {
    let clsid: GUID
    let described: ClassDescription
    let factory: @Sendable () -> ClassFactory
    /// How its objects are called late, where they are.
    let dispatch: @Sendable () -> DispatchTable?

    /// - Parameters:
    ///   - name: The class's name, for people; the Swift class's where it is left out.
    ///   - progIDs: The names that it can be asked for by, the version-dependent one first.
    ///   - interfaces: The interfaces that its objects have, for `comcard class lint`.
    public init<T: CoClass>(
      _ clsid: GUID, name: String? = nil, progIDs: [String] = [], interfaces: [GUID] = [],
      _ make: @escaping @Sendable () throws(COMError) -> T
    ) {
      self.clsid = clsid
      described = ClassDescription(clsid, name: name ?? "\(T.self)", progIDs: progIDs, interfaces: interfaces)
      factory = { ClassFactory(make) }
      dispatch = { (T.self as? any DispatchClass.Type)?.comDispatch }
      if let progID = progIDs.first { ClassNames.note(progID, of: T.self) }
    }
  }

  private let classes: [Class]
  private let text = TextForC()

  public init(_ classes: Class...) { self.classes = classes }

  /// ComcardClasses: what `comcard class register` writes manifests from. The text stays the library's.
  public func describeClasses() -> UnsafePointer<CChar>? {
    unsafe text.get { "[" + classes.map { $0.described.json() }.joined(separator: ",") + "]" }
  }

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
    return COMError.status { () throws(COMError) in
      if let table = found.dispatch() { TypeLibraries.register(table) }
      let factory = try makeObject { () throws(COMError) in found.factory() }
      let offset = ClassFactory.comInterfaceOffset(iid.low, iid.high)
      guard offset >= 0 else { throw COMError.noInterface }
      _ = Thunk.addRef(factory)
      unsafe ppv.pointee = Unmanaged.passUnretained(factory).toOpaque() + offset
      return 0
    }
  }
}
