/// One counted reference to an interface of an object. The generated references conform to it.
public protocol InterfaceReference: EnumeratedElement, ~Copyable {
  /// The identifier of the interface.
  static var iid: GUID { get }
  /// The interface pointer; it stays owned by this value.
  var pointer: InterfacePointer { get }
  /// Takes over one reference that the caller holds.
  init(transferringRef pointer: InterfacePointer)
}

extension InterfaceReference where Self: ~Copyable {
  /// A reference of its own to what C passes as `IFoo *`, or nil for NULL.
  @inlinable
  public init?(retaining pointer: InterfacePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.init(addingRef: pointer)
  }

  /// Adds a reference of its own to an interface that somebody else holds.
  @inlinable
  public init(addingRef pointer: InterfacePointer) {
    _ = unsafe unknownVtable(pointer).pointee.AddRef(pointer)
    unsafe self.init(transferringRef: pointer)
  }

  /// Another reference to the same interface.
  @inlinable
  public func copy() -> Self { unsafe Self(addingRef: pointer) }

  /// Asks the object for another of its interfaces.
  ///
  /// - Throws: E_NOINTERFACE, or whatever else the object's QueryInterface returns.
  @inlinable
  public func query<Other: InterfaceReference & ~Copyable>(
    _ type: Other.Type = Other.self
  ) throws(COMError) -> Other {
    var iid = Other.iid
    var result: UnsafeMutableRawPointer?
    let status = unsafe unknownVtable(pointer).pointee.QueryInterface(pointer, &iid, &result)
    guard status >= 0 else { throw COMError(status) }
    guard let result = unsafe result else { throw COMError.unexpectedNull }
    return unsafe Other(transferringRef: result)
  }

  /// Asks the object for an interface, for a caller of the ABI, who gets a pointer with success and NULL with failure
  /// whatever the object does.
  ///
  /// - Returns: what the object's QueryInterface returns; E_UNEXPECTED where that is success without a pointer.
  package func query(_ iid: GUID, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>) -> Int32 {
    var iid = iid
    unsafe result.pointee = nil
    let status = unsafe unknownVtable(pointer).pointee.QueryInterface(pointer, &iid, result)
    if status >= 0, unsafe result.pointee != nil { return status }
    unsafe result.pointee = nil
    return status < 0 ? status : COMError.unexpectedNull.published()
  }

  /// Gives the reference to the caller as a bare pointer, who must release it.
  @inlinable
  public consuming func transferRef() -> InterfacePointer {
    let result = unsafe pointer
    // This value gives its own reference back at its end.
    _ = unsafe unknownVtable(result).pointee.AddRef(result)
    return unsafe result
  }
}

@inlinable @inline(__always)
func unknownVtable(_ pointer: InterfacePointer) -> UnsafePointer<IUnknownVtbl> {
  unsafe pointer.load(as: UnsafePointer<IUnknownVtbl>.self)
}
