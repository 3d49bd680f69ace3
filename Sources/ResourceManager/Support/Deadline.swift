package import Glibc

/// A point on the monotonic clock.
package struct Deadline: Sendable {
  /// As pthread takes it.
  package let time: timespec

  /// The point `milliseconds` from now.
  package init(milliseconds: UInt32) {
    var now = timespec()
    // SAFETY: `now` outlives the call.
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    let nanoseconds = now.tv_nsec + Int(milliseconds % 1000) * 1_000_000
    time = timespec(
      tv_sec: now.tv_sec + Int(milliseconds / 1000) + nanoseconds / 1_000_000_000,
      tv_nsec: nanoseconds % 1_000_000_000)
  }
}
