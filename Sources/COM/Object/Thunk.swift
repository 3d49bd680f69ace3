// What stands between a vtable slot and a Swift method. Everything here is inlined into the generated thunks: a call
// takes no retain, no exclusivity check and no allocation.
//
// SAFETY (for the whole file): a thunk is only ever reached through a slot of an object of class T, so `this - offset`
// is that object, and the caller holds a reference for as long as the call lasts.

public import Synchronization

/// The bodies of generated thunks. Only generated code calls them.
public enum Thunk {
  /// Runs `body` on the object; a thrown error becomes its HRESULT, and its text this thread's error info.
  @inlinable @inline(__always)
  public static func call<T: COMObject>(
    _ this: InterfacePointer?, _ offset: Int, _ type: T.Type, _ body: (T) throws(COMError) -> Void
  ) -> Int32 {
    unsafe Unmanaged<T>.fromOpaque(this.unsafelyUnwrapped - offset)._withUnsafeGuaranteedRef { object in
      do throws(COMError) {
        try body(object)
        return 0
      } catch {
        return error.published(by: type)
      }
    }
  }

  /// Runs `body` on the object and hands its value through.
  @inlinable @inline(__always)
  public static func value<T: COMObject, Value>(
    _ this: InterfacePointer?, _ offset: Int, _ type: T.Type, _ body: (T) -> Value
  ) -> Value {
    unsafe Unmanaged<T>.fromOpaque(this.unsafelyUnwrapped - offset)._withUnsafeGuaranteedRef { body($0) }
  }

  /// Lends what the caller's pointer refers to, without counting, for the length of the call.
  ///
  /// T is laid out as one pointer: a reference, an optional reference, or a BString.
  @inlinable @inline(__always)
  public static func borrow<T: ~Copyable>(
    _ pointer: UnsafeMutableRawPointer?, as type: T.Type, _ body: (borrowing T) throws(COMError) -> Void
  ) throws(COMError) {
    var slot = unsafe pointer
    try unsafe withUnsafeMutablePointer(to: &slot) { (place) throws(COMError) in
      // Borrowed in place: nothing is copied, and nothing is destroyed at the end.
      try unsafe body(UnsafeMutableRawPointer(place).assumingMemoryBound(to: T.self).pointee)
    }
  }

  /// The same for an interface that must be there; NULL is E_POINTER.
  @inlinable @inline(__always)
  public static func borrowRequired<T: InterfaceReference & ~Copyable>(
    _ pointer: UnsafeMutableRawPointer?, as type: T.Type, _ body: (borrowing T) throws(COMError) -> Void
  ) throws(COMError) {
    guard unsafe pointer != nil else { throw COMError.pointer }
    try unsafe borrow(pointer, as: type, body)
  }

  /// IUnknown::AddRef.
  @inlinable @inline(__always)
  public static func addRef<T: COMObject>(_ this: InterfacePointer?, _ offset: Int, _ type: T.Type) -> UInt32 {
    unsafe Unmanaged<T>.fromOpaque(this.unsafelyUnwrapped - offset)._withUnsafeGuaranteedRef { addRef($0) }
  }

  /// Adds a COM reference for Swift code that hands out an interface of its own object; an aggregated object's is the
  /// outer object's.
  @inlinable
  public static func addReference(_ object: COMObject) {
    let word = object.comReferences.load(ordering: .relaxed)
    guard word & Aggregation.mark != 0 else {
      _ = addRef(object)
      return
    }
    let outer = unsafe InterfacePointer(bitPattern: UInt(word & ~Aggregation.mark)).unsafelyUnwrapped
    _ = unsafe unknownVtable(outer).pointee.AddRef(outer)
  }

  /// Adds a COM reference; the first one takes a strong Swift reference.
  @inlinable @inline(__always)
  public static func addRef(_ object: COMObject) -> UInt32 {
    let count = object.comReferences.wrappingAdd(1, ordering: .relaxed).newValue
    if count == 1 { unsafe _ = Unmanaged.passUnretained(object).retain() }
    return UInt32(truncatingIfNeeded: count)
  }

  /// IUnknown::Release; the last one gives the strong Swift reference back.
  @inlinable @inline(__always)
  public static func release<T: COMObject>(_ this: InterfacePointer?, _ offset: Int, _ type: T.Type) -> UInt32 {
    let object = unsafe Unmanaged<T>.fromOpaque(this.unsafelyUnwrapped - offset)
    let count = unsafe object._withUnsafeGuaranteedRef {
      $0.comReferences.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue
    }
    if count == 0 { unsafe object.release() }
    return UInt32(truncatingIfNeeded: count)
  }

  /// IUnknown of an aggregated object's interface: the outer object's.
  @inlinable @inline(__always)
  public static func delegateQueryInterface(
    _ this: InterfacePointer?, _ offset: Int, _ iid: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?
  ) -> Int32 {
    let outer = unsafe Aggregation.outer(this, offset)
    return unsafe unknownVtable(outer).pointee.QueryInterface(outer, iid, result)
  }

  /// As ``delegateQueryInterface(_:_:_:_:)``.
  @inlinable @inline(__always)
  public static func delegateAddRef(_ this: InterfacePointer?, _ offset: Int) -> UInt32 {
    let outer = unsafe Aggregation.outer(this, offset)
    return unsafe unknownVtable(outer).pointee.AddRef(outer)
  }

  /// As ``delegateQueryInterface(_:_:_:_:)``.
  @inlinable @inline(__always)
  public static func delegateRelease(_ this: InterfacePointer?, _ offset: Int) -> UInt32 {
    let outer = unsafe Aggregation.outer(this, offset)
    return unsafe unknownVtable(outer).pointee.Release(outer)
  }

  /// IUnknown::QueryInterface: E_POINTER without a place for the result or an IID, E_NOINTERFACE for a foreign one.
  @inlinable @inline(__always)
  public static func queryInterface<T: CoClass>(
    _ this: InterfacePointer?, _ offset: Int, _ type: T.Type, _ iid: UnsafeMutableRawPointer?,
    _ result: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let result = unsafe result?.assumingMemoryBound(to: InterfacePointer?.self) else {
      return COMError.pointer.hresult
    }
    guard let iid = unsafe iid else {
      unsafe result.pointee = nil
      return COMError.pointer.hresult
    }
    let found = unsafe T.comInterfaceOffset(
      iid.loadUnaligned(as: UInt64.self), iid.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    guard found >= 0 else { return unsafe queryUnlisted(this, type, iid, result) }
    let base = unsafe this.unsafelyUnwrapped - offset
    unsafe result.pointee = base + found
    _ = unsafe Unmanaged<T>.fromOpaque(base)._withUnsafeGuaranteedRef { addRef($0) }
    return 0
  }

  /// IUnknown::QueryInterface for an interface that the class does not list: E_NOINTERFACE, but for ISupportErrorInfo.
  ///
  /// Apart from the rest and with what that has in its registers, so that those who find theirs do not pay for it.
  @inlinable @inline(never)
  static func queryUnlisted<T: CoClass>(
    _ this: InterfacePointer?, _ type: T.Type, _ iid: UnsafeMutableRawPointer,
    _ result: UnsafeMutablePointer<InterfacePointer?>
  ) -> Int32 {
    let wanted = ISupportErrorInfoReference.iid
    guard
      unsafe iid.loadUnaligned(as: UInt64.self) == wanted.low
        && iid.loadUnaligned(fromByteOffset: 8, as: UInt64.self) == wanted.high
    else {
      unsafe result.pointee = nil
      return COMError.noInterface.hresult
    }
    return unsafe ErrorSupport.make(for: this.unsafelyUnwrapped, T.comInterfaceOffset, result)
  }
}
