internal import CPCSCLite
internal import ResourceManager

/// Waiting for changes.
extension VirtualResourceManager {
  /// - Parameter timeout: milliseconds, 0xFFFFFFFF for no limit.
  func waitForChange(
    _ number: pcsc_context, timeout: pcsc_dword, _ states: inout [ReaderState]
  ) throws(SmartCardError) {
    monitor.lock()
    defer { monitor.unlock() }
    let context = try context(number)
    for state in states where !state.known.contains(.ignore) && state.reader != ReaderState.plugAndPlay {
      _ = try reader(state.reader)
    }
    guard states.contains(where: { !$0.known.contains(.ignore) }) else {
      for index in states.indices { states[index].event = .ignore }
      return
    }
    let deadline =
      timeout >= pcsc_dword(PCSC_INFINITE) ? nil : Deadline(milliseconds: UInt32(truncatingIfNeeded: timeout))
    let cancellations = context.cancellations
    let generation = readerListGeneration
    var hasTime = timeout > 0
    while true {
      if evaluate(&states, since: generation) { return }
      guard context.cancellations == cancellations else { throw .cancelled }
      guard hasTime else { throw .timeout }
      if let deadline { hasTime = monitor.wait(until: deadline) } else { monitor.wait() }
    }
  }

  /// Fills in what is the case; whether any of it differs from what the caller knows.
  private func evaluate(_ states: inout [ReaderState], since generation: UInt32) -> Bool {
    var isChanged = false
    for index in states.indices {
      let known = states[index].known
      if known.contains(.ignore) {
        states[index].event = .ignore
        continue
      }
      var differs: Bool
      if states[index].reader == ReaderState.plugAndPlay {
        // The number of readers stands where others have their event counter.
        states[index].event = ReaderFlags(rawValue: UInt32(UInt16(clamping: readers.count)) << 16)
        let count = known.eventCount
        differs = generation != readerListGeneration || (count != 0 && Int(count) != readers.count)
      } else if let reader = readers.first(where: { $0.name == states[index].reader }) {
        (states[index].event, differs) = Self.compare(reader, known)
        states[index].atr = reader.card?.atr ?? []
      } else {
        states[index].event = [.unknown, .unavailable]
        states[index].atr = []
        differs = !known.contains(.unknown)
      }
      if differs { states[index].event.insert(.changed) }
      isChanged = isChanged || differs
    }
    return isChanged
  }

  private static func compare(_ reader: VirtualReader, _ known: ReaderFlags) -> (ReaderFlags, differs: Bool) {
    var event = ReaderFlags(rawValue: UInt32(reader.eventCount) << 16)
    event.insert(reader.card == nil ? .empty : .present)
    if reader.exclusive != nil {
      event.insert(.exclusive)
    } else if !reader.connections.isEmpty {
      event.insert(.inUse)
    }
    let stated = ReaderFlags(rawValue: known.rawValue & 0xFFFF).subtracting(.changed)
    if stated == .unaware && known.eventCount == 0 { return (event, true) }
    // A removal and an insertion between two waits look the same but for the counter.
    if known.eventCount != 0, known.eventCount != reader.eventCount { return (event, true) }
    if stated.contains(.empty) != event.contains(.empty), stated.contains(.empty) || stated.contains(.present) {
      return (event, true)
    }
    if !stated.isDisjoint(with: [.unknown, .unavailable]) { return (event, true) }
    // As pcsc-lite has it: use that ends or changes its kind is news, use that begins is not.
    if stated.contains(.inUse) && !event.contains(.inUse) { return (event, true) }
    if stated.contains(.exclusive) && !event.contains(.exclusive) { return (event, true) }
    return (event, false)
  }
}
