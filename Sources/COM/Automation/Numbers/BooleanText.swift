/// The words for VARIANT_BOOL, in the invariant locale, which are the English ones.
enum BooleanText {
  /// VAR_BOOLONOFF, VAR_BOOLYESNO: other pairs of words.
  private static let onOff: UInt32 = 0x400
  private static let yesNo: UInt32 = 0x800

  static func text(_ value: Int16, flags: UInt32) -> String {
    let isTrue = value != 0
    if flags & onOff != 0 { return isTrue ? "On" : "Off" }
    if flags & yesNo != 0 { return isTrue ? "Yes" : "No" }
    return isTrue ? "True" : "False"
  }

  /// True and False in any case, `#TRUE#` and `#FALSE#`, or any number.
  ///
  /// - Throws: DISP_E_TYPEMISMATCH, DISP_E_OVERFLOW.
  static func parse(_ units: UnsafeBufferPointer<UInt16>) throws(AutomationError) -> Int16 {
    if units.count <= 8 {
      let end = unsafe units.firstIndex(of: 0) ?? units.count
      switch unsafe String(decoding: units[..<end], as: UTF16.self).lowercased() {
      case "true", "#true#": return -1
      case "false", "#false#": return 0
      default: break
      }
    }
    return try unsafe NumberText.parse(units).bool()
  }
}
