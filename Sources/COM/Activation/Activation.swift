/// Activation for Swift callers.
public enum COM {
  /// Enters the free-threaded apartment for the calling thread. The corresponding C function is `CoInitializeEx`.
  ///
  /// - Throws: RPC_E_CHANGED_MODE where the thread is in the other apartment.
  public static func initialize() throws(COMError) {
    let status = unsafe Runtime.vtable.pointee.Initialize(Runtime.pointer, 0)
    guard status >= 0 else { throw COMError(failed: status) }
  }

  /// Undoes one ``initialize()``. The corresponding C function is `CoUninitialize`.
  public static func uninitialize() { unsafe Runtime.vtable.pointee.Uninitialize(Runtime.pointer) }

  /// Makes an object of a class, in this process. The corresponding C function is `CoCreateInstance`.
  ///
  /// - Throws: REGDB_E_CLASSNOTREG for an unknown class, CO_E_NOTINITIALIZED before ``initialize()``, E_NOINTERFACE,
  ///   and what loading the class's library throws.
  public static func createInstance<Reference: InterfaceReference & ~Copyable>(
    of clsid: GUID, as type: Reference.Type = Reference.self
  ) throws(COMError) -> Reference {
    var clsid = clsid
    var iid = Reference.iid
    var result: UnsafeMutableRawPointer?
    let status = unsafe Runtime.vtable.pointee.CreateInstance(Runtime.pointer, &clsid, nil, 0x1, &iid, &result)
    guard status >= 0 else { throw COMError(failed: status) }
    guard let result = unsafe result else { throw COMError.unexpectedNull }
    return unsafe Reference(transferringRef: result)
  }

  /// The class that a ProgID names. The corresponding C function is `CLSIDFromProgID`.
  ///
  /// - Throws: CO_E_CLASSSTRING for an unknown ProgID.
  public static func classID(ofProgID progID: String) throws(COMError) -> GUID {
    try ManifestSearch().manifest(progID: progID).clsid
  }

  /// The objects that are alive in the process, over all images.
  public static var liveObjects: Int {
    unsafe Int(Runtime.vtable.pointee.CountLiveObjects(Runtime.pointer))
  }
}
