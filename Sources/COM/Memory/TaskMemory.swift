/// The process's COM allocator, whichever image it lives in: what CoTaskMemAlloc and its sisters call.
public enum TaskMemory {
  /// A block of `count` bytes that any image may free, or nil without memory.
  @inlinable
  public static func allocate(_ count: Int) -> UnsafeMutableRawPointer? {
    unsafe Runtime.vtable.pointee.Allocate(Runtime.pointer, UInt(bitPattern: count))
  }

  /// As realloc: nil allocates, a count of 0 frees and returns nil; without memory the old block stays.
  @inlinable
  public static func reallocate(_ block: UnsafeMutableRawPointer?, _ count: Int) -> UnsafeMutableRawPointer? {
    unsafe Runtime.vtable.pointee.Reallocate(Runtime.pointer, block, UInt(bitPattern: count))
  }

  /// Gives a block back; nil does nothing.
  @inlinable
  public static func free(_ block: UnsafeMutableRawPointer?) {
    unsafe Runtime.vtable.pointee.Free(Runtime.pointer, block)
  }

  /// Asks the registered spy whether an object may be made now.
  @usableFromInline
  static func allowsObject() -> Bool {
    guard let probe = unsafe allocate(MemoryLayout<UInt64>.size * 4) else { return false }
    unsafe free(probe)
    return true
  }
}
