internal import CPCSCLite
internal import ResourceManager

/// Connections.
extension VirtualResourceManager {
  func connect(
    _ number: pcsc_context, reader name: String, mode: pcsc_dword, protocols: pcsc_dword
  ) throws(SmartCardError) -> (handle: pcsc_handle, active: CardProtocols) {
    let (mode, preferred) = try Self.checked(mode, protocols)
    return try inside { () throws(SmartCardError) in
      _ = try context(number)
      let reader = try waitForReader(name)
      // The wait may have outlived the context.
      _ = try context(number)
      guard reader.exclusive == nil, mode != .exclusive || reader.connections.isEmpty else { throw .sharingViolation }
      if mode != .direct { try reader.activate(preferred) }
      let handle = VirtualHandle(context: number, reader: reader)
      let handleNumber = nextNumber()
      handles[handleNumber] = handle
      reader.connections[handleNumber] = handle
      if mode == .exclusive { reader.exclusive = handleNumber }
      monitor.broadcast()
      return (handleNumber, reader.active)
    }
  }

  /// The reader of that name, once nobody holds it by a transaction.
  private func waitForReader(_ name: String) throws(SmartCardError) -> VirtualReader {
    while true {
      let reader = try reader(name)
      if reader.owner == nil { return reader }
      monitor.wait()
    }
  }

  func reconnect(
    _ number: pcsc_handle, mode: pcsc_dword, protocols: pcsc_dword, initialization: pcsc_dword
  ) throws(SmartCardError) -> CardProtocols {
    let (mode, preferred) = try Self.checked(mode, protocols)
    let initialization = try Self.disposition(initialization)
    return try inside { () throws(SmartCardError) in
      let handle = try waitForReconnection(number)
      let reader = handle.reader
      guard mode != .exclusive || reader.connections.count == 1 else { throw .sharingViolation }
      if mode != .direct, reader.card == nil { throw .noSmartCard }
      if initialization == .reset || initialization == .unpower { reader.resetCard(except: number) }
      if mode != .direct { try reader.activate(preferred) }
      handle.event = .none
      if mode == .exclusive {
        reader.exclusive = number
      } else if reader.exclusive == number {
        reader.exclusive = nil
      }
      monitor.broadcast()
      return reader.active
    }
  }

  /// As `admit`, but whatever has befallen the card is no hindrance: reconnecting is the cure.
  private func waitForReconnection(_ number: pcsc_handle) throws(SmartCardError) -> VirtualHandle {
    while true {
      let handle = try handle(number)
      guard !handle.reader.isGone else { throw .readerUnavailable }
      let reader = handle.reader
      if reader.owner == nil || reader.owner == number, !reader.isBusy { return handle }
      monitor.wait()
    }
  }

  func disconnect(_ number: pcsc_handle, disposition: pcsc_dword) throws(SmartCardError) {
    let disposition = try Self.disposition(disposition)
    try inside { () throws(SmartCardError) in
      // Whoever holds the card keeps it as it is; without a reset there is nothing to wait for.
      let resets = disposition == .reset || disposition == .unpower
      var handle = try handle(number)
      while resets, handle.reader.isBusy || handle.reader.owner ?? number != number {
        monitor.wait()
        handle = try self.handle(number)
      }
      close(number, handle, disposition)
      monitor.broadcast()
    }
  }

  /// Forgets a handle and all that it holds.
  func close(_ number: pcsc_handle, _ handle: VirtualHandle, _ disposition: Disposition) {
    let reader = handle.reader
    handles[number] = nil
    reader.connections[number] = nil
    if reader.owner == number { reader.freeTransaction() }
    if reader.exclusive == number { reader.exclusive = nil }
    if disposition == .reset || disposition == .unpower { reader.resetCard(except: nil) }
  }

  func status(_ number: pcsc_handle) throws(SmartCardError) -> VirtualStatus {
    try inside { () throws(SmartCardError) in
      let reader = try admit(number).reader
      return VirtualStatus(
        reader: reader.name, state: reader.statusBits, active: reader.active, atr: reader.card?.atr ?? [])
    }
  }

  func beginTransaction(_ number: pcsc_handle) throws(SmartCardError) {
    try inside { () throws(SmartCardError) in
      let reader = try admit(number).reader
      reader.owner = number
      reader.depth += 1
    }
  }

  func endTransaction(_ number: pcsc_handle, disposition: pcsc_dword) throws(SmartCardError) {
    let disposition = try Self.disposition(disposition)
    try inside { () throws(SmartCardError) in
      let handle = try handle(number)
      try handle.check()
      let reader = handle.reader
      guard reader.owner == number else {
        throw reader.owner == nil ? SmartCardError.notTransacted : .sharingViolation
      }
      // The caller's own handle is told of the reset too.
      if disposition == .reset || disposition == .unpower { reader.resetCard(except: nil) }
      reader.depth -= 1
      if reader.depth == 0 { reader.freeTransaction() }
      monitor.broadcast()
    }
  }

  static func disposition(_ value: pcsc_dword) throws(SmartCardError) -> Disposition {
    guard let value = UInt32(exactly: value), let disposition = Disposition(rawValue: value) else {
      throw .invalidValue
    }
    return disposition
  }

  private static func checked(
    _ mode: pcsc_dword, _ protocols: pcsc_dword
  ) throws(SmartCardError) -> (ShareMode, CardProtocols) {
    guard let value = UInt32(exactly: mode), let mode = ShareMode(rawValue: value) else { throw .invalidValue }
    let preferred = CardProtocols(rawValue: UInt32(truncatingIfNeeded: protocols))
    guard mode == .direct || !preferred.isDisjoint(with: [.t0, .t1, .raw, .t15]) else { throw .protocolMismatch }
    return (mode, preferred)
  }
}
