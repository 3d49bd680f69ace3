/// A one-dimensional SAFEARRAY that this value owns and frees at its end.
///
///     let bytes = try SafeArray<UInt8>([1, 2, 3])
///     for byte in bytes.elements { ... }
@safe
public struct SafeArray<Element: AutomationValue>: ~Copyable, @unchecked Sendable {
  /// The SAFEARRAY. It stays owned by this value.
  public let pointer: UnsafeMutableRawPointer

  private var descriptor: ArrayDescriptor { unsafe ArrayDescriptor(pointer) }

  /// An array of `count` elements that are zero, false or empty.
  ///
  /// - Parameters:
  ///   - count: How many; the elements may take 2 GB.
  ///   - lowerBound: The index of the first one.
  /// - Throws: E_OUTOFMEMORY.
  public init(count: Int, lowerBound: Int32 = 0) throws(COMError) {
    unsafe pointer = try Self.make(count, lowerBound)
  }

  private static func make(_ count: Int, _ lowerBound: Int32) throws(COMError) -> UnsafeMutableRawPointer {
    guard let count = UInt32(exactly: count),
      let pointer = unsafe ArrayMemory.createVector(Element.variantType, lowerBound, count)
    else { throw COMError.outOfMemory }
    return unsafe pointer
  }

  /// An array of these elements, from index 0 on.
  ///
  /// - Throws: E_OUTOFMEMORY.
  public init(_ elements: some Collection<Element>) throws(COMError) {
    unsafe pointer = try Self.make(elements)
  }

  private static func make(_ elements: some Collection<Element>) throws(COMError) -> UnsafeMutableRawPointer {
    let (count, size) = (elements.count, Element.variantType.size)
    let pointer = try unsafe make(count, 0)
    guard var place = unsafe ArrayDescriptor(pointer).data else { return unsafe pointer }
    // SAFETY: the collection may miscount itself, so the array's end is looked at too.
    let end = unsafe place + count * size
    for element in elements {
      guard unsafe place < end else { break }
      do throws(COMError) {
        try unsafe element.store(to: place)
      } catch {
        _ = unsafe ArrayMemory.destroy(pointer)
        throw error
      }
      unsafe place += size
    }
    return unsafe pointer
  }

  /// Takes over a SAFEARRAY that the caller owns.
  ///
  /// - Throws: E_POINTER for NULL; DISP_E_TYPEMISMATCH for elements of another type or more than one dimension, and the
  ///   array is freed then.
  public init(transferring pointer: UnsafeMutableRawPointer?) throws(COMError) {
    unsafe self.pointer = try Self.check(pointer)
  }

  private static func check(_ pointer: UnsafeMutableRawPointer?) throws(COMError) -> UnsafeMutableRawPointer {
    guard let pointer = unsafe pointer else { throw COMError.pointer }
    let array = unsafe ArrayDescriptor(pointer)
    let (type, size) = (try? unsafe ArrayMemory.type(pointer), Element.variantType.size)
    guard type == Element.variantType, array.dimensions == 1, array.elementSize == size else {
      _ = unsafe ArrayMemory.destroy(pointer)
      throw COMError(AutomationError.typeMismatch.hresult)
    }
    return unsafe pointer
  }

  deinit { _ = unsafe ArrayMemory.destroy(pointer) }

  /// How many elements there are.
  public var count: Int { unsafe descriptor.data == nil ? 0 : Int(descriptor.count(0)) }

  /// The index of the first element.
  public var lowerBound: Int32 { descriptor.lowerBound(0) }

  /// The element at an index, counted from ``lowerBound`` on.
  ///
  /// - Throws: DISP_E_BADINDEX.
  public func element(at index: Int32) throws(COMError) -> Element {
    unsafe Element.load(from: try place(index))
  }

  /// Puts an element in the place of another, which is freed.
  ///
  /// - Throws: DISP_E_BADINDEX, E_OUTOFMEMORY.
  public mutating func set(_ element: Element, at index: Int32) throws(COMError) {
    let place = try unsafe place(index)
    guard Element.variantType == .bstr else { return try unsafe element.store(to: place) }
    let old = unsafe place.load(as: UnsafeMutableRawPointer?.self)
    try unsafe element.store(to: place)
    unsafe BSTRMemory.free(old)
  }

  private func place(_ index: Int32) throws(COMError) -> UnsafeMutableRawPointer {
    do throws(AutomationError) {
      return try unsafe withUnsafePointer(to: index) { (index) throws(AutomationError) in
        try unsafe ArrayMemory.element(of: descriptor, index)
      }
    } catch {
      throw COMError(error.hresult)
    }
  }

  /// All elements, first to last.
  public var elements: [Element] {
    guard let data = unsafe descriptor.data else { return [] }
    let size = Element.variantType.size
    // SAFETY: `count` elements of `size` bytes lie there.
    return unsafe [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count {
        unsafe (buffer.baseAddress.unsafelyUnwrapped + index).initialize(to: Element.load(from: data + index * size))
      }
      initialized = count
    }
  }

  /// Calls `body` with each element, first to last.
  public func forEach<Failure: Error>(_ body: (Element) throws(Failure) -> Void) throws(Failure) {
    guard let data = unsafe descriptor.data else { return }
    for index in 0..<count { try body(unsafe Element.load(from: data + index * Element.variantType.size)) }
  }

  /// Gives the SAFEARRAY to the caller, who must destroy it.
  public consuming func transfer() -> UnsafeMutableRawPointer {
    let result = unsafe pointer
    discard self
    return unsafe result
  }
}

extension SafeArray where Element: AutomationNumber {
  /// Lends the elements' memory, locked for that long.
  ///
  /// - Throws: E_UNEXPECTED for a lock too many, and what `body` throws.
  public mutating func withUnsafeElements<Result>(
    _ body: (UnsafeMutableBufferPointer<Element>) throws(COMError) -> Result
  ) throws(COMError) -> Result {
    let status = unsafe ArrayMemory.lock(pointer)
    guard status >= 0 else { throw COMError(status) }
    defer { _ = unsafe ArrayMemory.unlock(pointer) }
    let data = unsafe ArrayDescriptor(pointer).data
    return try unsafe body(
      UnsafeMutableBufferPointer(start: data?.assumingMemoryBound(to: Element.self), count: count))
  }
}

extension SafeArray<UInt8> {
  /// An array of these bytes, copied in one step from what has them in a row: arrays, slices, Foundation's Data.
  ///
  /// - Throws: E_OUTOFMEMORY.
  public init(bytes: some Collection<UInt8>) throws(COMError) {
    unsafe pointer = try Self.make(bytes.count, 0)
    // SAFETY: `count` bytes lie there, and no more are copied.
    let place = unsafe UnsafeMutableRawBufferPointer(start: ArrayDescriptor(pointer).data, count: count)
    unsafe place.copyBytes(from: bytes.prefix(count))
  }

  /// The bytes, copied in one step.
  public var bytes: [UInt8] {
    let data = unsafe ArrayDescriptor(pointer).data
    return unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: count))
  }
}
