/// The inner unknown of an aggregated object: it owns the object, and its QueryInterface and counts are its own.
///
/// Its table is the one that the IDL compiler cannot make: for every IID but IUnknown's it hands out an interface of
/// another object.
@safe
final class InnerUnknown: COMObject {
  /// The interface slot: 24 bytes into the object, as the first field behind COMObject's.
  private let comSlot: UnsafeRawPointer
  private let object: COMObject
  private let interfaceOffset: @Sendable (UInt64, UInt64) -> Int

  init(_ object: COMObject, _ interfaceOffset: @escaping @Sendable (UInt64, UInt64) -> Int) {
    unsafe comSlot = UnsafeRawPointer(InnerUnknown.comTable)
    self.object = object
    self.interfaceOffset = interfaceOffset
    super.init()
  }

  // SAFETY: written once before it is published, never freed, never written again.
  private nonisolated(unsafe) static let comTable: UnsafeMutablePointer<IUnknownVtbl> = {
    let table = UnsafeMutablePointer<IUnknownVtbl>.allocate(capacity: 1)
    unsafe table.pointee.QueryInterface = { this, iid, result in
      guard let result = unsafe result?.assumingMemoryBound(to: InterfacePointer?.self) else {
        return COMError.pointer.hresult
      }
      unsafe result.pointee = nil
      guard let iid = unsafe iid?.loadUnaligned(as: GUID.self) else { return COMError.pointer.hresult }
      return unsafe Thunk.value(this, 24, InnerUnknown.self) { inner in unsafe inner.query(iid, this, result) }
    }
    unsafe table.pointee.AddRef = { this in unsafe Thunk.addRef(this, 24, InnerUnknown.self) }
    unsafe table.pointee.Release = { this in unsafe Thunk.release(this, 24, InnerUnknown.self) }
    return unsafe table
  }()

  private func query(
    _ iid: GUID, _ this: InterfacePointer?, _ result: UnsafeMutablePointer<InterfacePointer?>
  ) -> Int32 {
    if iid == IUnknownReference.iid {
      _ = Thunk.addRef(self)
      unsafe result.pointee = this
      return 0
    }
    let base = unsafe Unmanaged.passUnretained(object).toOpaque()
    let offset = interfaceOffset(iid.low, iid.high)
    guard offset >= 0 else {
      guard iid == ISupportErrorInfoReference.iid else { return COMError.noInterface.hresult }
      // The first slot is an interface like any other; its counts are the outer object's.
      return unsafe ErrorSupport.make(for: base + 24, interfaceOffset, result)
    }
    let pointer = unsafe base + offset
    unsafe result.pointee = pointer
    // Counted on the outer object.
    _ = unsafe unknownVtable(pointer).pointee.AddRef(pointer)
    return 0
  }
}
