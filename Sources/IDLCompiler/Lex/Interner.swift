/// Gives equal byte strings equal small numbers, so that the rest of the compiler compares numbers.
final class Interner {
  private var arena: [UInt8] = []
  /// Where each atom's bytes begin; one more entry than atoms.
  private var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing; 0 is free, else atom + 1. The size is a power of two.
  private var table = [UInt32](repeating: 0, count: 8192)
  private var texts: [String?] = []

  init() {
    arena.reserveCapacity(1 << 16)
    // The keywords come first, so that their atoms are the raw values of the enum.
    for keyword in Keyword.allCases { _ = intern(keyword.spelling) }
  }

  var count: Int { hashes.count }

  func intern(_ text: String) -> Atom {
    let bytes = Array(text.utf8)
    return intern(bytes, 0, bytes.count)
  }

  /// Interns `bytes[start..<end]`.
  func intern(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Atom {
    var hash: UInt32 = 2_166_136_261
    for index in start..<end { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    var slot = Int(hash ^ hash >> 15) & (table.count - 1)
    while table[slot] != 0 {
      let atom = Int(table[slot] - 1)
      if hashes[atom] == hash, matches(atom, bytes, start, end) { return Atom(rawValue: UInt32(atom)) }
      slot = (slot + 1) & (table.count - 1)
    }
    let atom = hashes.count
    arena.append(contentsOf: bytes[start..<end])
    starts.append(UInt32(truncatingIfNeeded: arena.count))
    hashes.append(hash)
    texts.append(nil)
    table[slot] = UInt32(truncatingIfNeeded: atom + 1)
    if hashes.count * 2 > table.count { grow() }
    return Atom(rawValue: UInt32(truncatingIfNeeded: atom))
  }

  /// The atom's text; bytes that are no UTF-8 are replaced.
  func text(_ atom: Atom) -> String {
    let index = Int(atom.rawValue)
    guard texts.indices.contains(index) else { return "" }
    if let known = texts[index] { return known }
    let made = String(decoding: arena[range(index)], as: UTF8.self)
    texts[index] = made
    return made
  }

  /// The atom's bytes as they stood in the source.
  func bytes(_ atom: Atom) -> ArraySlice<UInt8> {
    let index = Int(atom.rawValue)
    return hashes.indices.contains(index) ? arena[range(index)] : []
  }

  private func range(_ atom: Int) -> Range<Int> { Int(starts[atom])..<Int(starts[atom + 1]) }

  private func matches(_ atom: Int, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let own = range(atom)
    guard own.count == end - start else { return false }
    var index = own.lowerBound
    for other in start..<end {
      if arena[index] != bytes[other] { return false }
      index += 1
    }
    return true
  }

  private func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for (atom, hash) in hashes.enumerated() {
      var slot = Int(hash ^ hash >> 15) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(truncatingIfNeeded: atom + 1)
    }
  }
}
