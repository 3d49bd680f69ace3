/// The IMalloc that CoGetMalloc hands out: the process's allocator as an object.
public final class TaskAllocator: TaskAllocatorCoClass, IMalloc {
  public func Alloc(_ cb: UInt) -> UnsafeMutableRawPointer? { unsafe TaskMemory.allocate(Int(bitPattern: cb)) }

  public func Realloc(_ pv: UnsafeMutableRawPointer?, _ cb: UInt) -> UnsafeMutableRawPointer? {
    unsafe TaskMemory.reallocate(pv, Int(bitPattern: cb))
  }

  public func Free(_ pv: UnsafeMutableRawPointer?) { unsafe TaskMemory.free(pv) }

  /// The usable size of a block in bytes; all bits one for NULL, as documented.
  public func GetSize(_ pv: UnsafeMutableRawPointer?) -> UInt {
    guard let pv = unsafe pv else { return UInt.max }
    return unsafe UInt(com_block_size(pv))
  }

  /// -1, "cannot tell", for every block; glibc does not say.
  public func DidAlloc(_ pv: UnsafeMutableRawPointer?) -> Int32 { -1 }

  public func HeapMinimize() { com_heap_trim() }
}
