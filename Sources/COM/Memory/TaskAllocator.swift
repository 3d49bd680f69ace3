/// The IMalloc that CoGetMalloc hands out: the process's allocator as an object.
public final class TaskAllocator: TaskAllocatorCoClass, IMalloc {
  public func Alloc(_ cb: UInt) -> UnsafeMutableRawPointer? { unsafe TaskMemory.allocate(Int(bitPattern: cb)) }

  public func Realloc(_ pv: UnsafeMutableRawPointer?, _ cb: UInt) -> UnsafeMutableRawPointer? {
    unsafe TaskMemory.reallocate(pv, Int(bitPattern: cb))
  }

  public func Free(_ pv: UnsafeMutableRawPointer?) { unsafe TaskMemory.free(pv) }

  /// The usable size of a block in bytes, or what a spy makes of it; all bits one for NULL, as documented.
  public func GetSize(_ pv: UnsafeMutableRawPointer?) -> UInt {
    unsafe Runtime.vtable.pointee.GetBlockSize(Runtime.pointer, pv)
  }

  /// -1, "cannot tell", for every block where no spy says otherwise; glibc does not say.
  public func DidAlloc(_ pv: UnsafeMutableRawPointer?) -> Int32 {
    unsafe Runtime.vtable.pointee.DidAllocate(Runtime.pointer, pv)
  }

  public func HeapMinimize() { unsafe Runtime.vtable.pointee.MinimizeHeap(Runtime.pointer) }
}
