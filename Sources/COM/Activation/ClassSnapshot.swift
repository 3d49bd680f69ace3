import Glibc

/// The class objects that can be reached without loading anything, as an immutable open-addressing table.
///
/// One is published at a time. Readers look into it between `com_reader_enter` and `com_reader_leave` and take no lock.
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

  private let entries: UnsafeMutablePointer<Entry>
  private let mask: Int

  /// Copies a list of entries; nil without memory.
  init?(_ list: [Entry]) {
    var capacity = 8
    while capacity < list.count * 2 { capacity *= 2 }
    let size = capacity * MemoryLayout<Entry>.stride
    guard let memory = unsafe malloc(size) else { return nil }
    unsafe entries = memory.bindMemory(to: Entry.self, capacity: capacity)
    unsafe entries.initialize(repeating: Entry(), count: capacity)
    unsafe mask = capacity - 1
    for entry in list {
      var index = unsafe Self.hash(entry.low, entry.high) & mask
      while unsafe entries[index].factory != 0 { unsafe index = (index + 1) & mask }
      unsafe entries[index] = entry
    }
  }

  /// GUIDs made one after the other differ in their first bytes only, random ones everywhere.
  @inline(__always)
  private static func hash(_ low: UInt64, _ high: UInt64) -> Int {
    let mixed = (low ^ high) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  /// The class object for a class in a context, or 0.
  @inline(__always)
  func factory(_ clsid: GUID, _ context: UInt32) -> UInt {
    let low = clsid.low
    let high = clsid.high
    var index = unsafe Self.hash(low, high) & mask
    while true {
      let entry = unsafe entries[index]
      if entry.factory == 0 { return 0 }
      if entry.low == low, entry.high == high { return entry.context & context != 0 ? entry.factory : 0 }
      unsafe index = (index + 1) & mask
    }
  }

  /// Frees the memory. Nobody may be reading.
  func destroy() { unsafe free(entries) }
}
