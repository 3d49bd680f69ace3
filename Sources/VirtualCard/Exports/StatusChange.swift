internal import CPCSCLite
internal import ResourceManager

/// SCardGetStatusChange between its C structures and ours.
enum StatusChange {
  @unsafe static func wait(
    _ manager: VirtualResourceManager, _ context: pcsc_context, timeout: pcsc_dword,
    _ natives: UnsafeMutablePointer<pcsc_reader_state>?, count: pcsc_dword
  ) throws(SmartCardError) {
    guard count <= pcsc_dword(PCSC_MAXIMUM_READER_STATES) else { throw .invalidParameter }
    guard manager.isValidContext(context) else { throw .invalidHandle }
    guard count > 0 else { return }
    guard let natives = unsafe natives else { throw .invalidParameter }
    let all = unsafe UnsafeMutableBufferPointer(start: natives, count: Int(count))
    var states: [ReaderState] = []
    for index in 0..<all.count {
      // SAFETY: within the caller's array; its names are checked for NULL.
      let known = unsafe ReaderFlags(rawValue: UInt32(truncatingIfNeeded: all[index].current_state))
      guard let text = unsafe all[index].reader else { throw .invalidValue }
      guard let name = unsafe Input.readerName(text) else { throw .unknownReader }
      states.append(ReaderState(name, known: known))
    }
    defer { for index in 0..<all.count { unsafe put(states[index], into: &all[index]) } }
    try manager.waitForChange(context, timeout: timeout, &states)
  }

  private static func put(_ state: ReaderState, into native: inout pcsc_reader_state) {
    unsafe native.event_state = pcsc_dword(state.event.rawValue)
    let count = min(state.atr.count, Int(PCSC_ATR_SIZE))
    unsafe native.atr_length = pcsc_dword(count)
    // SAFETY: no more than the structure's own array holds.
    unsafe withUnsafeMutableBytes(of: &native.atr) { unsafe $0.copyBytes(from: state.atr.prefix(count)) }
  }
}
