/// A number that can become each of the numeric types: one that a VARIANT holds, or one that a text says.
///
/// Whole numbers come by rounding half to even. What does not fit throws DISP_E_OVERFLOW.
package protocol NumberSource {
  func integer<T: FixedWidthInteger>(as type: T.Type) throws(AutomationError) -> T
  func float() throws(AutomationError) -> Float
  func double() throws(AutomationError) -> Double
  /// Ten-thousandths.
  func currency() throws(AutomationError) -> Int64
  func decimal() throws(AutomationError) -> DecimalNumber
}

extension NumberSource {
  /// The number as a DATE, from the first of January 100 to the last of December 9999.
  package func date() throws(AutomationError) -> Double {
    let date = try double()
    guard DateNumber.isInRange(date) else { throw .overflow }
    return date
  }

  /// VARIANT_TRUE for everything but 0.
  package func bool() throws(AutomationError) -> Int16 { try double() == 0 ? 0 : -1 }
}
