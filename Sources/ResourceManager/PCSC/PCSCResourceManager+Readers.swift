internal import CPCSCLite

/// Readers and their changes.
extension PCSCResourceManager {
  package func readers(_ context: UInt) throws(SmartCardError) -> [String] {
    let functions = try functions
    do {
      return unsafe try list { buffer, length in
        // SAFETY: the buffer is as long as its length says.
        unsafe functions.list_readers(pcsc_context(bitPattern: context), nil, buffer, &length)
      }
    } catch .noReadersAvailable {
      return []
    }
  }

  package func readerGroups(_ context: UInt) throws(SmartCardError) -> [String] {
    let functions = try functions
    return unsafe try list { buffer, length in
      // SAFETY: the buffer is as long as its length says.
      unsafe functions.list_reader_groups(pcsc_context(bitPattern: context), buffer, &length)
    }
  }

  private func list(
    _ call: (UnsafeMutablePointer<CChar>?, inout pcsc_dword) -> pcsc_long
  ) throws(SmartCardError) -> [String] {
    // Readers may come between the two calls; a few times at most.
    for _ in 0..<8 {
      var length: pcsc_dword = 0
      try check(call(nil, &length))
      guard length > 0, let size = Int(exactly: length), size <= 1 << 20 else { return [] }
      var buffer = [CChar](repeating: 0, count: size)
      // SAFETY: the buffer is as long as its length says.
      let result = unsafe call(&buffer, &length)
      if UInt32(truncatingIfNeeded: result) == SmartCardError.insufficientBuffer.code { continue }
      try check(result)
      return MultiString.split(buffer)
    }
    throw .insufficientBuffer
  }

  package func waitForChange(
    _ context: UInt, timeout: Duration?, _ states: inout [ReaderState]
  ) throws(SmartCardError) {
    let functions = try functions
    guard !states.contains(where: { $0.reader.utf8.contains(0) }) else { throw .unknownReader }
    var names: [CChar] = []
    var starts: [Int] = []
    for state in states {
      starts.append(names.count)
      names.append(contentsOf: state.reader.utf8.map { CChar(bitPattern: $0) })
      names.append(0)
    }
    var result: pcsc_long = 0
    // SAFETY: names and states outlive the call, and each start lies within the names.
    unsafe names.withUnsafeBufferPointer { names in
      var natives = unsafe states.indices.map { index in
        var native = unsafe pcsc_reader_state()
        unsafe native.reader = unsafe names.baseAddress.map { unsafe $0 + starts[index] }
        unsafe native.current_state = pcsc_dword(states[index].known.rawValue)
        return unsafe native
      }
      result = unsafe functions.get_status_change(
        pcsc_context(bitPattern: context), Self.milliseconds(timeout), &natives, pcsc_dword(natives.count))
      for index in states.indices { unsafe Self.take(natives[index], into: &states[index]) }
    }
    try check(result)
  }

  private static func take(_ native: pcsc_reader_state, into state: inout ReaderState) {
    // SAFETY: the length is clamped to the array that the structure holds.
    state.event = unsafe ReaderFlags(rawValue: UInt32(truncatingIfNeeded: native.event_state))
    let length = unsafe min(Int(clamping: native.atr_length), Int(PCSC_ATR_SIZE))
    state.atr = unsafe withUnsafeBytes(of: native.atr) { unsafe Array($0.prefix(length)) }
  }

  private static func milliseconds(_ timeout: Duration?) -> pcsc_dword {
    guard let timeout else { return pcsc_dword(PCSC_INFINITE) }
    let (seconds, attoseconds) = timeout.components
    if seconds < 0 || attoseconds < 0 { return 0 }
    // One below "infinite" is 49 days.
    guard seconds < 4_294_967 else { return pcsc_dword(PCSC_INFINITE) - 1 }
    // Rounded up, so that a wait is never shorter than asked.
    return pcsc_dword(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
