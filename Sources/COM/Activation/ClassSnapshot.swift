import Glibc

/// The class objects that can be reached without loading anything, as an immutable open-addressing table.
///
/// One is published at a time. Readers look into it between `com_reader_enter` and `com_reader_leave` and take no lock.
/// It is one block of memory, so that a reader goes through one pointer: the mask in a place of an entry's size, then
/// the entries.
@unsafe
struct ClassSnapshot {
  /// One class. An entry whose factory is 0 is free.
  struct Entry {
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// The IClassFactory. The table's owner holds a reference for as long as the snapshot is published.
    var factory: UInt = 0
    /// The CLSCTX bits under which it may be used.
    var context: UInt32 = 0
  }

  private static let stride = MemoryLayout<Entry>.stride

  private let address: UnsafeMutableRawPointer

  /// Copies a list of entries; nil without memory.
  init?(_ list: [Entry]) {
    var capacity = 8
    while capacity < list.count * 2 { capacity *= 2 }
    guard let memory = unsafe malloc((1 + capacity) * Self.stride) else { return nil }
    unsafe address = memory
    unsafe memory.storeBytes(of: capacity - 1, as: Int.self)
    let entries = unsafe (memory + Self.stride).bindMemory(to: Entry.self, capacity: capacity)
    unsafe entries.initialize(repeating: Entry(), count: capacity)
    for entry in list {
      var index = unsafe Self.hash(entry.low, entry.high) & (capacity - 1)
      while unsafe entries[index].factory != 0 { index = (index + 1) & (capacity - 1) }
      unsafe entries[index] = entry
    }
  }

  /// The snapshot with these ``bits``; nil for 0.
  @inline(__always)
  init?(bits: UInt) {
    guard let address = unsafe UnsafeMutableRawPointer(bitPattern: bits) else { return nil }
    unsafe self.address = address
  }

  /// What stands for the snapshot where it is published; never 0.
  var bits: UInt { unsafe UInt(bitPattern: address) }

  /// GUIDs made one after the other differ in their first bytes only, random ones everywhere.
  @inline(__always)
  private static func hash(_ low: UInt64, _ high: UInt64) -> Int {
    let mixed = (low ^ high) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  /// The class object for a class in a context, or 0.
  @inline(__always)
  func factory(_ clsid: UnsafePointer<GUID>, _ context: UInt32) -> UInt {
    // Two loads; member by member it is eight.
    let words = unsafe UnsafeRawPointer(clsid)
    let low = unsafe words.loadUnaligned(as: UInt64.self)
    let high = unsafe words.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    let mask = unsafe address.load(as: Int.self)
    var index = unsafe Self.hash(low, high) & mask
    while true {
      let entry = unsafe (address + ((1 &+ index) &* Self.stride)).assumingMemoryBound(to: Entry.self)
      let factory = unsafe entry.pointee.factory
      if factory == 0 { return 0 }
      if unsafe entry.pointee.low == low, unsafe entry.pointee.high == high {
        return unsafe entry.pointee.context & context != 0 ? factory : 0
      }
      index = (index &+ 1) & mask
    }
  }

  /// Frees the memory. Nobody may be reading.
  func destroy() { unsafe free(address) }
}
