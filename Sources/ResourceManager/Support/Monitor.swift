internal import Glibc

/// A mutual exclusion lock with one condition, waited for on the monotonic clock.
///
/// pthread's rather than Synchronization's `Mutex`, for two reasons: that one has no condition, and the thread sanitizer
/// does not see its ordering and reports races where there are none.
@safe package final class Monitor: Sendable {
  // SAFETY: both point to memory that lives as long as this object and is only handed to pthread.
  private nonisolated(unsafe) let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private nonisolated(unsafe) let condition: UnsafeMutablePointer<pthread_cond_t>

  package init() {
    // SAFETY: allocated, then initialised before any use; attributes are destroyed after theirs.
    unsafe mutex = .allocate(capacity: 1)
    unsafe condition = .allocate(capacity: 1)
    unsafe pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    unsafe pthread_cond_init(condition, &attributes)
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    // SAFETY: nobody can hold or wait for what nobody refers to any more.
    unsafe pthread_cond_destroy(condition)
    unsafe pthread_mutex_destroy(mutex)
    unsafe condition.deallocate()
    unsafe mutex.deallocate()
  }

  /// Enters; not recursive.
  package func lock() {
    // SAFETY: initialised above.
    unsafe pthread_mutex_lock(mutex)
  }

  /// Leaves; only by the thread that entered.
  package func unlock() {
    // SAFETY: initialised above.
    unsafe pthread_mutex_unlock(mutex)
  }

  /// Runs `body` inside.
  package func withLock<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    lock()
    defer { unlock() }
    return try body()
  }

  /// Leaves, waits for a broadcast, and enters again; may also return without one.
  package func wait() {
    // SAFETY: the caller is inside, as pthread wants it.
    unsafe pthread_cond_wait(condition, mutex)
  }

  /// As ``wait()``, for no longer than until `deadline`.
  ///
  /// - Returns: false where the deadline has passed.
  package func wait(until deadline: Deadline) -> Bool {
    var time = deadline.time
    // SAFETY: the caller is inside; `time` outlives the call.
    return unsafe pthread_cond_timedwait(condition, mutex, &time) != ETIMEDOUT
  }

  /// Wakes all that wait.
  package func broadcast() {
    // SAFETY: initialised above.
    unsafe pthread_cond_broadcast(condition)
  }
}
