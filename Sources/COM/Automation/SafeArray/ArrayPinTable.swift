import Synchronization

/// What ``ArrayPins`` knows, for all images: an array that one of them pinned may be freed in another. One per process:
/// it belongs to the runtime object.
final class ArrayPinTable: Sendable {
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

  private let table = Mutex(Table())

  /// Pins what begins at `address` in the block of task memory that begins at `block`.
  func add(_ address: UnsafeMutableRawPointer?, in block: UnsafeMutableRawPointer?) {
    let (key, blockKey) = (UInt(bitPattern: address), UInt(bitPattern: block))
    table.withLock { table in
      table.pinned[key, default: (blockKey, 0)].pins += 1
      table.blocks[blockKey, default: Block()].pins += 1
      Self.tell(table)
    }
  }

  /// Undoes one ``add(_:in:)``; what is not pinned is left alone.
  func remove(_ address: UnsafeMutableRawPointer?) {
    let key = UInt(bitPattern: address)
    let orphan = table.withLock { table -> UInt? in
      guard let found = table.pinned[key], var block = table.blocks[found.block] else { return nil }
      table.pinned[key] = found.pins > 1 ? (found.block, found.pins - 1) : nil
      block.pins -= 1
      table.blocks[found.block] = block.pins > 0 ? block : nil
      Self.tell(table)
      return block.pins == 0 && block.isGivenUp ? found.block : nil
    }
    if let orphan { unsafe TaskMemory.free(UnsafeMutableRawPointer(bitPattern: orphan)) }
  }

  /// Whether what begins at `address` is pinned.
  func holds(_ address: UnsafeMutableRawPointer?) -> Bool {
    let key = UInt(bitPattern: address)
    return table.withLock { $0.pinned[key] != nil }
  }

  /// Leaves a block to its last pin; whether it has one.
  func giveUp(_ block: UnsafeMutableRawPointer?) -> Bool {
    let key = UInt(bitPattern: block)
    return table.withLock { table in
      guard table.blocks[key] != nil else { return false }
      table.blocks[key]?.isGivenUp = true
      return true
    }
  }

  /// SAFETY: the process block is never freed.
  private static func tell(_ table: borrowing Table) {
    unsafe com_process_set_pinned(Runtime.process, UInt32(clamping: table.blocks.count))
  }
}
