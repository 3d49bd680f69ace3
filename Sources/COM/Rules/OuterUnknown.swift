import Glibc

/// The outer object of an aggregate: an IUnknown and nothing else, whose references can be counted.
///
/// SAFETY (for the whole file): the block is one of this shape from ``init()`` to ``destroy()``, and the functions are
/// only reached through its vtable.
@unsafe
struct OuterUnknown {
  @unsafe
  private struct Block {
    let vtable: UnsafePointer<IUnknownVtbl>
    var references: UInt32
  }

  private let block: UnsafeMutablePointer<Block>

  /// An object with one reference; nil without memory.
  init?() {
    guard let memory = unsafe malloc(MemoryLayout<Block>.size) else { return nil }
    unsafe block = memory.bindMemory(to: Block.self, capacity: 1)
    unsafe block.initialize(to: Block(vtable: UnsafePointer(Self.vtable), references: 1))
  }

  var pointer: InterfacePointer { unsafe InterfacePointer(block) }
  var references: UInt32 { unsafe block.pointee.references }

  /// Nobody may hold a reference.
  func destroy() { unsafe free(block) }

  // Written once before it is first read, never freed.
  private nonisolated(unsafe) static let vtable: UnsafeMutablePointer<IUnknownVtbl> = {
    let table = UnsafeMutablePointer<IUnknownVtbl>.allocate(capacity: 1)
    unsafe table.pointee.QueryInterface = { this, iid, result in
      guard let this = unsafe this, let result = unsafe result, let iid = unsafe iid else {
        return COMError.pointer.hresult
      }
      let place = unsafe result.assumingMemoryBound(to: InterfacePointer?.self)
      guard unsafe iid.loadUnaligned(as: GUID.self) == IUnknownReference.iid else {
        unsafe place.pointee = nil
        return COMError.noInterface.hresult
      }
      unsafe this.assumingMemoryBound(to: Block.self).pointee.references &+= 1
      unsafe place.pointee = this
      return 0
    }
    unsafe table.pointee.AddRef = { this in
      guard let block = unsafe this?.assumingMemoryBound(to: Block.self) else { return 0 }
      unsafe block.pointee.references &+= 1
      return unsafe block.pointee.references
    }
    unsafe table.pointee.Release = { this in
      guard let block = unsafe this?.assumingMemoryBound(to: Block.self) else { return 0 }
      unsafe block.pointee.references &-= 1
      return unsafe block.pointee.references
    }
    return unsafe table
  }()
}
