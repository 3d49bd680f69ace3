import Glibc
import Synchronization

/// A text that C may keep: made when it is first asked for, and there as long as this object.
final class TextForC: Sendable {
  private let address = Atomic<UInt>(0)

  /// - Returns: nil without memory.
  func get(_ make: () -> String) -> UnsafePointer<CChar>? {
    if let known = unsafe UnsafePointer<CChar>(bitPattern: address.load(ordering: .acquiring)) { return unsafe known }
    guard let made = unsafe strdup(make()) else { return nil }
    let (isFirst, first) = address.compareExchange(
      expected: 0, desired: UInt(bitPattern: made), ordering: .acquiringAndReleasing)
    if isFirst { return unsafe UnsafePointer(made) }
    unsafe free(made)
    return unsafe UnsafePointer(bitPattern: first)
  }

  deinit { unsafe free(UnsafeMutableRawPointer(bitPattern: address.load(ordering: .acquiring))) }
}
