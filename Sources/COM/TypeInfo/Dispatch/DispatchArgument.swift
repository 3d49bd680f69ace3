/// One argument of a late-bound call while it is made: what goes into the slot, and what is to be done after.
///
/// SAFETY (for the whole file): an argument is 64 bytes of the call's own stack, and lives as long as the call.
@safe
struct DispatchArgument {
  /// What is left to do after the call.
  struct Duties: OptionSet {
    let rawValue: UInt32
    /// The local VARIANT owns its value.
    static let clear = Duties(rawValue: 1)
    /// The local value replaces the one where the caller's reference points.
    static let writeBack = Duties(rawValue: 2)
  }

  private let address: UnsafeMutableRawPointer

  @unsafe @inline(__always)
  init(_ arguments: UnsafeMutableRawPointer, _ index: Int) {
    unsafe address = arguments + index &* DispatchArguments.stride
  }

  @unsafe @inline(__always)
  init(at address: UnsafeMutableRawPointer) { unsafe self.address = address }

  /// Nothing to do, and no source.
  @inline(__always)
  func reset() {
    unsafe address.storeBytes(of: 0, toByteOffset: 48, as: UInt.self)
    unsafe address.storeBytes(of: 0, toByteOffset: 56, as: UInt32.self)
  }

  /// The caller's VARIANT, or nil where none was given.
  var source: VariantSlot? {
    @inline(__always) get {
      unsafe address.load(fromByteOffset: 48, as: UnsafeMutableRawPointer?.self).map { unsafe VariantSlot($0) }
    }
  }

  @inline(__always)
  func setSource(_ source: VariantSlot) {
    unsafe address.storeBytes(of: source.address, toByteOffset: 48, as: UnsafeMutableRawPointer.self)
  }

  var duties: Duties {
    @inline(__always) get { unsafe Duties(rawValue: address.load(fromByteOffset: 56, as: UInt32.self)) }
    @inline(__always) nonmutating set {
      unsafe address.storeBytes(of: newValue.rawValue, toByteOffset: 56, as: UInt32.self)
    }
  }

  @inline(__always)
  func setDuties(_ duties: Duties) { unsafe address.storeBytes(of: duties.rawValue, toByteOffset: 56, as: UInt32.self) }

  /// A VARIANT of the call's own. It holds nothing until it is filled.
  var local: VariantSlot {
    @inline(__always) get { unsafe VariantSlot(address + 24) }
  }

  /// The slot as 64 bits.
  @inline(__always)
  func setSlot(_ bits: UInt64) { unsafe address.storeBytes(of: bits, as: UInt64.self) }

  @inline(__always)
  func setSlot(pointer: UnsafeMutableRawPointer?) {
    unsafe address.storeBytes(of: pointer, as: UnsafeMutableRawPointer?.self)
  }

  /// What a method that returns no HRESULT left here.
  var slotBits: UInt64 { unsafe address.load(as: UInt64.self) }

  /// A whole VARIANT, or a DECIMAL at its start, as a slot that takes a structure has it.
  func setSlot(bytesOf variant: VariantSlot) {
    unsafe VariantSlot(address).setBytes(of: variant)
  }

  /// The slot takes the address of a number, which is 0 before the call.
  @inline(__always)
  func setSlotToNumber() {
    unsafe address.storeBytes(of: 0, toByteOffset: 32, as: UInt64.self)
    unsafe setSlot(pointer: address + 32)
  }

  /// The slot takes the address of the local value: of all of it for VARIANT and DECIMAL, else of the value behind its
  /// type.
  @inline(__always)
  func setSlotToLocal(_ type: VariantType) {
    let isWhole = type == .variant || type == .decimal
    unsafe setSlot(pointer: isWhole ? local.address : local.address + 8)
  }
}
