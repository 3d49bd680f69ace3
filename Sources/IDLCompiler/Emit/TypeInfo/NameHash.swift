/// The hash by which members are found, letter case apart. The runtime computes the same over UTF-16.
enum NameHash {
  static func value(_ name: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in name.utf8 {
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      hash = (hash ^ UInt32(folded)) &* 0x0100_0193
    }
    return hash
  }

  static func isSame(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }
}
