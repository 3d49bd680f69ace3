internal import ResourceManager

/// The waits of SCardGetStatusChange, each in a context of its own.
///
/// In pcsc-lite a wait keeps its context busy, and the first call that has to wait for a busy context freezes all
/// others, SCardCancel among them. Windows' programs wait in one thread and use the same context in another, so the
/// waits are led apart here; a context for them is kept between two waits.
///
/// Safety: all state is only touched inside `monitor`.
final class StatusWaits: @unchecked Sendable {
  static let shared = StatusWaits()

  private struct Waits {
    /// The contexts of the waits under way, by a number that each wait has for itself.
    var active: [UInt64: UInt] = [:]
    var idle: UInt?
  }

  private let monitor = Monitor()
  /// By the caller's context.
  private var waits: [UInt: Waits] = [:]
  private var last: UInt64 = 0

  /// Waits for a context of the caller.
  ///
  /// - Throws: SCARD_E_INVALID_HANDLE, and what ``ResourceManager/waitForChange(_:timeout:_:)`` does.
  func wait(_ context: UInt, timeout: Duration?, _ states: inout [ReaderState]) throws(SmartCardError) {
    let manager = readers
    guard manager.isValidContext(context) else { throw .invalidHandle }
    let kept = monitor.withLock { () -> UInt? in
      defer { waits[context]?.idle = nil }
      return waits[context]?.idle
    }
    let own = if let kept { kept } else { try manager.establishContext() }
    let number = monitor.withLock { () -> UInt64 in
      last += 1
      waits[context, default: Waits()].active[last] = own
      return last
    }
    var isSound = false
    defer { end(number, of: context, own, isSound, manager) }
    do throws(SmartCardError) {
      // Who released the context before this wait was known could not end it.
      guard manager.isValidContext(context) else { throw .invalidHandle }
      try manager.waitForChange(own, timeout: timeout, &states)
      isSound = true
    } catch {
      // After any other error the service may have gone, and the context with it.
      isSound = error == .timeout || error == .cancelled || error == .unknownReader
      throw error
    }
  }

  /// - Parameter own: the wait's context; kept for the next wait unless it `isSound` no more.
  private func end(_ number: UInt64, of context: UInt, _ own: UInt, _ isSound: Bool, _ manager: any ResourceManager) {
    let isKept = monitor.withLock { () -> Bool in
      waits[context]?.active[number] = nil
      monitor.broadcast()
      // Nothing is kept for a context that was released in the meantime.
      guard isSound, let known = waits[context], known.idle == nil, manager.isValidContext(context) else {
        if let known = waits[context], known.active.isEmpty, known.idle == nil { waits[context] = nil }
        return false
      }
      waits[context]?.idle = own
      return true
    }
    if !isKept { try? manager.releaseContext(own) }
  }

  /// Ends the waits of a context; returns when they have ended.
  func cancel(_ context: UInt) {
    let manager = readers
    monitor.lock()
    defer { monitor.unlock() }
    let pending = waits[context].map { Set($0.active.keys) } ?? []
    // A service that does not answer must not hold the caller for ever.
    for _ in 0..<1000 {
      let left = waits[context]?.active.filter { pending.contains($0.key) } ?? [:]
      if left.isEmpty { return }
      // pcsc-lite forgets what comes just before a wait begins, so it is said again until all have ended.
      for own in left.values { try? manager.cancel(own) }
      _ = monitor.wait(until: Deadline(milliseconds: 2))
    }
  }

  /// Ends the waits of a context that was released, and gives up what was kept for it.
  func forget(_ context: UInt) {
    cancel(context)
    let kept = monitor.withLock { waits.removeValue(forKey: context)?.idle }
    if let kept { try? readers.releaseContext(kept) }
  }
}
