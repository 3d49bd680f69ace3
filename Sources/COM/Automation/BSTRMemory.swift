/// BSTRs in memory: a 32-bit length in bytes, the text, zeros. The block begins eight bytes before the text, so that the
/// text is aligned like the block.
public enum BSTRMemory {
  private static let prefix = 8
  /// A zero unit behind the text, also where a byte is missing from its last unit; as many as one store writes.
  private static let terminator = 4
  /// The longest text in bytes.
  private static let limit = Int(Int32.max) - 16

  /// A block for `count` bytes of text with its length and terminator set, the text not initialised.
  @inline(__always)
  public static func allocate(byteCount count: Int) -> UnsafeMutableRawPointer? {
    guard count >= 0, count <= limit, let block = unsafe TaskMemory.allocate(prefix + count + terminator) else {
      return nil
    }
    let text = unsafe block + prefix
    unsafe (text - 4).storeBytes(of: UInt32(count), as: UInt32.self)
    unsafe text.storeBytes(of: 0, toByteOffset: count, as: UInt32.self)
    return unsafe text
  }

  /// A BSTR of `count` bytes copied from `source`, or zeros where that is nil.
  public static func make(_ source: UnsafeRawPointer?, byteCount count: Int) -> UnsafeMutableRawPointer? {
    guard let text = unsafe allocate(byteCount: count) else { return nil }
    if let source = unsafe source {
      unsafe text.copyMemory(from: source, byteCount: count)
    } else {
      _ = unsafe text.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    }
    return unsafe text
  }

  /// Another BSTR with the same bytes; nil without memory.
  @inline(__always)
  static func duplicate(_ text: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    let count = unsafe byteCount(text)
    guard let copy = unsafe allocate(byteCount: count) else { return nil }
    unsafe copy.copyMemory(from: text, byteCount: count)
    return unsafe copy
  }

  /// The BSTR of a Swift text.
  public static func make(_ text: String) -> UnsafeMutableRawPointer? {
    var text = text
    return text.withUTF8 { utf8 -> UnsafeMutableRawPointer? in
      if unsafe UTF16Text.isASCII(utf8) {
        guard let result = unsafe allocate(byteCount: utf8.count * 2) else { return nil }
        let units = unsafe result.assumingMemoryBound(to: UInt16.self)
        for index in 0..<utf8.count { unsafe units[index] = UInt16(utf8[index]) }
        return unsafe result
      }
      var units: [UInt16] = []
      units.reserveCapacity(utf8.count)
      _ = unsafe transcode(utf8.makeIterator(), from: UTF8.self, to: UTF16.self, stoppingOnError: false) {
        units.append($0)
      }
      return unsafe units.withUnsafeBytes { unsafe make($0.baseAddress, byteCount: $0.count) }
    }
  }

  /// The length in bytes of a BSTR.
  public static func byteCount(_ text: UnsafeMutableRawPointer) -> Int {
    unsafe Int((text - 4).load(as: UInt32.self))
  }

  /// Frees a BSTR; nil does nothing.
  public static func free(_ text: UnsafeMutableRawPointer?) {
    guard let text = unsafe text else { return }
    unsafe TaskMemory.free(text - prefix)
  }

  /// A BSTR of the bytes of two, each of which may be NULL; nil without memory.
  package static func concatenate(
    _ left: UnsafeMutableRawPointer?, _ right: UnsafeMutableRawPointer?
  ) -> UnsafeMutableRawPointer? {
    let (first, second) = unsafe (left.map { unsafe byteCount($0) } ?? 0, right.map { unsafe byteCount($0) } ?? 0)
    guard let text = unsafe allocate(byteCount: first + second) else { return nil }
    if let left = unsafe left { unsafe text.copyMemory(from: left, byteCount: first) }
    if let right = unsafe right { unsafe (text + first).copyMemory(from: right, byteCount: second) }
    return unsafe text
  }

  /// -1, 0 or 1: the order of two BSTRs by their units; NULL is the empty text.
  package static func compare(
    _ left: UnsafeMutableRawPointer?, _ right: UnsafeMutableRawPointer?, ignoringCase: Bool
  ) -> Int {
    if ignoringCase {
      let (first, second) = unsafe (folded(left), folded(right))
      return first == second ? 0 : first.lexicographicallyPrecedes(second) ? -1 : 1
    }
    let (first, second) = unsafe (units(left), units(right))
    if unsafe first.elementsEqual(second) { return 0 }
    return unsafe first.lexicographicallyPrecedes(second) ? -1 : 1
  }

  private static func units(_ text: UnsafeMutableRawPointer?) -> UnsafeBufferPointer<UInt16> {
    guard let text = unsafe text else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    // SAFETY: a BSTR says how long it is.
    return unsafe UnsafeBufferPointer(start: text.assumingMemoryBound(to: UInt16.self), count: byteCount(text) / 2)
  }

  private static func folded(_ text: UnsafeMutableRawPointer?) -> [UInt16] {
    unsafe Array(String(units: units(text)).lowercased().utf16)
  }
}
