/// A counted interface in a table: its address as a number, so that it may lie under a lock.
///
/// The table's owner balances ``addRef()`` and ``release()``; the value itself does nothing when it ends.
struct HeldInterface: Equatable, Sendable {
  private let address: UInt

  /// Takes over a reference.
  init(transferring reference: consuming IUnknownReference) {
    address = unsafe UInt(bitPattern: reference.transferRef())
  }

  // SAFETY: made from an interface pointer that was not NULL, and a reference is held.
  private var pointer: InterfacePointer { unsafe InterfacePointer(bitPattern: address).unsafelyUnwrapped }

  /// The address.
  var bits: UInt { address }

  /// The same object's other interface, with a reference, or nil where it has none.
  func query<Other: InterfaceReference & ~Copyable>(_ type: Other.Type) -> HeldInterface? {
    var iid = Other.iid
    var result: UnsafeMutableRawPointer?
    guard unsafe unknownVtable(pointer).pointee.QueryInterface(pointer, &iid, &result) >= 0, let result = unsafe result
    else { return nil }
    return unsafe HeldInterface(transferring: IUnknownReference(transferringRef: result))
  }

  func addRef() { _ = unsafe unknownVtable(pointer).pointee.AddRef(pointer) }

  func release() { _ = unsafe unknownVtable(pointer).pointee.Release(pointer) }

  /// Gives the reference that this value stands for to the caller.
  func transferred() -> IUnknownReference { unsafe IUnknownReference(transferringRef: pointer) }
}
