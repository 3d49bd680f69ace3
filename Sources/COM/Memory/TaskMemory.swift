import Glibc

/// The process's COM allocator: what CoTaskMemAlloc and its sisters call.
///
/// It is the C library's, which all images share, with the runtime's `Allocator` in between for as long as a spy
/// watches. So a call takes a load and a branch more than malloc, and not the way through another image's vtable.
public enum TaskMemory {
  /// Without a runtime there is no spy either.
  private static var isWatched: Bool {
    @inline(__always) get {
      // SAFETY: the process block is never freed.
      guard let process = unsafe com_process_current() else { return false }
      return unsafe com_process_spied(process) != 0
    }
  }

  /// A block of `count` bytes that any image may free, or nil without memory.
  @inline(__always)
  public static func allocate(_ count: Int) -> UnsafeMutableRawPointer? {
    guard isWatched else { return count >= 0 ? unsafe malloc(max(count, 1)) : nil }
    return unsafe allocateWatched(count)
  }

  // Kept apart, so that what is inlined everywhere stays small.
  @inline(never)
  private static func allocateWatched(_ count: Int) -> UnsafeMutableRawPointer? {
    unsafe Runtime.vtable.pointee.Allocate(Runtime.pointer, UInt(bitPattern: count))
  }

  /// As realloc: nil allocates, a count of 0 frees and returns nil; without memory the old block stays.
  public static func reallocate(_ block: UnsafeMutableRawPointer?, _ count: Int) -> UnsafeMutableRawPointer? {
    unsafe Runtime.vtable.pointee.Reallocate(Runtime.pointer, block, UInt(bitPattern: count))
  }

  /// Gives a block back; nil does nothing.
  @inline(__always)
  public static func free(_ block: UnsafeMutableRawPointer?) {
    guard isWatched else { return unsafe Glibc.free(block) }
    unsafe freeWatched(block)
  }

  @inline(never)
  private static func freeWatched(_ block: UnsafeMutableRawPointer?) {
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
