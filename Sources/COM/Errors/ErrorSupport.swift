/// ISupportErrorInfo of every object whose class does not have it of its own: a thunk leaves each error's text, or that
/// there is none, as the thread's error info, whatever the interface; but OLE's own interfaces fail with a code alone.
///
/// A tear-off: made when it is asked for, so that no object carries a slot for it. It holds its object, whose
/// QueryInterface is its own.
@safe
@usableFromInline
final class ErrorSupport: COMObject {
  /// The interface slot: 24 bytes into the object, as the first field behind COMObject's.
  private let comSlot: UnsafeRawPointer
  private let owner: IUnknownReference
  private let interfaceOffset: @Sendable (UInt64, UInt64) -> Int

  private init(_ owner: consuming IUnknownReference, _ interfaceOffset: @escaping @Sendable (UInt64, UInt64) -> Int) {
    unsafe comSlot = UnsafeRawPointer(ErrorSupport.comTable)
    self.owner = owner
    self.interfaceOffset = interfaceOffset
    super.init()
  }

  // SAFETY: written once before it is published, never freed, never written again.
  private nonisolated(unsafe) static let comTable: UnsafeMutablePointer<ISupportErrorInfoVtbl> = {
    let table = UnsafeMutablePointer<ISupportErrorInfoVtbl>.allocate(capacity: 1)
    unsafe table.pointee.QueryInterface = { this, iid, result in
      unsafe Thunk.value(this, 24, ErrorSupport.self) { tearOff in
        if let result = unsafe result, unsafe iid?.loadUnaligned(as: GUID.self) == ISupportErrorInfoReference.iid {
          _ = Thunk.addRef(tearOff)
          unsafe result.storeBytes(of: this, as: InterfacePointer?.self)
          return 0
        }
        let owner = unsafe tearOff.owner.pointer
        return unsafe unknownVtable(owner).pointee.QueryInterface(owner, iid, result)
      }
    }
    unsafe table.pointee.AddRef = { this in unsafe Thunk.addRef(this, 24, ErrorSupport.self) }
    unsafe table.pointee.Release = { this in unsafe Thunk.release(this, 24, ErrorSupport.self) }
    unsafe table.pointee.InterfaceSupportsErrorInfo = { this, iid in
      guard let iid = unsafe iid?.loadUnaligned(as: GUID.self) else { return COMError.pointer.hresult }
      return unsafe Thunk.value(this, 24, ErrorSupport.self) { tearOff in
        !iid.isOLE && tearOff.interfaceOffset(iid.low, iid.high) >= 0 ? 0 : 1
      }
    }
    return unsafe table
  }()

  /// Hands a new tear-off out, with one reference. E_OUTOFMEMORY where there is no memory.
  ///
  /// - Parameters:
  ///   - this: Any interface of the object.
  ///   - interfaceOffset: The class's own look-up.
  @usableFromInline
  static func make(
    for this: InterfacePointer, _ interfaceOffset: @escaping @Sendable (UInt64, UInt64) -> Int,
    _ result: UnsafeMutablePointer<InterfacePointer?>
  ) -> Int32 {
    do throws(COMError) {
      let made = try makeObject { () throws(COMError) in
        unsafe ErrorSupport(IUnknownReference(addingRef: this), interfaceOffset)
      }
      _ = Thunk.addRef(made)
      unsafe result.pointee = Unmanaged.passUnretained(made).toOpaque() + 24
      return 0
    } catch {
      unsafe result.pointee = nil
      return error.hresult
    }
  }
}

extension GUID {
  /// Whether it differs from IUnknown's in the first four bytes at most, as those of OLE do, or is ISequentialStream's.
  fileprivate var isOLE: Bool {
    low >> 32 == 0 && high == IUnknownReference.iid.high || self == ISequentialStreamReference.iid
  }
}

extension InterfaceReference where Self: ~Copyable {
  /// The error that one of the methods returned, with the text that the object left as this thread's error info.
  ///
  /// Only where the object says by ISupportErrorInfo that this interface's methods leave one: else the text there is
  /// that of an older failure.
  ///
  /// - Parameter iid: Whose method it was, where the reference is one of another interface.
  public func comFailure(_ status: Int32, of iid: GUID = Self.iid) -> COMError {
    guard let support = try? query(ISupportErrorInfoReference.self) else { return COMError(status) }
    var iid = iid
    guard unsafe support.vtable.pointee.InterfaceSupportsErrorInfo(support.pointer, &iid) == 0 else {
      return COMError(status)
    }
    return COMError(failed: status)
  }
}
