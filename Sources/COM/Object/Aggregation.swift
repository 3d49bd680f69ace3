/// Aggregation: an object that shows its interfaces as those of an outer object.
///
/// Its interface slots get tables whose first three functions hand over to the outer object. The place of COM's count,
/// which nothing counts then, keeps the outer object, marked by its top bit: no address of a process has it. The outer
/// object does not belong to the inner one; it owns the inner unknown that `aggregate(_:into:)` returns.
public enum Aggregation {
  @usableFromInline static let mark: UInt64 = 1 << 63

  /// Puts a new object under an outer one.
  ///
  /// - Returns: the inner unknown, with one reference: the only interface whose QueryInterface and counts are the inner
  ///   object's own.
  static func aggregate<T: CoClass>(_ object: T, into outer: InterfacePointer) -> InterfacePointer {
    let base = unsafe Unmanaged.passUnretained(object).toOpaque()
    let tables = unsafe T.comDelegatingTables
    for index in unsafe tables.indices {
      // SAFETY: the slots begin 24 bytes into the object, one per table; nobody else knows the object yet.
      unsafe (base + 24 + 8 * index).storeBytes(of: tables[index], as: UnsafeRawPointer.self)
    }
    object.comReferences.store(mark | UInt64(UInt(bitPattern: outer)), ordering: .releasing)
    let inner = InnerUnknown(object, T.comInterfaceOffset)
    _ = Thunk.addRef(inner)
    return unsafe Unmanaged.passUnretained(inner).toOpaque() + 24
  }

  /// The outer object of an aggregated one.
  @inlinable @inline(__always)
  static func outer(_ this: InterfacePointer?, _ offset: Int) -> InterfacePointer {
    // SAFETY: only delegating tables call this, and they stand in aggregated objects only.
    let word = unsafe (this.unsafelyUnwrapped - offset + 16).load(as: UInt64.self)
    return unsafe InterfacePointer(bitPattern: UInt(word & ~mark)).unsafelyUnwrapped
  }
}
