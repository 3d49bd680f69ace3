/// Attaching, reconnecting, detaching.
extension Connection {
  /// Borrows a handle that somebody else opened; it is never disconnected here.
  ///
  /// An earlier attachment is given up first.
  ///
  /// - Throws: SCARD_E_INVALID_HANDLE where the resource manager does not know the handle, and whatever else SCardStatus
  ///   reports; the connection is then detached.
  public func attach(handle: UInt) throws(SmartCardError) {
    // First to the gate of whoever has opened the handle, then through it: two gates held at once could deadlock.
    try alone { () throws(SmartCardError) in
      try? detachInside()
      guard handle != 0 else { throw .invalidHandle }
      let gate = OpenHandles.gate(of: handle, in: manager) ?? ownGate
      record.withLock { $0.gate = gate }
    }
    try alone { () throws(SmartCardError) in
      // Unless another thread has attached in between, this only gives the gate back.
      let gate = record.withLock { $0.gate }
      try? detachInside()
      let status = try manager.status(handle)
      let preferred = CardProtocols.any.isSuperset(of: status.active) ? .any : status.active
      let attachment = Attachment(
        kind: .byHandle, handle: handle, reader: status.reader, mode: nil, preferred: preferred, active: status.active)
      record.withLock { $0 = Record(gate: gate, state: .attached, attachment: attachment) }
    }
  }

  /// Opens a handle to the card in a reader, in a context of its own.
  ///
  /// An earlier attachment is given up first.
  ///
  /// - Throws: SCARD_E_UNKNOWN_READER, SCARD_E_NO_SMARTCARD, SCARD_E_SHARING_VIOLATION, SCARD_E_PROTO_MISMATCH,
  ///   SCARD_E_NO_SERVICE...; the connection is then detached.
  public func attach(
    reader: String, mode: ShareMode = .shared, protocols: CardProtocols = .any
  ) throws(SmartCardError) {
    try alone { () throws(SmartCardError) in
      try? detachInside()
      try open(reader: reader, mode: mode, protocols: protocols)
    }
  }

  /// Makes the attachment usable again after a removal, a reset by another, or a restart of the service.
  ///
  /// Share mode and protocols stay as they were. What the card granted before (PINs) may be lost. A lock that was open
  /// stays open, except over a restart of the service. The corresponding C function is SCardReconnect.
  ///
  /// - Parameter initialization: what is done to the card.
  public func reconnect(initialization: Disposition = .leave) throws(SmartCardError) {
    try alone { () throws(SmartCardError) in
      let target = try current()
      if state == .serviceGone, target.kind == .byReader {
        try reopen(target)
      } else {
        try renew(target, initialization)
      }
    }
  }

  /// Gives the attachment up: ends a lock, then disconnects a handle of our own; the card is left as it is.
  ///
  /// - Throws: SCARD_E_INVALID_HANDLE while detached. After any other error the connection is detached all the same.
  public func detach() throws(SmartCardError) {
    try alone { () throws(SmartCardError) in try detachInside() }
  }

  func detachInside() throws(SmartCardError) {
    let old = record.withLock { record in
      let old = record
      record = Record(gate: ownGate)
      return old
    }
    guard let attachment = old.attachment else { throw .invalidHandle }
    var failure: SmartCardError?
    if old.depth > 0 {
      // Where card or service have gone, the lock has gone with them: nothing is left to end.
      try? manager.endTransaction(attachment.handle, .leave)
    }
    if attachment.kind == .byReader {
      do throws(SmartCardError) { try manager.disconnect(attachment.handle, .leave) } catch { failure = error }
      // Only now: pcsc-lite frees in a disconnect what a parallel status of the handle reads, so who borrows it must
      // find the gate until then.
      OpenHandles.remove(attachment.handle, in: manager)
    }
    if let context = old.context { try? manager.releaseContext(context) }
    // A handle that has died with its service is detached as was asked for.
    if let failure, ConnectionState(after: failure) == nil { throw failure }
  }

  private func open(reader: String, mode: ShareMode, protocols: CardProtocols) throws(SmartCardError) {
    let context = try manager.establishContext()
    do throws(SmartCardError) {
      let (handle, active) = try manager.connect(context, reader: reader, mode: mode, protocols: protocols)
      let attachment = Attachment(
        kind: .byReader, handle: handle, reader: reader, mode: mode, preferred: protocols, active: active)
      record.withLock { $0 = Record(gate: ownGate, state: .attached, attachment: attachment, context: context) }
      OpenHandles.add(handle, in: manager, gate: ownGate)
    } catch {
      try? manager.releaseContext(context)
      throw error
    }
  }

  /// Old contexts and handles never come back to life after the service's death; new ones may.
  private func reopen(_ target: Attachment) throws(SmartCardError) {
    let context = record.withLock { record in
      defer { record.context = nil }
      return record.context
    }
    if let context {
      try? manager.disconnect(target.handle, .leave)
      try? manager.releaseContext(context)
    }
    OpenHandles.remove(target.handle, in: manager)
    try open(reader: target.reader, mode: target.mode ?? .shared, protocols: target.preferred)
  }

  private func renew(_ target: Attachment, _ initialization: Disposition) throws(SmartCardError) {
    let mode = target.mode ?? probeMode(target.reader)
    let active = try noting { () throws(SmartCardError) in
      try manager.reconnect(target.handle, mode: mode, protocols: target.preferred, initialization: initialization)
    }
    record.withLock { record in
      record.attachment?.active = active
      record.attachment?.mode = mode
    }
  }

  /// The mode of a borrowed handle. A reader in exclusive use can only be in the use of that handle, and pcsc-lite would
  /// keep the reader locked for ever if it were reconnected as shared.
  private func probeMode(_ reader: String) -> ShareMode {
    var states = [ReaderState(reader)]
    guard let context = try? Context(manager), (try? context.waitForChange(timeout: .zero, &states)) != nil
    else { return .shared }
    return states[0].event.contains(.exclusive) ? .exclusive : .shared
  }
}
