/// Conversions from and to text that the C functions name one by one.
///
/// A text ends with a zero; NULL is DISP_E_TYPEMISMATCH.
package enum TextConversion {
  package static func number(_ text: UnsafePointer<UInt16>?) throws(AutomationError) -> some NumberSource {
    try unsafe NumberText.parse(units(text))
  }

  package static func date(_ text: UnsafePointer<UInt16>?, _ flags: UInt32) throws(AutomationError) -> Double {
    try unsafe DateText.parse(units(text), flags: flags)
  }

  package static func bool(_ text: UnsafePointer<UInt16>?) throws(AutomationError) -> Int16 {
    try unsafe BooleanText.parse(units(text))
  }

  /// The BSTR of a DATE; VAR_TIMEVALUEONLY and VAR_DATEVALUEONLY are known. The caller frees it.
  package static func text(date: Double, _ flags: UInt32) throws(AutomationError) -> UnsafeMutableRawPointer {
    try unsafe bstr(try DateText.text(date, flags: flags))
  }

  /// The BSTR of a VARIANT_BOOL. The caller frees it.
  package static func text(bool: Int16, _ flags: UInt32) throws(AutomationError) -> UnsafeMutableRawPointer {
    try unsafe bstr(BooleanText.text(bool, flags: flags))
  }

  private static func bstr(_ text: String) throws(AutomationError) -> UnsafeMutableRawPointer {
    guard let text = unsafe BSTRMemory.make(text) else { throw .outOfMemory }
    return unsafe text
  }

  private static func units(_ text: UnsafePointer<UInt16>?) throws(AutomationError) -> UnsafeBufferPointer<UInt16> {
    guard let text = unsafe text else { throw .typeMismatch }
    var count = 0
    // SAFETY: the caller promises the zero.
    while unsafe text[count] != 0 { count &+= 1 }
    return unsafe UnsafeBufferPointer(start: text, count: count)
  }
}
