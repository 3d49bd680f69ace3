@testable import COM

/// An object with one counted reference to its IDispatch, given back at the end.
final class HeldObject {
  let pointer: InterfacePointer

  init(_ object: some CoClass) throws {
    pointer = try object.reference(as: IDispatchReference.self).transferRef()
  }

  deinit { _ = unknownVtable(pointer).pointee.Release(pointer) }

  /// How many references there are now.
  var references: UInt32 {
    let count = unknownVtable(pointer).pointee.AddRef(pointer) - 1
    _ = unknownVtable(pointer).pointee.Release(pointer)
    return count
  }
}
