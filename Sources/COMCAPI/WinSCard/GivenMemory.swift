internal import COM
internal import ResourceManager

/// The blocks made for callers who said SCARD_AUTOALLOCATE; only these may be freed by SCardFreeMemory.
enum GivenMemory {
  private static let addresses = Guarded<Set<UInt>>([])

  /// A block that the caller is to free, nil where memory is short.
  static func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    guard let block = unsafe TaskMemory.allocate(size) else { return nil }
    let address = UInt(bitPattern: block)
    addresses.withLock { _ = $0.insert(address) }
    return unsafe block
  }

  /// Frees a block once; NULL is nothing.
  ///
  /// - Throws: SCARD_E_INVALID_PARAMETER for what is no such block, or was freed already.
  static func free(_ block: UnsafeMutableRawPointer?) throws(SmartCardError) {
    guard let block = unsafe block else { return }
    let address = UInt(bitPattern: block)
    guard addresses.withLock({ $0.remove(address) != nil }) else { throw .invalidParameter }
    unsafe TaskMemory.free(block)
  }
}
