/// A VARIANT somewhere in memory, by its layout: the type at 0, the value at 8, a DECIMAL over the first 16 bytes.
///
/// SAFETY (for the whole file): who makes a slot promises 24 bytes, aligned to 8, that stay for as long as the slot is
/// used.
@safe
struct VariantSlot {
  let address: UnsafeMutableRawPointer

  @unsafe @inline(__always)
  init(_ address: UnsafeMutableRawPointer) { unsafe self.address = address }

  @unsafe @inline(__always)
  init(_ variant: UnsafeMutablePointer<VARIANT>) { unsafe address = UnsafeMutableRawPointer(variant) }

  var type: VariantType {
    @inline(__always) get { unsafe VariantType(rawValue: address.load(as: UInt16.self)) }
    @inline(__always) nonmutating set { unsafe address.storeBytes(of: newValue.rawValue, as: UInt16.self) }
  }

  /// The value, read as `T`, whatever it is.
  @inline(__always)
  func value<T: BitwiseCopyable>(as type: T.Type = T.self) -> T { unsafe address.load(fromByteOffset: 8, as: T.self) }

  /// The value as a pointer, an interface or a BSTR.
  var pointer: UnsafeMutableRawPointer? {
    @inline(__always) get { unsafe address.load(fromByteOffset: 8, as: UnsafeMutableRawPointer?.self) }
  }

  /// Puts a value there, not freeing the old one.
  @inline(__always)
  func set<T: BitwiseCopyable>(_ type: VariantType, _ value: T) {
    unsafe address.storeBytes(of: value, toByteOffset: 8, as: T.self)
    self.type = type
  }

  @inline(__always)
  func set(_ type: VariantType, pointer: UnsafeMutableRawPointer?) {
    unsafe address.storeBytes(of: pointer, toByteOffset: 8, as: UnsafeMutableRawPointer?.self)
    self.type = type
  }

  func set(_ decimal: DecimalNumber) {
    unsafe decimal.store(to: address)
    type = .decimal
  }

  /// Takes the bytes of another VARIANT over, not freeing the old value.
  @inline(__always)
  func setBytes(of other: VariantSlot) {
    // Three words, not a call of memcpy.
    unsafe address.storeBytes(of: other.address.load(as: Words.self), as: Words.self)
  }

  private typealias Words = (UInt64, UInt64, UInt64)

  /// Lends an empty VARIANT for the length of `body`, which must leave it owning nothing.
  @inline(__always)
  static func withTemporary<Result, Failure: Error>(
    _ body: (VariantSlot) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var variant = unsafe VARIANT()
    return try unsafe withUnsafeMutablePointer(to: &variant) { (place) throws(Failure) in
      try body(unsafe VariantSlot(place))
    }
  }
}
