/// What SafeArrayAddRef holds: descriptors and data that stay in memory whatever becomes of their arrays.
///
/// Few arrays are ever pinned, so nothing of that is kept in them. All images ask the runtime's `ArrayPinTable`; while
/// nothing is pinned, a look into the process block is enough.
enum ArrayPins {
  /// Pins what begins at `address` in the block of task memory that begins at `block`.
  static func add(_ address: UnsafeMutableRawPointer, in block: UnsafeMutableRawPointer) {
    unsafe Runtime.vtable.pointee.PinArrayMemory(Runtime.pointer, address, block)
  }

  /// Undoes one ``add(_:in:)``; what is not pinned is left alone.
  static func remove(_ address: UnsafeMutableRawPointer) {
    guard isAny else { return }
    unsafe Runtime.vtable.pointee.UnpinArrayMemory(Runtime.pointer, address)
  }

  /// Whether anything at all is pinned. Without a runtime nothing is.
  @inline(__always)
  static var isAny: Bool {
    // SAFETY: the process block is never freed.
    guard let process = unsafe com_process_current() else { return false }
    return unsafe com_process_pinned(process) != 0
  }

  /// Whether what begins at `address` is pinned: a vector's data too, which have no block of their own.
  static func holds(_ address: UnsafeMutableRawPointer) -> Bool {
    guard isAny else { return false }
    return unsafe Runtime.vtable.pointee.IsArrayMemoryPinned(Runtime.pointer, address) != 0
  }

  /// Frees a block of task memory, or leaves that to the last pin.
  @inline(__always)
  static func free(_ block: UnsafeMutableRawPointer) {
    if isAny, unsafe giveUp(block) { return }
    unsafe TaskMemory.free(block)
  }

  @inline(never)
  private static func giveUp(_ block: UnsafeMutableRawPointer) -> Bool {
    unsafe Runtime.vtable.pointee.GiveUpArrayMemory(Runtime.pointer, block) != 0
  }
}
