import Synchronization

/// What SafeArrayAddRef holds: descriptors and data that stay in memory whatever becomes of their arrays.
///
/// Few arrays are ever pinned, so nothing of that is kept in them; while none is, a look here costs one load.
enum ArrayPins {
  private struct Block {
    var pins = 0
    /// Given up by its owner: the last pin frees it.
    var isGivenUp = false
  }

  private struct Table {
    var blocks: [UInt: Block] = [:]
    /// The block in which something pinned lies, and how often it is pinned.
    var pinned: [UInt: (block: UInt, pins: Int)] = [:]
  }

  private static let table = Mutex(Table())
  private static let blockCount = Atomic<Int>(0)

  /// Pins what begins at `address` in the block of task memory that begins at `block`.
  static func add(_ address: UnsafeMutableRawPointer, in block: UnsafeMutableRawPointer) {
    let (key, blockKey) = (UInt(bitPattern: address), UInt(bitPattern: block))
    table.withLock { table in
      table.pinned[key, default: (blockKey, 0)].pins += 1
      table.blocks[blockKey, default: Block()].pins += 1
      blockCount.store(table.blocks.count, ordering: .relaxed)
    }
  }

  /// Undoes one ``add(_:in:)``; what is not pinned is left alone.
  static func remove(_ address: UnsafeMutableRawPointer) {
    let key = UInt(bitPattern: address)
    let orphan = table.withLock { table -> UInt? in
      guard let found = table.pinned[key], var block = table.blocks[found.block] else { return nil }
      table.pinned[key] = found.pins > 1 ? (found.block, found.pins - 1) : nil
      block.pins -= 1
      table.blocks[found.block] = block.pins > 0 ? block : nil
      blockCount.store(table.blocks.count, ordering: .relaxed)
      return block.pins == 0 && block.isGivenUp ? found.block : nil
    }
    if let orphan { unsafe TaskMemory.free(UnsafeMutableRawPointer(bitPattern: orphan)) }
  }

  /// Whether anything at all is pinned.
  @inline(__always)
  static var isAny: Bool { blockCount.load(ordering: .relaxed) != 0 }

  /// Whether what begins at `address` is pinned: a vector's data too, which have no block of their own.
  static func holds(_ address: UnsafeMutableRawPointer) -> Bool {
    guard isAny else { return false }
    let key = UInt(bitPattern: address)
    return table.withLock { $0.pinned[key] != nil }
  }

  /// Frees a block of task memory, or leaves that to the last pin.
  @inline(__always)
  static func free(_ block: UnsafeMutableRawPointer) {
    if isAny, unsafe giveUp(block) { return }
    unsafe TaskMemory.free(block)
  }

  @inline(never)
  private static func giveUp(_ block: UnsafeMutableRawPointer) -> Bool {
    let key = UInt(bitPattern: block)
    return table.withLock { table in
      guard table.blocks[key] != nil else { return false }
      table.blocks[key]?.isGivenUp = true
      return true
    }
  }
}
