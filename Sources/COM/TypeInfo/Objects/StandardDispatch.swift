/// IDispatch for somebody else's object, over an ITypeInfo that describes it: what CreateStdDispatch makes.
///
/// It is made to be part of another object: its own IUnknown counts it, its IDispatch belongs to the outer object. So its
/// slots are written by hand: the IDL compiler writes classes that stand alone.
///
/// SAFETY (for the whole file): a slot is only ever reached through a pointer of an object of this class, whose slots lie
/// 24 and 32 bytes into it; the caller holds a reference for as long as the call lasts, and the outer object lives as
/// long as this one, whose owner it is.
@safe
package final class StandardDispatch: COMObject {
  private static let ownOffset = 24
  private static let dispatchOffset = 32

  // In front of all other fields: their distance from the object is what the thunks subtract.
  private let slots: [2 of UnsafeRawPointer]
  private let info: ITypeInfoReference
  private let instance: InterfacePointer
  /// Not counted: the outer object holds this one.
  private let outer: InterfacePointer?

  /// - Parameters:
  ///   - info: Describes what `instance` points to.
  ///   - instance: The object's interface; it must live as long as the outer object.
  ///   - outer: The object that this one becomes part of, or nil.
  package init(_ info: consuming ITypeInfoReference, instance: InterfacePointer, outer: InterfacePointer?) {
    self.info = info
    unsafe self.instance = instance
    unsafe self.outer = outer
    unsafe slots = [UnsafeRawPointer(Self.ownTable), UnsafeRawPointer(Self.dispatchTable)]
    super.init()
  }

  /// A new reference to the object's own IUnknown, which its owner keeps.
  package func own() -> IUnknownReference {
    _ = Thunk.addRef(self)
    return unsafe IUnknownReference(transferringRef: Unmanaged.passUnretained(self).toOpaque() + Self.ownOffset)
  }

  /// The IUnknown that the IDispatch belongs to.
  private var controlling: InterfacePointer {
    unsafe outer ?? Unmanaged.passUnretained(self).toOpaque() + Self.ownOffset
  }

  private func queryOwn(_ iid: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?) -> Int32 {
    guard let result = unsafe result else { return COMError.pointer.hresult }
    unsafe result.storeBytes(of: 0, as: UInt.self)
    guard let iid = unsafe iid?.loadUnaligned(as: GUID.self) else { return COMError.pointer.hresult }
    let base = unsafe Unmanaged.passUnretained(self).toOpaque()
    if iid == IUnknownReference.iid {
      _ = Thunk.addRef(self)
      unsafe result.storeBytes(of: base + Self.ownOffset, as: InterfacePointer.self)
    } else if iid == IDispatchReference.iid {
      let outer = unsafe controlling
      _ = unsafe unknownVtable(outer).pointee.AddRef(outer)
      unsafe result.storeBytes(of: base + Self.dispatchOffset, as: InterfacePointer.self)
    } else {
      return COMError.noInterface.hresult
    }
    return 0
  }

  private func typeInfoCount(_ place: UnsafeMutableRawPointer?) -> Int32 {
    guard let place = unsafe place else { return COMError.pointer.hresult }
    unsafe place.storeBytes(of: 1, as: UInt32.self)
    return 0
  }

  private func typeInfo(_ index: UInt32, _ result: UnsafeMutableRawPointer?) -> Int32 {
    unsafe TypeDescription.handOut(to: result?.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)) {
      () throws(COMError) in
      guard index == 0 else { throw COMError.badIndex }
      return info.copy()
    }
  }

  private func numbers(
    _ riid: UnsafeMutableRawPointer?, _ names: UnsafeMutableRawPointer?, _ count: UInt32,
    _ ids: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard unsafe Self.isNull(riid) else { return DispatchError.unknownInterface }
    return unsafe info.vtable.pointee.GetIDsOfNames(info.pointer, names, count, ids)
  }

  private func invoke(
    _ member: Int32, _ riid: UnsafeMutableRawPointer?, _ use: UInt16, _ parameters: UnsafeMutableRawPointer?,
    _ result: UnsafeMutableRawPointer?, _ exception: UnsafeMutableRawPointer?, _ faulty: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard unsafe Self.isNull(riid) else { return DispatchError.unknownInterface }
    return unsafe info.vtable.pointee.Invoke(
      info.pointer, instance, member, use, parameters, result, exception, faulty)
  }

  private static func isNull(_ riid: UnsafeMutableRawPointer?) -> Bool {
    unsafe riid.map { unsafe $0.loadUnaligned(as: GUID.self) == GUID() } ?? true
  }

  // SAFETY: written once before it is published, never freed, never written again.
  private nonisolated(unsafe) static let ownTable: UnsafeMutablePointer<IUnknownVtbl> = {
    let table = UnsafeMutablePointer<IUnknownVtbl>.allocate(capacity: 1)
    func query(
      _ this: InterfacePointer?, _ iid: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?
    ) -> Int32 {
      unsafe Thunk.value(this, ownOffset, StandardDispatch.self) { unsafe $0.queryOwn(iid, result) }
    }
    func addRef(_ this: InterfacePointer?) -> UInt32 { unsafe Thunk.addRef(this, ownOffset, StandardDispatch.self) }
    func release(_ this: InterfacePointer?) -> UInt32 { unsafe Thunk.release(this, ownOffset, StandardDispatch.self) }
    unsafe table.pointee.QueryInterface = query
    unsafe table.pointee.AddRef = addRef
    unsafe table.pointee.Release = release
    return unsafe table
  }()

  // SAFETY: as above.
  private nonisolated(unsafe) static let dispatchTable: UnsafeMutablePointer<IDispatchVtbl> = {
    let table = UnsafeMutablePointer<IDispatchVtbl>.allocate(capacity: 1)
    func outer(_ this: InterfacePointer?) -> InterfacePointer {
      unsafe Thunk.value(this, dispatchOffset, StandardDispatch.self) { unsafe $0.controlling }
    }
    func query(
      _ this: InterfacePointer?, _ iid: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?
    ) -> Int32 {
      let outer = unsafe outer(this)
      return unsafe unknownVtable(outer).pointee.QueryInterface(outer, iid, result)
    }
    func addRef(_ this: InterfacePointer?) -> UInt32 {
      let outer = unsafe outer(this)
      return unsafe unknownVtable(outer).pointee.AddRef(outer)
    }
    func release(_ this: InterfacePointer?) -> UInt32 {
      let outer = unsafe outer(this)
      return unsafe unknownVtable(outer).pointee.Release(outer)
    }
    func count(_ this: InterfacePointer?, _ place: UnsafeMutableRawPointer?) -> Int32 {
      unsafe Thunk.value(this, dispatchOffset, StandardDispatch.self) { unsafe $0.typeInfoCount(place) }
    }
    func info(
      _ this: InterfacePointer?, _ index: UInt32, _ locale: UInt32, _ result: UnsafeMutableRawPointer?
    ) -> Int32 {
      unsafe Thunk.value(this, dispatchOffset, StandardDispatch.self) { unsafe $0.typeInfo(index, result) }
    }
    func numbers(
      _ this: InterfacePointer?, _ riid: UnsafeMutableRawPointer?, _ names: UnsafeMutableRawPointer?, _ count: UInt32,
      _ locale: UInt32, _ ids: UnsafeMutableRawPointer?
    ) -> Int32 {
      unsafe Thunk.value(this, dispatchOffset, StandardDispatch.self) { unsafe $0.numbers(riid, names, count, ids) }
    }
    func invoke(
      _ this: InterfacePointer?, _ member: Int32, _ riid: UnsafeMutableRawPointer?, _ locale: UInt32, _ use: UInt16,
      _ parameters: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?,
      _ exception: UnsafeMutableRawPointer?, _ faulty: UnsafeMutableRawPointer?
    ) -> Int32 {
      unsafe Thunk.value(this, dispatchOffset, StandardDispatch.self) { object in
        unsafe object.invoke(member, riid, use, parameters, result, exception, faulty)
      }
    }
    unsafe table.pointee.QueryInterface = query
    unsafe table.pointee.AddRef = addRef
    unsafe table.pointee.Release = release
    unsafe table.pointee.GetTypeInfoCount = count
    unsafe table.pointee.GetTypeInfo = info
    unsafe table.pointee.GetIDsOfNames = numbers
    unsafe table.pointee.Invoke = invoke
    return unsafe table
  }()
}
