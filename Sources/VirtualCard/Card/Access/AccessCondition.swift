/// What it takes to use a file.
package enum AccessCondition: Hashable, Sendable {
  /// Nothing.
  case always
  /// The PIN of this reference, verified since the last reset.
  case pin(UInt8)
  /// It cannot be had.
  case never
}
