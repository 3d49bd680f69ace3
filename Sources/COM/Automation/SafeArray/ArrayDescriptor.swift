import Synchronization

/// A SAFEARRAY in memory, by its layout.
///
/// Before it stand 16 hidden bytes, for the IID of its elements, or with their type in the last four. Its bounds stand
/// last dimension first; elements of the first dimension lie side by side.
///
/// SAFETY (for the whole file): who makes a descriptor promises a SAFEARRAY with `cDims` bounds behind it, which stays
/// for as long as the descriptor is used, and hidden bytes where its features name what they hold.
@safe
struct ArrayDescriptor {
  static let hiddenSize = 16
  static let headSize = 24
  static let boundSize = 8
  /// The most that cLocks may be.
  static let mostLocks: UInt32 = 0xFFFF

  let address: UnsafeMutableRawPointer

  @unsafe @inline(__always)
  init(_ address: UnsafeMutableRawPointer) { unsafe self.address = address }

  var dimensions: Int {
    @inline(__always) get { unsafe Int(address.load(as: UInt16.self)) }
    nonmutating set { unsafe address.storeBytes(of: UInt16(truncatingIfNeeded: newValue), as: UInt16.self) }
  }

  var features: ArrayFeatures {
    @inline(__always) get { unsafe ArrayFeatures(rawValue: address.load(fromByteOffset: 2, as: UInt16.self)) }
    nonmutating set { unsafe address.storeBytes(of: newValue.rawValue, toByteOffset: 2, as: UInt16.self) }
  }

  var elementSize: Int {
    @inline(__always) get { unsafe Int(address.load(fromByteOffset: 4, as: UInt32.self)) }
    nonmutating set {
      unsafe address.storeBytes(of: UInt32(truncatingIfNeeded: newValue), toByteOffset: 4, as: UInt32.self)
    }
  }

  var isLocked: Bool { @inline(__always) get { unsafe address.load(fromByteOffset: 8, as: UInt32.self) != 0 } }

  var data: UnsafeMutableRawPointer? {
    @inline(__always) get { unsafe address.load(fromByteOffset: 16, as: UnsafeMutableRawPointer?.self) }
    nonmutating set { unsafe address.storeBytes(of: newValue, toByteOffset: 16, as: UnsafeMutableRawPointer?.self) }
  }

  /// The number of elements of a dimension; 0 is the last one.
  @inline(__always)
  func count(_ bound: Int) -> UInt32 {
    unsafe address.load(fromByteOffset: Self.headSize &+ bound &* Self.boundSize, as: UInt32.self)
  }

  @inline(__always)
  func lowerBound(_ bound: Int) -> Int32 {
    unsafe address.load(fromByteOffset: Self.headSize &+ bound &* Self.boundSize &+ 4, as: Int32.self)
  }

  func setBound(_ bound: Int, count: UInt32, lower: Int32) {
    let place = unsafe address + Self.headSize + bound * Self.boundSize
    unsafe place.storeBytes(of: count, as: UInt32.self)
    unsafe place.storeBytes(of: lower, toByteOffset: 4, as: Int32.self)
  }

  /// The index in the bounds of dimension `number`, 1 being the first; nil for no dimension of this array.
  func bound(_ number: UInt32) -> Int? {
    guard number > 0, Int(number) <= dimensions else { return nil }
    return dimensions - Int(number)
  }

  /// How many elements there are; nil for more than memory could hold.
  var cells: Int? {
    var cells = 1
    for bound in 0..<dimensions {
      let (product, isOver) = cells.multipliedReportingOverflow(by: Int(count(bound)))
      guard !isOver else { return nil }
      cells = product
    }
    return cells
  }

  /// The type that the hidden bytes name.
  var hiddenType: VariantType {
    get { unsafe VariantType(rawValue: UInt16(truncatingIfNeeded: (address - 4).load(as: UInt32.self))) }
    nonmutating set { unsafe (address - 4).storeBytes(of: UInt32(newValue.rawValue), as: UInt32.self) }
  }

  /// The IID that the hidden bytes hold.
  var hiddenIID: GUID {
    get { unsafe (address - 16).load(as: GUID.self) }
    nonmutating set { unsafe (address - 16).storeBytes(of: newValue, as: GUID.self) }
  }

  /// The IRecordInfo that the hidden bytes hold.
  var hiddenRecord: UnsafeMutableRawPointer? {
    get { unsafe (address - 8).load(as: UnsafeMutableRawPointer?.self) }
    nonmutating set { unsafe (address - 8).storeBytes(of: newValue, as: UnsafeMutableRawPointer?.self) }
  }

  private var locks: UnsafeMutablePointer<Atomic<UInt32>> {
    unsafe (address + 8).assumingMemoryBound(to: Atomic<UInt32>.self)
  }

  /// - Throws: E_UNEXPECTED for a lock too many.
  func lock() throws(AutomationError) {
    let count = unsafe locks.pointee.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue
    guard count <= Self.mostLocks, count != 0 else {
      unsafe locks.pointee.wrappingSubtract(1, ordering: .relaxed)
      throw .unexpected
    }
  }

  /// - Throws: E_UNEXPECTED where the array is not locked.
  func unlock() throws(AutomationError) {
    let count = unsafe locks.pointee.wrappingSubtract(1, ordering: .acquiringAndReleasing).oldValue
    guard count != 0 else {
      unsafe locks.pointee.wrappingAdd(1, ordering: .relaxed)
      throw .unexpected
    }
  }

  /// Runs `body` with the array locked, so that nothing it calls can free the array.
  func locked(_ body: () throws(AutomationError) -> Void) throws(AutomationError) {
    try lock()
    defer { try? unlock() }
    try body()
  }
}
