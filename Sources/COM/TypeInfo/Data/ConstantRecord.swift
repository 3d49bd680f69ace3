/// A value in type information: an enumerator, or a parameter's default.
struct ConstantRecord {
  private let text: TypeText
  private let place: Int

  init(_ text: TypeText, _ place: Int) {
    self.text = text
    self.place = place
  }

  var type: VariantType { VariantType(rawValue: UInt16(truncatingIfNeeded: text.word(place))) }
  /// The value's bytes as a VARIANT of the type holds them.
  var bits: UInt64 { text.quad(place + 4) }
  /// The text of a VT_BSTR, or nil for the NULL one.
  var string: String? { text.string(text.word(place + 20)) }

  /// Makes the VARIANT that the value is, in a place that holds nothing yet.
  ///
  /// - Returns: S_OK, E_OUTOFMEMORY.
  func store(to variant: VariantSlot) -> Int32 {
    guard type == .bstr, let string else {
      variant.set(type, bits)
      return 0
    }
    guard let pointer = unsafe BSTRMemory.make(string) else { return COMError.outOfMemory.hresult }
    unsafe variant.set(.bstr, pointer: pointer)
    return 0
  }
}
