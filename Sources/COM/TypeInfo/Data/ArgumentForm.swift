/// What Invoke makes of an argument: the VARTYPE of the value, and how it goes into the vtable's slot.
struct ArgumentForm {
  private let word: UInt32

  init(_ word: Int) { self.word = UInt32(truncatingIfNeeded: word) }

  var type: VariantType { VariantType(rawValue: UInt16(truncatingIfNeeded: word)) }
  /// The slot takes a pointer to the value.
  var isPointer: Bool { word & 0x10000 != 0 }
  /// The slot takes a pointer that Automation does not know.
  var isRaw: Bool { word & 0x20000 != 0 }
  /// No argument fits.
  var isImpossible: Bool { word & 0x40000 != 0 }
  /// A number, text or date in the slot itself, with nothing to find out about it.
  var isSimple: Bool { word < 0x10000 && simple >> UInt64(word & 63) & 1 != 0 && word < 64 }

  /// A pointer to a number that lies behind a VARIANT's type: nothing to free, nothing that hides the type.
  var isNumberReference: Bool {
    isPointer && !isRaw && type.isPlain && type != .variant && type != .decimal && type != .empty
  }

  /// VT_I2...VT_BSTR, VT_ERROR, VT_BOOL, VT_I1...VT_UI8.
  private var simple: UInt64 { 0x003F_0DFC }
}
