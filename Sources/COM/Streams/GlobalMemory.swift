import Glibc
import Synchronization

/// HGLOBALs: what GlobalAlloc and its sisters hand out, in any image. One per process: it belongs to the runtime object.
///
/// A fixed block's handle is its address; a moveable block's is eight bytes into a small block of its own, and so never
/// aligned to 16 as every block is. What is known of a handle stands in a table, so that nothing is ever read or freed
/// for one that was freed already, or never was one.
///
/// Each operation returns what GetLastError tells of it, which belongs to the image that asks; 0 is nothing.
package final class GlobalMemory: Sendable {
  /// GMEM_MOVEABLE
  static let moveable: UInt32 = 0x2
  /// GMEM_ZEROINIT
  static let zeroed: UInt32 = 0x40
  /// GMEM_MODIFY
  private static let modify: UInt32 = 0x80
  /// GMEM_LOCKCOUNT
  private static let mostLocks: UInt32 = 0xFF
  /// GMEM_DISCARDED
  private static let discarded: UInt32 = 0x4000

  private static let handleOffset = 8
  /// The most bytes that a block may have.
  private static let limit = Int.max >> 1

  /// An address, in a form that a leak checker does not take for a reference.
  private struct Address: Hashable {
    private let bits: UInt

    init?(_ pointer: UnsafeRawPointer?) {
      guard let pointer = unsafe pointer else { return nil }
      bits = ~UInt(bitPattern: pointer)
    }

    var pointer: UnsafeMutableRawPointer? { unsafe UnsafeMutableRawPointer(bitPattern: ~bits) }
    var isMoveable: Bool { ~bits & 0xF == UInt(handleOffset) }
  }

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

    func record(_ handle: Address) throws(LastError) -> Record {
      guard let record = records[handle] else { throw .invalidHandle }
      return record
    }

    /// Where the record stands, for who looks at it and then changes it.
    func index(_ handle: Address) throws(LastError) -> [Address: Record].Index {
      guard let index = records.index(forKey: handle) else { throw .invalidHandle }
      return index
    }

    mutating func set(_ handle: Address, _ record: Record, block: Address?, _ size: Int) {
      if let old = record.block { handles[old] = nil }
      records[handle] = Record(block: block, size: size, locks: record.locks)
      if let block { handles[block] = handle }
    }
  }

  private let table = Mutex(Table())

  /// The flags with which a stream makes a block larger. Bytes that nobody wrote are zero. A fixed block may not move:
  /// its address is known to others.
  static func growing(_ handle: UnsafeRawPointer?) -> UInt32 {
    unsafe Address(handle)?.isMoveable == true ? moveable | zeroed : zeroed
  }

  /// GlobalAlloc: no handle without memory.
  func allocate(_ flags: UInt32, _ count: UInt, to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> UInt32 {
    guard let result = unsafe result else { return LastError.invalidParameter.rawValue }
    unsafe result.pointee = nil
    return code { () throws(LastError) in unsafe result.pointee = try make(flags, count).pointer }
  }

  private func make(_ flags: UInt32, _ count: UInt) throws(LastError) -> Address {
    guard let size = Int(exactly: count), size <= Self.limit else { throw .noMemory }
    // A moveable block of no bytes is a discarded one, which has no address.
    let isMoveable = flags & Self.moveable != 0
    var block: Address?
    if size > 0 || !isMoveable {
      block = unsafe Address(flags & Self.zeroed != 0 ? calloc(max(size, 1), 1) : malloc(max(size, 1)))
      guard block != nil else { throw .noMemory }
    }
    let record = Record(block: block, size: size)
    if !isMoveable, let block {
      table.withLock { $0.records[block] = record }
      return block
    }
    guard let memory = unsafe malloc(2 * Self.handleOffset), let handle = unsafe Address(memory + Self.handleOffset)
    else {
      unsafe Glibc.free(block?.pointer)
      throw .noMemory
    }
    table.withLock { table in
      table.records[handle] = record
      if let block { table.handles[block] = handle }
    }
    return handle
  }

  /// GlobalReAlloc: another handle only for a fixed block. It fails where the block would have to move and may not, and
  /// without memory, and then the block is as before.
  func reallocate(
    _ flags: UInt32, _ count: UInt, _ handle: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> UInt32 {
    guard let handle = unsafe handle else { return LastError.invalidParameter.rawValue }
    return unsafe code(handle.pointee) { (key) throws(LastError) in
      let fresh = try table.withLock { (table) throws(LastError) -> Address in
        let record = try table.record(key)
        guard let size = Int(exactly: count), size <= Self.limit else { throw .noMemory }
        // Only the attributes, of which none changes what a block here is.
        guard flags & Self.modify == 0 else { return key }
        return try Self.resize(key, record, size, flags, &table)
      }
      unsafe handle.pointee = fresh.pointer
    }
  }

  private static func resize(
    _ handle: Address, _ record: Record, _ size: Int, _ flags: UInt32, _ table: inout Table
  ) throws(LastError) -> Address {
    let mayMove = flags & moveable != 0
    guard mayMove || size <= record.size || handle.isMoveable && record.locks == 0 else { throw .noMemory }
    if handle.isMoveable, size == 0 {
      guard record.locks == 0 else { throw .noMemory }
      unsafe Glibc.free(record.block?.pointer)
      table.set(handle, record, block: nil, 0)
      return handle
    }
    // SAFETY: the table's blocks come from malloc and are not freed.
    guard let fresh = unsafe realloc(record.block?.pointer, max(size, 1)), let block = unsafe Address(fresh) else {
      throw .noMemory
    }
    if flags & zeroed != 0, record.size < size { _ = unsafe memset(fresh + record.size, 0, size - record.size) }
    if handle.isMoveable {
      table.set(handle, record, block: block, size)
      return handle
    }
    table.records[handle] = nil
    table.records[block] = Record(block: block, size: size)
    return block
  }

  /// GlobalFree: nil is no handle, and needs no freeing.
  func free(_ handle: UnsafeMutableRawPointer?) -> UInt32 {
    guard unsafe handle != nil else { return 0 }
    return unsafe code(handle) { (key) throws(LastError) in
      let removed = table.withLock { table -> Record? in
        let record = table.records.removeValue(forKey: key)
        if let block = record?.block { table.handles[block] = nil }
        return record
      }
      guard let removed else { throw .invalidHandle }
      unsafe Glibc.free(removed.block?.pointer)
      if key.isMoveable { unsafe Glibc.free(key.pointer.map { unsafe $0 - Self.handleOffset }) }
    }
  }

  /// GlobalLock: ERROR_DISCARDED for a block without an address, ERROR_NOT_ENOUGH_MEMORY for one lock too many.
  func lock(_ handle: UnsafeMutableRawPointer?, to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> UInt32 {
    guard let result = unsafe result else { return LastError.invalidParameter.rawValue }
    unsafe result.pointee = nil
    return unsafe code(handle) { (key) throws(LastError) in
      let block = try table.withLock { (table) throws(LastError) -> Address in
        let index = try table.index(key)
        let record = table.records.values[index]
        guard let block = record.block else { throw .discarded }
        guard key.isMoveable else { return block }
        guard record.locks < Self.mostLocks else { throw .noMemory }
        table.records.values[index].locks += 1
        return block
      }
      unsafe result.pointee = block.pointer
    }
  }

  /// GlobalUnlock: ERROR_LOCKED, which GetLastError never tells, for a block that still is; a fixed one always is.
  func unlock(_ handle: UnsafeMutableRawPointer?) -> UInt32 {
    unsafe code(handle) { (key) throws(LastError) in
      try table.withLock { (table) throws(LastError) in
        let index = try table.index(key)
        guard key.isMoveable else { throw .locked }
        let locks = table.records.values[index].locks
        guard locks > 0 else { throw .notLocked }
        table.records.values[index].locks -= 1
        if locks > 1 { throw .locked }
      }
    }
  }

  /// GlobalSize and GlobalFlags: the bytes as asked for, the locks with GMEM_DISCARDED. Either place may be missing.
  func describe(
    _ handle: UnsafeMutableRawPointer?, _ size: UnsafeMutablePointer<UInt>?, _ flags: UnsafeMutablePointer<UInt32>?
  ) -> UInt32 {
    unsafe code(handle) { (key) throws(LastError) in
      let record = try table.withLock { (table) throws(LastError) in try table.record(key) }
      unsafe size?.pointee = UInt(record.size)
      unsafe flags?.pointee = record.locks | (record.block == nil ? Self.discarded : 0)
    }
  }

  /// GlobalHandle: of the address that GlobalLock gave.
  func find(_ block: UnsafeRawPointer?, to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> UInt32 {
    guard let result = unsafe result else { return LastError.invalidParameter.rawValue }
    unsafe result.pointee = nil
    return unsafe code(block) { (key) throws(LastError) in
      let found = table.withLock { table in table.handles[key] ?? (table.records[key] == nil ? nil : key) }
      guard let found else { throw .invalidHandle }
      unsafe result.pointee = found.pointer
    }
  }

  // MARK: For streams

  /// Copies what lies from `position` on, at most `count` bytes. All of it happens in one turn: nobody resizes or frees
  /// the block meanwhile, with locks or without.
  func read(
    _ handle: UnsafeMutableRawPointer?, _ position: UInt, _ target: UnsafeMutableRawPointer?, _ count: UInt,
    _ result: UnsafeMutablePointer<UInt>?
  ) -> UInt32 {
    guard let target = unsafe target, let result = unsafe result else { return LastError.invalidParameter.rawValue }
    unsafe result.pointee = 0
    return unsafe code(handle) { (key) throws(LastError) in
      let target = UInt(bitPattern: target)
      unsafe result.pointee = try table.withLock { (table) throws(LastError) -> UInt in
        let record = try table.record(key)
        guard let block = unsafe record.block?.pointer, position < UInt(record.size),
          let target = unsafe UnsafeMutableRawPointer(bitPattern: target)
        else { return 0 }
        let length = min(count, UInt(record.size) - position)
        // The stream may be made to read into itself.
        unsafe memmove(target, block + Int(position), Int(length))
        return length
      }
    }
  }

  /// Writes bytes in one turn as ``read(_:_:_:_:_:)``, making the block larger where they need it. Nothing is written
  /// where that cannot be.
  func write(
    _ handle: UnsafeMutableRawPointer?, _ position: UInt, _ source: UnsafeRawPointer?, _ count: UInt
  ) -> UInt32 {
    guard let source = unsafe source else { return LastError.invalidParameter.rawValue }
    return unsafe code(handle) { (key) throws(LastError) in
      let source = UInt(bitPattern: source)
      try table.withLock { (table) throws(LastError) in
        var record = try table.record(key)
        let (end, isOver) = position.addingReportingOverflow(count)
        guard !isOver, end <= UInt(Self.limit) else { throw .noMemory }
        if end > UInt(record.size) {
          _ = try Self.resize(key, record, Int(end), unsafe Self.growing(key.pointer), &table)
          record = try table.record(key)
        }
        guard count > 0, let block = unsafe record.block?.pointer,
          let source = unsafe UnsafeRawPointer(bitPattern: source)
        else { return }
        unsafe memmove(block + Int(position), source, Int(count))
      }
    }
  }

  // MARK: What GetLastError tells

  package enum LastError: UInt32, Error {
    /// ERROR_INVALID_HANDLE
    case invalidHandle = 6
    /// ERROR_NOT_ENOUGH_MEMORY
    case noMemory = 8
    /// ERROR_INVALID_PARAMETER
    case invalidParameter = 87
    /// ERROR_DISCARDED
    case discarded = 157
    /// ERROR_NOT_LOCKED
    case notLocked = 158
    /// ERROR_LOCKED
    case locked = 212
  }

  private func code(_ body: () throws(LastError) -> Void) -> UInt32 {
    do throws(LastError) {
      try body()
      return 0
    } catch {
      return error.rawValue
    }
  }

  /// The same for an operation on what has this address.
  private func code(_ pointer: UnsafeRawPointer?, _ body: (Address) throws(LastError) -> Void) -> UInt32 {
    guard let key = unsafe Address(pointer) else { return LastError.invalidHandle.rawValue }
    return code { () throws(LastError) in try body(key) }
  }
}
