/// One attachment to a card, shared by all objects of a service provider.
///
/// Thread-safe. Calls run one after the other, before the resource manager's own lock: in pcsc-lite a thread that waits
/// for a busy context freezes all contexts. So a call may wait for a long transmit, or for a lock that another process
/// holds, of the same connection. ``state`` and ``attachment`` never wait.
///
/// Errors are the resource manager's, and: SCARD_E_INVALID_HANDLE while detached, SCARD_W_REMOVED_CARD and
/// SCARD_W_RESET_CARD until ``reconnect(initialization:)``, SCARD_E_NO_SERVICE once the service has gone.
public final class Connection: Sendable {
  struct Record {
    /// Held through every call to the resource manager; that of the handle's context.
    var gate: Monitor
    var state: ConnectionState = .detached
    var attachment: Attachment?
    /// The context of a handle of our own.
    var context: UInt?
    /// Open locks; only the outermost is known to the resource manager.
    var depth = 0
  }

  /// The resource manager below.
  public let manager: any ResourceManager
  /// The gate while no other connection's handle is borrowed.
  let ownGate = Monitor()
  /// Held for moments only, never through a call.
  let record: Guarded<Record>

  /// A detached connection.
  public init(_ manager: any ResourceManager) {
    self.manager = manager
    record = Guarded(Record(gate: ownGate))
  }

  deinit {
    // The handle's owner may be in the middle of a call.
    let gate = record.withLock { $0.gate }
    gate.withLock { try? detachInside() }
  }

  /// How the connection stood after its last call.
  public var state: ConnectionState { record.withLock { $0.state } }

  /// What the connection is attached to, nil while detached.
  public var attachment: Attachment? { record.withLock { $0.attachment } }

  /// Open locks.
  public var lockDepth: Int { record.withLock { $0.depth } }

  /// Reader, state, protocol and ATR. The corresponding C function is SCardStatus.
  public func status() throws(SmartCardError) -> CardStatus {
    try alone { () throws(SmartCardError) in try statusInside() }
  }

  /// Takes the card for this connection alone; waits without limit while another holds it.
  ///
  /// Nested locks are counted. The corresponding C function is SCardBeginTransaction.
  public func lock() throws(SmartCardError) {
    try alone { () throws(SmartCardError) in
      let target = try current()
      if lockDepth == 0 {
        try noting { () throws(SmartCardError) in try manager.beginTransaction(target.handle) }
      }
      record.withLock { $0.depth += 1 }
    }
  }

  /// Gives one lock back; only the outermost frees the card and carries the disposition out.
  ///
  /// The corresponding C function is SCardEndTransaction.
  ///
  /// - Throws: SCARD_E_NOT_TRANSACTED where no lock is open. SCARD_W_RESET_CARD leaves it open: reconnect, then unlock.
  ///   After a removal, or the service's death, the lock has gone by itself.
  public func unlock(_ disposition: Disposition = .leave) throws(SmartCardError) {
    try alone { () throws(SmartCardError) in
      let target = try current()
      let depth = lockDepth
      guard depth > 0 else { throw state.error ?? .notTransacted }
      record.withLock { $0.depth = depth - 1 }
      guard depth == 1 else { return }
      do throws(SmartCardError) {
        try noting { () throws(SmartCardError) in try manager.endTransaction(target.handle, disposition) }
      } catch .resetCard {
        // The resource manager refuses to end what it still counts as open; reconnecting makes it ready for that.
        record.withLock { $0.depth = depth }
        throw .resetCard
      }
    }
  }

  /// Runs `body` while no other call of the handle's context is under way.
  func alone<Result>(_ body: () throws(SmartCardError) -> Result) throws(SmartCardError) -> Result {
    while true {
      let gate = record.withLock { $0.gate }
      gate.lock()
      defer { gate.unlock() }
      // Another attachment, made while we waited, may lie behind another gate.
      if record.withLock({ $0.gate === gate }) { return try body() }
    }
  }

  /// The attachment.
  ///
  /// - Throws: SCARD_E_INVALID_HANDLE while detached.
  func current() throws(SmartCardError) -> Attachment {
    guard let attachment else { throw .invalidHandle }
    return attachment
  }

  /// Runs one call to the resource manager, and keeps what it tells of the connection's state.
  func noting<Result>(_ call: () throws(SmartCardError) -> Result) throws(SmartCardError) -> Result {
    do throws(SmartCardError) {
      let result = try call()
      record.withLock { if $0.attachment != nil { $0.state = .attached } }
      return result
    } catch {
      guard let state = ConnectionState(after: error) else { throw error }
      record.withLock { record in
        guard record.attachment != nil else { return }
        record.state = state
        // With the card or the service, the lock has gone.
        if state != .reset { record.depth = 0 }
      }
      // A link that breaks in mid-call is told as a communication error, and as a missing service ever after.
      throw state == .serviceGone ? .noService : error
    }
  }

  func statusInside() throws(SmartCardError) -> CardStatus {
    let target = try current()
    let status = try noting { () throws(SmartCardError) in try manager.status(target.handle) }
    record.withLock { $0.attachment?.active = status.active }
    return status
  }
}
