import Glibc

/// What the SafeArray functions do, on SAFEARRAYs of the caller.
///
/// SAFETY (for its extensions too): a pointer that is not nil refers to a SAFEARRAY as ``ArrayDescriptor`` tells; that
/// is all that a caller of the C functions promises. Numbers in it are not believed.
package enum ArrayMemory {
  /// The most bytes that the elements of an array may take.
  private static let limit = Int(Int32.max)

  // MARK: Descriptors

  /// SafeArrayAllocDescriptor: E_INVALIDARG for 0 or more than 65535 dimensions, E_POINTER, E_OUTOFMEMORY.
  package static func allocateDescriptor(
    _ dimensions: UInt32, to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    unsafe handOut(to: result, dimensions) { () throws(AutomationError) in try makeDescriptor(Int(dimensions)) }
  }

  /// SafeArrayAllocDescriptorEx: the same, and E_INVALIDARG for a type that has no elements.
  package static func allocateDescriptor(
    _ type: VariantType, _ dimensions: UInt32, to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    unsafe handOut(to: result, dimensions) { () throws(AutomationError) in
      guard type.size > 0 else { throw .invalidArgument }
      let array = try makeDescriptor(Int(dimensions))
      prepare(array, for: type)
      return array
    }
  }

  private static func handOut(
    to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ dimensions: UInt32,
    _ make: () throws(AutomationError) -> ArrayDescriptor
  ) -> Int32 {
    AutomationError.status { () throws(AutomationError) in
      guard dimensions > 0, dimensions <= UInt16.max else { throw .invalidArgument }
      guard let result = unsafe result else { throw .pointer }
      unsafe result.pointee = nil
      unsafe result.pointee = try make().address
    }
  }

  /// A descriptor of zeros with room for `extra` bytes behind its bounds.
  private static func makeDescriptor(_ dimensions: Int, extra: Int = 0) throws(AutomationError) -> ArrayDescriptor {
    let size =
      ArrayDescriptor.hiddenSize &+ ArrayDescriptor.headSize &+ dimensions &* ArrayDescriptor.boundSize &+ extra
    guard let block = unsafe TaskMemory.allocate(size) else { throw .outOfMemory }
    unsafe zero(block, size)
    let array = unsafe ArrayDescriptor(block + ArrayDescriptor.hiddenSize)
    array.dimensions = dimensions
    return array
  }

  private static func prepare(_ array: ArrayDescriptor, for type: VariantType) {
    array.features = ArrayFeatures.of(type)
    array.elementSize = type.size
    switch type {
    case .unknown: array.hiddenIID = IUnknownReference.iid
    case .dispatch: array.hiddenIID = IDispatchReference.iid
    default: array.hiddenType = type
    }
  }

  @inline(__always)
  private static func zero(_ block: UnsafeMutableRawPointer, _ count: Int) {
    _ = unsafe memset(block, 0, count)
  }

  /// SafeArrayDestroyDescriptor: DISP_E_ARRAYISLOCKED; nothing for NULL.
  package static func destroyDescriptor(_ array: UnsafeMutableRawPointer?) -> Int32 {
    guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }) else { return 0 }
    guard !array.isLocked else { return AutomationError.arrayIsLocked.hresult }
    if array.features.contains(.vector) { clearElements(of: array) }
    if array.features.contains(.record) { unsafe setRecord(nil, of: array) }
    guard array.features.isDisjoint(with: .foreignDescriptor) else { return 0 }
    unsafe ArrayPins.free(array.address - ArrayDescriptor.hiddenSize)
    return 0
  }

  // MARK: Data

  /// The bytes that the elements take; E_OUTOFMEMORY for more than an array may have.
  private static func dataSize(of array: ArrayDescriptor) throws(AutomationError) -> Int {
    guard let cells = array.cells else { throw .outOfMemory }
    let (size, isOver) = cells.multipliedReportingOverflow(by: array.elementSize)
    guard !isOver, size <= limit else { throw .outOfMemory }
    return size
  }

  /// SafeArrayAllocData: zeros for the elements that the bounds tell. E_INVALIDARG for NULL, E_OUTOFMEMORY.
  package static func allocateData(_ array: UnsafeMutableRawPointer?) -> Int32 {
    AutomationError.status { () throws(AutomationError) in
      guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }) else { throw .invalidArgument }
      try allocateData(array)
    }
  }

  private static func allocateData(_ array: ArrayDescriptor) throws(AutomationError) {
    let size = try dataSize(of: array)
    guard let block = unsafe TaskMemory.allocate(size) else { throw .outOfMemory }
    unsafe zero(block, size)
    unsafe array.data = block
  }

  /// SafeArrayDestroyData: frees what the elements own and their memory; FADF_STATIC and its like keep the memory.
  /// E_INVALIDARG for NULL, DISP_E_ARRAYISLOCKED.
  package static func destroyData(_ array: UnsafeMutableRawPointer?) -> Int32 {
    guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }) else {
      return AutomationError.invalidArgument.hresult
    }
    guard !array.isLocked else { return AutomationError.arrayIsLocked.hresult }
    clearElements(of: array)
    guard let data = unsafe array.data else { return 0 }
    if array.features.contains(.vector) {
      // One block with the descriptor, and freed with it; it holds nothing from now on.
      if ArrayPins.isAny, let size = try? dataSize(of: array) { unsafe zero(data, size) }
      array.features.subtract(.vector)
      unsafe array.data = nil
    } else if array.features.isDisjoint(with: .foreignData) {
      unsafe array.data = nil
      // Whoever has pinned them may look at them still.
      if unsafe ArrayPins.holds(data), let size = try? dataSize(of: array) { unsafe zero(data, size) }
      unsafe ArrayPins.free(data)
    } else if let size = try? dataSize(of: array) {
      unsafe zero(data, size)
    }
    return 0
  }

  /// SafeArrayDestroy: the data and the descriptor. DISP_E_ARRAYISLOCKED; nothing for NULL.
  package static func destroy(_ array: UnsafeMutableRawPointer?) -> Int32 {
    guard let address = unsafe array else { return 0 }
    let array = unsafe ArrayDescriptor(address)
    guard !array.isLocked else { return AutomationError.arrayIsLocked.hresult }
    if array.features == [.vector, .hasType], !ArrayPins.isAny {
      unsafe TaskMemory.free(address - ArrayDescriptor.hiddenSize)
      return 0
    }
    _ = unsafe destroyData(address)
    return unsafe destroyDescriptor(address)
  }

  // MARK: Whole arrays

  /// SafeArrayCreate and SafeArrayCreateEx: nil for a type that has no elements or is VT_RECORD, for no dimensions or
  /// more than 65535, without bounds, and without memory.
  package static func create(
    _ type: VariantType, _ dimensions: UInt32, _ bounds: UnsafeRawPointer?, iid: GUID? = nil
  ) -> UnsafeMutableRawPointer? {
    guard type.size > 0, dimensions > 0, dimensions <= UInt16.max, let bounds = unsafe bounds,
      let array = try? makeDescriptor(Int(dimensions))
    else { return nil }
    prepare(array, for: type)
    if let iid, array.features.contains(.hasIID) { array.hiddenIID = iid }
    for index in 0..<Int(dimensions) {
      // SAFETY: the caller promises one SAFEARRAYBOUND for each dimension.
      let bound = unsafe bounds + index * ArrayDescriptor.boundSize
      array.setBound(
        Int(dimensions) - 1 - index, count: unsafe bound.loadUnaligned(as: UInt32.self),
        lower: unsafe bound.loadUnaligned(fromByteOffset: 4, as: Int32.self))
    }
    guard (try? allocateData(array)) != nil else {
      unsafe TaskMemory.free(array.address - ArrayDescriptor.hiddenSize)
      return nil
    }
    return unsafe array.address
  }

  /// SafeArrayCreateVector and SafeArrayCreateVectorEx: one dimension, in one block; nil as ``create(_:_:_:iid:)``.
  package static func createVector(
    _ type: VariantType, _ lower: Int32, _ count: UInt32, iid: GUID? = nil
  ) -> UnsafeMutableRawPointer? {
    let elementSize = type.size
    // Neither factor has more than 32 bits.
    let size = Int(count) &* elementSize
    guard elementSize > 0, size <= limit, let array = try? makeDescriptor(1, extra: size) else { return nil }
    prepare(array, for: type)
    array.features.insert(.vector)
    if let iid, array.features.contains(.hasIID) { array.hiddenIID = iid }
    array.setBound(0, count: count, lower: lower)
    unsafe array.data = array.address + ArrayDescriptor.headSize + ArrayDescriptor.boundSize
    return unsafe array.address
  }
}
