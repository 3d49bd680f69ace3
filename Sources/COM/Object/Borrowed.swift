/// An interface that the caller holds for as long as the call lasts: what an `[in]` interface pointer is to a method.
///
/// Do not keep it; keep what ``retained()`` returns.
@safe @frozen
public struct Borrowed<Reference: InterfaceReference & ~Copyable> {
  /// The interface pointer, owned by the caller.
  public let pointer: InterfacePointer

  /// The interface behind a pointer from C, or nil for NULL.
  @inlinable @inline(__always)
  public init?(_ pointer: InterfacePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  /// The interface behind a pointer that is not NULL.
  @inlinable @inline(__always)
  public init(_ pointer: InterfacePointer) { unsafe self.pointer = pointer }

  /// A reference of its own.
  @inlinable
  public func retained() -> Reference { unsafe Reference(addingRef: pointer) }
}
