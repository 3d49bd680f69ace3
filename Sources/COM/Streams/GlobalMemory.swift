import Glibc
import Synchronization

/// HGLOBALs: what GlobalAlloc and its sisters hand out.
///
/// A fixed block's handle is its address; a moveable block's is eight bytes into a record that says where the block is,
/// and so never aligned to 16 as every block is. Before each block stand 16 bytes: the handle, or nil for a fixed one,
/// and the size of a fixed one.
///
/// SAFETY (for the whole file): a handle that is not nil comes from ``allocate(_:_:)`` and has not been freed, as the
/// callers of the C functions promise.
package enum GlobalMemory {
  /// GMEM_MOVEABLE
  package static let moveable: UInt32 = 0x2
  /// GMEM_ZEROINIT
  private static let zeroed: UInt32 = 0x40
  /// GMEM_MODIFY
  private static let modify: UInt32 = 0x80
  /// GMEM_LOCKCOUNT
  private static let mostLocks: UInt32 = 0xFF

  private static let blockHead = 16
  private static let recordSize = 32
  private static let recordHead = 8
  /// The most bytes that a block may have.
  private static let limit = Int.max >> 1

  /// GlobalAlloc: nil without memory.
  package static func allocate(_ flags: UInt32, _ count: UInt) -> UnsafeMutableRawPointer? {
    guard let size = Int(exactly: count), size <= limit else { return nil }
    guard flags & moveable != 0 else {
      guard let block = unsafe makeBlock(nil, nil, size, from: flags & zeroed != 0 ? 0 : size) else { return nil }
      unsafe (block - 8).storeBytes(of: size, as: Int.self)
      return unsafe block
    }
    guard let record = unsafe malloc(recordSize) else { return nil }
    let handle = unsafe record + recordHead
    unsafe handle.storeBytes(of: 0, as: UInt64.self)
    unsafe setBlock(of: handle, nil, 0)
    // A moveable block of no bytes is a discarded one, which has no address.
    guard size > 0 else { return unsafe handle }
    guard let block = unsafe makeBlock(nil, handle, size, from: flags & zeroed != 0 ? 0 : size) else {
      unsafe Glibc.free(record)
      return nil
    }
    unsafe setBlock(of: handle, block, size)
    return unsafe handle
  }

  /// GlobalReAlloc: the handle, which for a fixed block may be another one; nil where the block would have to move and
  /// may not, or without memory, and then the block is as before.
  package static func reallocate(
    _ handle: UnsafeMutableRawPointer?, _ count: UInt, _ flags: UInt32
  ) -> UnsafeMutableRawPointer? {
    guard let handle = unsafe handle, let size = Int(exactly: count), size <= limit else { return nil }
    // Only the attributes, of which none changes what a block here is.
    guard flags & modify == 0 else { return unsafe handle }
    let old = unsafe self.size(handle)
    let from = flags & zeroed != 0 ? min(old, size) : size
    guard unsafe isMoveable(handle) else {
      guard flags & moveable != 0 || size <= old else { return nil }
      guard let block = unsafe makeBlock(handle, nil, size, from: from) else { return nil }
      unsafe (block - 8).storeBytes(of: size, as: Int.self)
      return unsafe block
    }
    guard unsafe locks(handle).pointee.load(ordering: .acquiring) == 0 || flags & moveable != 0 || size <= old else {
      return nil
    }
    let block = unsafe self.block(of: handle)
    guard size > 0 else {
      guard unsafe locks(handle).pointee.load(ordering: .acquiring) == 0 else { return nil }
      unsafe freeBlock(block)
      unsafe setBlock(of: handle, nil, 0)
      return unsafe handle
    }
    guard let fresh = unsafe makeBlock(block, handle, size, from: from) else { return nil }
    unsafe setBlock(of: handle, fresh, size)
    return unsafe handle
  }

  /// GlobalFree
  package static func free(_ handle: UnsafeMutableRawPointer?) {
    guard let handle = unsafe handle else { return }
    guard unsafe isMoveable(handle) else { return unsafe freeBlock(handle) }
    unsafe freeBlock(block(of: handle))
    unsafe Glibc.free(handle - recordHead)
  }

  /// GlobalLock: the address of the block, nil for a discarded one and for one lock too many.
  package static func lock(_ handle: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let handle = unsafe handle else { return nil }
    guard unsafe isMoveable(handle), let block = unsafe block(of: handle) else {
      return unsafe isMoveable(handle) ? nil : handle
    }
    guard unsafe locks(handle).pointee.wrappingAdd(1, ordering: .acquiring).newValue <= mostLocks else {
      unsafe locks(handle).pointee.wrappingSubtract(1, ordering: .relaxed)
      return nil
    }
    return unsafe block
  }

  /// GlobalUnlock: whether the block is still locked; a fixed one always is.
  package static func unlock(_ handle: UnsafeMutableRawPointer?) -> Bool {
    guard let handle = unsafe handle else { return false }
    guard unsafe isMoveable(handle) else { return true }
    let count = unsafe locks(handle).pointee.wrappingSubtract(1, ordering: .releasing).oldValue
    guard count > 0 else {
      unsafe locks(handle).pointee.wrappingAdd(1, ordering: .relaxed)
      return false
    }
    return count > 1
  }

  /// GlobalSize: in bytes, as asked for; 0 for nil and for a discarded block.
  package static func size(_ handle: UnsafeMutableRawPointer?) -> Int {
    guard let handle = unsafe handle else { return 0 }
    return unsafe isMoveable(handle)
      ? (handle + 16).load(as: Int.self) : (handle - 8).load(as: Int.self)
  }

  /// GlobalFlags: the locks, and GMEM_DISCARDED; GMEM_INVALID_HANDLE for nil.
  package static func flags(_ handle: UnsafeMutableRawPointer?) -> UInt32 {
    guard let handle = unsafe handle else { return 0x8000 }
    guard unsafe isMoveable(handle) else { return 0 }
    return unsafe locks(handle).pointee.load(ordering: .relaxed) | (block(of: handle) == nil ? 0x4000 : 0)
  }

  /// GlobalHandle: of the address that GlobalLock gave.
  package static func handle(_ block: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let block = unsafe block else { return nil }
    return unsafe (block - blockHead).load(as: UnsafeMutableRawPointer?.self) ?? block
  }

  // MARK: Layout

  package static func isMoveable(_ handle: UnsafeMutableRawPointer) -> Bool {
    UInt(bitPattern: handle) & 0xF == UInt(recordHead)
  }

  private static func block(of handle: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    unsafe (handle + 8).load(as: UnsafeMutableRawPointer?.self)
  }

  private static func setBlock(of handle: UnsafeMutableRawPointer, _ block: UnsafeMutableRawPointer?, _ size: Int) {
    unsafe (handle + 8).storeBytes(of: block, as: UnsafeMutableRawPointer?.self)
    unsafe (handle + 16).storeBytes(of: size, as: Int.self)
  }

  private static func locks(_ handle: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Atomic<UInt32>> {
    unsafe handle.assumingMemoryBound(to: Atomic<UInt32>.self)
  }

  /// A block of another size in the place of `old`; its bytes are zero from `from` on. nil without memory.
  private static func makeBlock(
    _ old: UnsafeMutableRawPointer?, _ handle: UnsafeMutableRawPointer?, _ size: Int, from: Int
  ) -> UnsafeMutableRawPointer? {
    guard let memory = unsafe realloc(old.map { unsafe $0 - blockHead }, size + blockHead) else { return nil }
    unsafe memory.storeBytes(of: handle, as: UnsafeMutableRawPointer?.self)
    let block = unsafe memory + blockHead
    if from < size { _ = unsafe memset(block + from, 0, size - from) }
    return unsafe block
  }

  private static func freeBlock(_ block: UnsafeMutableRawPointer?) {
    if let block = unsafe block { unsafe Glibc.free(block - blockHead) }
  }
}
