import COM

/// Memory that this program and libcomcard.so hand to each other.
extension Host {
  /// Arrays that one pins and the other frees.
  func checkPins(_ library: HostLibrary) throws {
    typealias Address = UnsafeMutableRawPointer
    let pin: @convention(c) (Address, UnsafeMutablePointer<Address?>) -> Int32 = try library.function("SafeArrayAddRef")
    let unpin: @convention(c) (Address) -> Void = try library.function("SafeArrayReleaseData")
    let unpinDescriptor: @convention(c) (Address) -> Void = try library.function("SafeArrayReleaseDescriptor")
    let resize: @convention(c) (Address, UnsafePointer<UInt64>) -> Int32 = try library.function("SafeArrayRedim")
    let destroy: @convention(c) (Address) -> Int32 = try library.function("SafeArrayDestroy")

    let spy = HostSpy()
    let reference = try spy.reference(as: IMallocSpyReference.self)
    try check(Runtime.vtable.pointee.RegisterMallocSpy(Runtime.pointer, reference.pointer) == 0, "RegisterMallocSpy")
    defer { _ = Runtime.vtable.pointee.RevokeMallocSpy(Runtime.pointer) }

    for isFreedHere in [true, false] {
      let (first, second) = isFreedHere ? ("here", "in C") : ("in C", "here")
      let address = try SafeArray<Int32>([1, 2, 3]).transfer()
      var data: Address?
      try check((isFreedHere ? pin(address, &data) : ArrayMemory.pin(address, &data)) == 0, "pinning \(second)")
      guard let data else { throw HostFailure("nothing was pinned \(second)") }
      var bound: UInt64 = 300
      let locked = Int32(bitPattern: 0x8002_000D)
      try check(ArrayMemory.resize(address, &bound) == locked, "an array pinned \(second) is resized here")
      try check(resize(address, &bound) == locked, "an array pinned \(second) is resized in C")
      let before = spy.frees
      try check((isFreedHere ? ArrayMemory.destroy(address) : destroy(address)) == 0, "destroying \(first)")
      try check(spy.frees == before, "memory that is pinned \(second) is freed \(first)")
      try check(data.load(as: Int32.self) == 0, "what is pinned \(second) is not zero where it is destroyed \(first)")
      if isFreedHere { ArrayMemory.unpin(data) } else { unpin(data) }
      try check(spy.frees == before, "memory that is pinned \(second) is freed with its data")
      if isFreedHere { unpinDescriptor(address) } else { ArrayMemory.unpin(address) }
      try check(spy.frees == before + 1, "the last release does not free the memory")
    }
  }
}
