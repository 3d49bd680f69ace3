import COM

/// Memory that this program and libcomcard.so hand to each other.
extension Host {
  /// A stream of this program whose memory C looks at, and one over memory of C.
  func checkGlobalMemory(_ library: HostLibrary) throws {
    typealias Address = UnsafeMutableRawPointer
    let allocate: @convention(c) (UInt32, UInt) -> Address? = try library.function("GlobalAlloc")
    let lock: @convention(c) (Address) -> Address? = try library.function("GlobalLock")
    let unlock: @convention(c) (Address) -> Int32 = try library.function("GlobalUnlock")
    let size: @convention(c) (Address) -> UInt = try library.function("GlobalSize")
    let lastError: @convention(c) () -> UInt32 = try library.function("GetLastError")
    let handle: @convention(c) (Address, UnsafeMutablePointer<Address?>) -> Int32 =
      try library.function("GetHGlobalFromStream")

    let stream = try MemoryStream(handle: nil, isOwned: true).reference(as: IStreamReference.self)
    try check(stream.Write("text", 4, nil) == 0, "Write")
    var memory: Address?
    try check(handle(stream.pointer, &memory) == 0, "GetHGlobalFromStream")
    guard let memory else { throw HostFailure("the stream has no memory") }
    try check(size(memory) == 4, "C does not know the size of a stream of the program")
    let bytes = lock(memory)
    try check(bytes?.load(as: UInt32.self) == 0x7478_6574, "C does not see what a stream of the program holds")
    try check(unlock(memory) == 0 && lastError() == 0, "C does not unlock it")
    try check(unlock(memory) == 0 && lastError() == 158, "GetLastError does not tell of what fails in the program")

    guard let other = allocate(0x42, 3) else { throw HostFailure("GlobalAlloc") }
    do {
      let stream = try MemoryStream(handle: other, isOwned: true).reference(as: IStreamReference.self)
      try check(stream.Write("longer", 6, nil) == 0, "Write")
      try check(size(other) == 6, "C does not see that its memory has grown")
    }
    try check(lock(other) == nil && lastError() == 6, "C still knows memory that is freed with a stream of the program")
  }

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
