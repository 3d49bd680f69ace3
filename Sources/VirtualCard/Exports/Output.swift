internal import CPCSCLite
internal import Glibc
internal import ResourceManager

/// What callers get back, by pcsc-lite's rules for buffers and lengths.
enum Output {
  /// SCARD_AUTOALLOCATE: the buffer is the place for a pointer to memory that is made for the caller.
  private static let allocate = pcsc_dword.max

  /// Memory made for callers, by address, so that only that is freed.
  private static let allocations = Guarded<Set<UInt>>([])

  /// Copies `bytes` out.
  ///
  /// - Parameters:
  ///   - buffer: NULL asks for the length only.
  ///   - length: room in the buffer; receives what is needed.
  /// - Throws: SCARD_E_INSUFFICIENT_BUFFER.
  @unsafe static func copy(
    _ bytes: [UInt8], to buffer: UnsafeMutableRawPointer?, _ length: UnsafeMutablePointer<pcsc_dword>
  ) throws(SmartCardError) {
    // SAFETY: the caller's own buffer and its own statement of the room in it.
    let room = unsafe length.pointee
    unsafe length.pointee = pcsc_dword(bytes.count)
    guard let buffer = unsafe buffer else {
      if room == allocate { throw .invalidParameter }
      return
    }
    var target = unsafe buffer
    if room == allocate {
      guard let memory = unsafe malloc(max(bytes.count, 1)) else { throw .outOfMemory }
      allocations.withLock { _ = $0.insert(UInt(bitPattern: memory)) }
      unsafe buffer.storeBytes(of: memory, as: UnsafeMutableRawPointer.self)
      unsafe target = memory
    } else if room < pcsc_dword(bytes.count) {
      throw .insufficientBuffer
    }
    unsafe target.copyMemory(from: bytes, byteCount: bytes.count)
  }

  /// Copies names out, each ended by a NUL, the list by one more.
  @unsafe static func give(
    _ names: [String], to buffer: UnsafeMutableRawPointer?, _ length: UnsafeMutablePointer<pcsc_dword>
  ) throws(SmartCardError) {
    unsafe try copy(names.flatMap { Array($0.utf8) + [0] } + [0], to: buffer, length)
  }

  /// Frees what `copy` has allocated, and nothing else.
  @unsafe static func free(_ memory: UnsafeRawPointer?) throws(SmartCardError) {
    guard let memory = unsafe memory else { return }
    let isOurs = allocations.withLock { $0.remove(UInt(bitPattern: memory)) != nil }
    guard isOurs else { throw .invalidParameter }
    // SAFETY: made by malloc above, and freed once.
    unsafe Glibc.free(UnsafeMutableRawPointer(mutating: memory))
  }
}
