/// A class whose interface slots and QueryInterface the IDL compiler has made.
public protocol CoClass: COMObject {
  /// The distance from the object's address to the slot that answers for an IID, or -1.
  ///
  /// - Parameters:
  ///   - low: The first eight bytes of the IID in memory, as a little-endian number.
  ///   - high: The last eight bytes.
  static func comInterfaceOffset(_ low: UInt64, _ high: UInt64) -> Int

  /// The names of the interfaces that QueryInterface answers for, IUnknown left out.
  static var comInterfaces: [StaticString] { get }

  /// For each interface slot the table that hands IUnknown's functions over to an outer object.
  static var comDelegatingTables: [UnsafeRawPointer] { get }
}

extension CoClass {
  /// A new reference to one of the object's interfaces.
  ///
  /// - Throws: E_NOINTERFACE where the object has no such interface.
  @inlinable
  public func reference<Reference: InterfaceReference & ~Copyable>(
    as type: Reference.Type = Reference.self
  ) throws(COMError) -> Reference {
    let iid = Reference.iid
    let offset = Self.comInterfaceOffset(iid.low, iid.high)
    guard offset >= 0 else { throw COMError.noInterface }
    Thunk.addReference(self)
    // SAFETY: the generated offset is that of an interface slot of this object.
    return unsafe Reference(transferringRef: Unmanaged.passUnretained(self).toOpaque() + offset)
  }
}
