/// The bytes of all atoms, and the hash table that finds them.
///
/// A struct inside ``Interner``: one access to a class's property is checked at run time, so there should be one only.
struct AtomTable {
  private var arena: [UInt8] = []
  /// Where each atom's bytes begin; one more entry than atoms.
  private var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing; 0 is free, else atom + 1. The size is a power of two.
  private var slots = [UInt32](repeating: 0, count: 8192)

  init() {
    arena.reserveCapacity(1 << 16)
    starts.reserveCapacity(4096)
    hashes.reserveCapacity(4096)
  }

  var count: Int { hashes.count }

  /// The bytes of an atom; none for a number that is no atom.
  func bytes(_ atom: Int) -> ArraySlice<UInt8> {
    hashes.indices.contains(atom) ? arena[Int(starts[atom])..<Int(starts[atom + 1])] : []
  }

  /// The atom of `bytes[start..<end]`, made where there is none yet.
  mutating func intern(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in start..<end { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    var slot = Int(hash ^ hash >> 15) & (slots.count - 1)
    while slots[slot] != 0 {
      let atom = Int(slots[slot] - 1)
      if hashes[atom] == hash, matches(atom, bytes, start, end) { return UInt32(truncatingIfNeeded: atom) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let atom = hashes.count
    arena.append(contentsOf: bytes[start..<end])
    starts.append(UInt32(truncatingIfNeeded: arena.count))
    hashes.append(hash)
    slots[slot] = UInt32(truncatingIfNeeded: atom + 1)
    if hashes.count * 2 > slots.count { grow() }
    return UInt32(truncatingIfNeeded: atom)
  }

  private func matches(_ atom: Int, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = Int(starts[atom])
    guard Int(starts[atom + 1]) - index == end - start else { return false }
    for other in start..<end {
      if arena[index] != bytes[other] { return false }
      index += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (atom, hash) in hashes.enumerated() {
      var slot = Int(hash ^ hash >> 15) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: atom + 1)
    }
  }
}
