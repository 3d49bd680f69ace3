import Glibc
import Synchronization

/// HGLOBALs: what GlobalAlloc and its sisters hand out.
///
/// A fixed block's handle is its address; a moveable block's is eight bytes into a small block of its own, and so never
/// aligned to 16 as every block is. What is known of a handle stands in a table, so that nothing is ever read or freed
/// for one that was freed already, or never was one.
package enum GlobalMemory {
  /// GMEM_MOVEABLE
  package static let moveable: UInt32 = 0x2
  /// GMEM_ZEROINIT
  private static let zeroed: UInt32 = 0x40
  /// GMEM_MODIFY
  private static let modify: UInt32 = 0x80
  /// GMEM_LOCKCOUNT
  private static let mostLocks: UInt32 = 0xFF
  /// GMEM_DISCARDED
  private static let discarded: UInt32 = 0x4000
  /// GMEM_INVALID_HANDLE
  private static let invalidHandle: UInt32 = 0x8000

  private static let handleOffset = 8
  /// The most bytes that a block may have.
  private static let limit = Int.max >> 1

  /// What a block is, by its handle.
  private struct Record {
    /// nil for a discarded one.
    var block: Address?
    var size: Int
    var locks: UInt32 = 0
  }

  private struct Table {
    var records: [Address: Record] = [:]
    /// The handles of moveable blocks, by the addresses of the blocks.
    var handles: [Address: Address] = [:]

    mutating func setBlock(of handle: Address, _ block: Address?, _ size: Int) {
      if let old = records[handle]?.block { handles[old] = nil }
      records[handle]?.block = block
      records[handle]?.size = size
      if let block { handles[block] = handle }
    }
  }
  private static let table = Mutex(Table())

  /// An address, in a form that a leak checker does not take for a reference.
  private struct Address: Hashable {
    private let bits: UInt

    init?(_ pointer: UnsafeMutableRawPointer?) {
      guard let pointer = unsafe pointer else { return nil }
      bits = ~UInt(bitPattern: pointer)
    }

    var pointer: UnsafeMutableRawPointer? { unsafe UnsafeMutableRawPointer(bitPattern: ~bits) }
    var isMoveable: Bool { ~bits & 0xF == UInt(handleOffset) }
  }

  /// GlobalAlloc: nil without memory.
  package static func allocate(_ flags: UInt32, _ count: UInt) -> UnsafeMutableRawPointer? {
    guard let size = Int(exactly: count), size <= limit else { return unsafe fail(.noMemory) }
    // A moveable block of no bytes is a discarded one, which has no address.
    let isMoveable = flags & moveable != 0
    var block: Address?
    if size > 0 || !isMoveable {
      block = unsafe Address(flags & zeroed != 0 ? calloc(max(size, 1), 1) : malloc(max(size, 1)))
      guard block != nil else { return unsafe fail(.noMemory) }
    }
    guard isMoveable else {
      guard let block else { return nil }
      table.withLock { $0.records[block] = Record(block: block, size: size) }
      return unsafe block.pointer
    }
    guard let memory = unsafe malloc(2 * handleOffset), let handle = unsafe Address(memory + handleOffset) else {
      unsafe Glibc.free(block?.pointer)
      return unsafe fail(.noMemory)
    }
    table.withLock { table in
      table.records[handle] = Record(block: nil, size: 0)
      table.setBlock(of: handle, block, size)
    }
    return unsafe handle.pointer
  }

  /// GlobalReAlloc: the handle, which for a fixed block may be another one; nil where the block would have to move and
  /// may not, without memory, and for what is no handle, and then the block is as before.
  package static func reallocate(
    _ handle: UnsafeMutableRawPointer?, _ count: UInt, _ flags: UInt32
  ) -> UnsafeMutableRawPointer? {
    guard let key = unsafe Address(handle) else { return unsafe fail(.invalidHandle) }
    guard let size = Int(exactly: count), size <= limit else { return unsafe fail(.noMemory) }
    let (result, failure) = table.withLock { table -> (Address?, LastError?) in
      guard let record = table.records[key] else { return (nil, .invalidHandle) }
      // Only the attributes, of which none changes what a block here is.
      guard flags & modify == 0 else { return (key, nil) }
      return resize(key, record, size, flags, &table)
    }
    if let failure { return unsafe fail(failure) }
    return unsafe result?.pointer
  }

  private static func resize(
    _ handle: Address, _ record: Record, _ size: Int, _ flags: UInt32, _ table: inout Table
  ) -> (Address?, LastError?) {
    let mayMove = flags & moveable != 0
    guard mayMove || size <= record.size || handle.isMoveable && record.locks == 0 else { return (nil, .noMemory) }
    if handle.isMoveable, size == 0 {
      guard record.locks == 0 else { return (nil, .noMemory) }
      unsafe Glibc.free(record.block?.pointer)
      table.setBlock(of: handle, nil, 0)
      return (handle, nil)
    }
    // SAFETY: the table's blocks come from malloc and are not freed.
    guard let fresh = unsafe realloc(record.block?.pointer, max(size, 1)), let block = unsafe Address(fresh) else {
      return (nil, .noMemory)
    }
    if flags & zeroed != 0, record.size < size { _ = unsafe memset(fresh + record.size, 0, size - record.size) }
    if handle.isMoveable {
      table.setBlock(of: handle, block, size)
      return (handle, nil)
    }
    table.records[handle] = nil
    table.records[block] = Record(block: block, size: size)
    return (block, nil)
  }

  /// GlobalFree: whether it was a handle; nil is none and needs no freeing.
  package static func free(_ handle: UnsafeMutableRawPointer?) -> Bool {
    guard let key = unsafe Address(handle) else { return true }
    let record = table.withLock { table -> Record? in
      guard let record = table.records.removeValue(forKey: key) else { return nil }
      if let block = record.block { table.handles[block] = nil }
      return record
    }
    guard let record else {
      com_set_last_error(LastError.invalidHandle.rawValue)
      return false
    }
    unsafe Glibc.free(record.block?.pointer)
    if key.isMoveable { unsafe Glibc.free(key.pointer.map { unsafe $0 - handleOffset }) }
    return true
  }

  /// GlobalLock: the address of the block, nil for a discarded one, for one lock too many and for what is no handle.
  package static func lock(_ handle: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let key = unsafe Address(handle) else { return unsafe fail(.invalidHandle) }
    let (block, failure) = table.withLock { table -> (Address?, LastError?) in
      guard let record = table.records[key] else { return (nil, .invalidHandle) }
      guard let block = record.block else { return (nil, .discarded) }
      guard key.isMoveable else { return (block, nil) }
      guard record.locks < mostLocks else { return (nil, .noMemory) }
      table.records[key]?.locks += 1
      return (block, nil)
    }
    if let failure { return unsafe fail(failure) }
    return unsafe block?.pointer
  }

  /// GlobalUnlock: whether the block is still locked; a fixed one always is.
  package static func unlock(_ handle: UnsafeMutableRawPointer?) -> Bool {
    let failure = unsafe withRecord(handle) { key, record -> LastError in
      guard key.isMoveable else { return .locked }
      guard record.locks > 0 else { return .notLocked }
      record.locks -= 1
      return record.locks > 0 ? .locked : .none
    }
    if failure == .locked { return true }
    com_set_last_error((failure ?? .invalidHandle).rawValue)
    return false
  }

  /// GlobalSize: in bytes, as asked for; 0 for a discarded block and for what is no handle.
  package static func size(_ handle: UnsafeMutableRawPointer?) -> Int {
    if let size = unsafe withRecord(handle, { _, record in record.size }) { return size }
    com_set_last_error(LastError.invalidHandle.rawValue)
    return 0
  }

  /// GlobalFlags: the locks, and GMEM_DISCARDED; GMEM_INVALID_HANDLE for what is no handle.
  package static func flags(_ handle: UnsafeMutableRawPointer?) -> UInt32 {
    if let flags = unsafe withRecord(handle, { _, record in record.locks | (record.block == nil ? discarded : 0) }) {
      return flags
    }
    com_set_last_error(LastError.invalidHandle.rawValue)
    return invalidHandle
  }

  /// GlobalHandle: of the address that GlobalLock gave.
  package static func handle(_ block: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let key = unsafe Address(block) else { return unsafe fail(.invalidHandle) }
    let found = table.withLock { table in table.handles[key] ?? (table.records[key] == nil ? nil : key) }
    return unsafe found?.pointer ?? fail(.invalidHandle)
  }

  /// Whether it came from ``allocate(_:_:)`` and is not freed.
  package static func isHandle(_ handle: UnsafeMutableRawPointer?) -> Bool {
    unsafe withRecord(handle) { _, _ in true } ?? false
  }

  package static func isMoveable(_ handle: UnsafeMutableRawPointer) -> Bool {
    unsafe Address(handle)?.isMoveable ?? false
  }

  private static func withRecord<Value: Sendable>(
    _ handle: UnsafeMutableRawPointer?, _ body: (Address, inout Record) -> Value
  ) -> Value? {
    guard let key = unsafe Address(handle) else { return nil }
    return table.withLock { table -> Value? in
      guard var record = table.records[key] else { return nil }
      let value = body(key, &record)
      table.records[key] = record
      return value
    }
  }

  // MARK: What GetLastError tells

  private enum LastError: UInt32 {
    case none = 0
    /// ERROR_INVALID_HANDLE
    case invalidHandle = 6
    /// ERROR_NOT_ENOUGH_MEMORY
    case noMemory = 8
    /// ERROR_DISCARDED
    case discarded = 157
    /// ERROR_NOT_LOCKED
    case notLocked = 158
    /// The block is still locked, which is no failure and never told.
    case locked = 212
  }

  private static func fail(_ error: LastError) -> UnsafeMutableRawPointer? {
    com_set_last_error(error.rawValue)
    return nil
  }
}
