/// The BSTRs of whole numbers.
enum IntegerText {
  /// The digits, written straight into the BSTR; nil without memory.
  static func make(_ magnitude: UInt64, isNegative: Bool) -> UnsafeMutableRawPointer? {
    var count = isNegative ? 2 : 1
    var rest = magnitude
    while rest >= 10 {
      rest /= 10
      count &+= 1
    }
    guard let text = unsafe BSTRMemory.allocate(byteCount: count &* 2) else { return nil }
    // SAFETY: `count` units were just allocated; the digits fill them from the end.
    let units = unsafe text.assumingMemoryBound(to: UInt16.self)
    rest = magnitude
    var place = count
    repeat {
      place &-= 1
      unsafe units[place] = UInt16(truncatingIfNeeded: 0x30 &+ rest % 10)
      rest /= 10
    } while rest != 0
    if isNegative { unsafe units[0] = 0x2D }
    return unsafe text
  }
}
