/// What can be put into a virtual reader.
///
/// Calls come from any thread, one at a time.
package protocol InsertableCard: AnyObject, Sendable {
  /// Answer to reset, 2 to 33 bytes.
  var atr: [UInt8] { get }

  /// Power on, or a reset while it is on: forgets selection and access rights.
  func reset()

  /// Answers a command.
  ///
  /// - Parameter command: what came over the line; need not be an APDU.
  /// - Returns: at least the two status bytes.
  func process(_ command: [UInt8]) -> [UInt8]
}
