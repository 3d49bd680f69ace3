/// Makes an object, or fails as the process's allocator would.
///
/// Swift's own allocator cannot fail politely, so a registered IMallocSpy is asked for a block of the object's kind
/// first. Without a spy this is one load.
///
/// - Throws: E_OUTOFMEMORY where the spy refuses, and what `make` throws.
@inlinable
public func makeObject<T: COMObject>(_ make: () throws(COMError) -> T) throws(COMError) -> T {
  if unsafe com_process_spied(Runtime.process) != 0, !TaskMemory.allowsObject() { throw COMError.outOfMemory }
  return try make()
}
