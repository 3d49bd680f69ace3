/// An interface pointer as C sees one: nothing is counted but what is asked for.
///
/// SAFETY (for the whole file): the pointer is one that an object gave out and that is still referenced, so its first
/// word is the address of a vtable that begins with IUnknown's three slots.
@safe
struct ForeignObject {
  let pointer: InterfacePointer

  /// What a result's place holds before a call that must clear it. Nobody follows it.
  static var mark: UnsafeMutableRawPointer? { unsafe UnsafeMutableRawPointer(bitPattern: 16) }

  init(_ pointer: InterfacePointer) { unsafe self.pointer = pointer }

  /// - Parameter isMarked: Whether the result's place holds something before the call, to see that a failure clears it.
  func query(_ iid: GUID, isMarked: Bool = false) -> (status: Int32, object: ForeignObject?) {
    var iid = iid
    var result = unsafe isMarked ? ForeignObject.mark : nil
    let status = unsafe unknownVtable(pointer).pointee.QueryInterface(pointer, &iid, &result)
    return unsafe (status, result.map { unsafe ForeignObject($0) })
  }

  /// QueryInterface without a place for the result.
  func queryNowhere(_ iid: GUID) -> Int32 {
    var iid = iid
    return unsafe unknownVtable(pointer).pointee.QueryInterface(pointer, &iid, nil)
  }

  @discardableResult
  func addRef() -> UInt32 { unsafe unknownVtable(pointer).pointee.AddRef(pointer) }

  @discardableResult
  func release() -> UInt32 { unsafe unknownVtable(pointer).pointee.Release(pointer) }

  /// The references there are, where AddRef and Release tell the truth.
  var count: UInt32 {
    addRef()
    return release()
  }

  /// Whether AddRef and Release give counts that move by one; class objects and singletons may return anything.
  var countsTruly: Bool {
    let first = addRef()
    let second = addRef()
    let third = release()
    let fourth = release()
    return second == first &+ 1 && third == first && fourth == first &- 1
  }

  /// Whether a call left ``mark`` where it was.
  var isMark: Bool { unsafe pointer == Self.mark }

  func isSame(as other: ForeignObject) -> Bool { unsafe pointer == other.pointer }
}
