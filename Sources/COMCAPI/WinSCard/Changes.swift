internal import ResourceManager

/// `LONG SCardGetStatusChangeA(SCARDCONTEXT, DWORD, LPSCARD_READERSTATEA, DWORD)`
///
/// SCARD_E_TIMEOUT, SCARD_E_CANCELLED, SCARD_E_UNKNOWN_READER; SCARD_E_INVALID_PARAMETER for NULL and for more than 16
/// readers. What is the case is written also after a time-out; after other errors nothing is.
@c(comcard_SCardGetStatusChangeA)
public func scardGetStatusChangeA(
  _ context: UInt, _ timeout: UInt32, _ states: UnsafeMutableRawPointer?, _ count: UInt32
) -> Int32 {
  code { () throws(SmartCardError) in
    unsafe try waitForChange(context, timeout, states, count) { (name: UnsafePointer<CChar>?) throws(SmartCardError) in
      unsafe try readerName(name)
    }
  }
}

/// `LONG SCardGetStatusChangeW(SCARDCONTEXT, DWORD, LPSCARD_READERSTATEW, DWORD)`
@c(comcard_SCardGetStatusChangeW)
public func scardGetStatusChangeW(
  _ context: UInt, _ timeout: UInt32, _ states: UnsafeMutableRawPointer?, _ count: UInt32
) -> Int32 {
  code { () throws(SmartCardError) in
    unsafe try waitForChange(context, timeout, states, count) { (name: UnsafePointer<UInt16>?) throws(SmartCardError) in
      unsafe try readerName(name)
    }
  }
}

/// Where the members of a SCARD_READERSTATE lie, behind the two pointers; winscard.h asserts the same.
private enum Layout {
  static let currentState = 2 * MemoryLayout<UInt>.size
  static let eventState = currentState + 4
  static let atrLength = currentState + 8
  static let atr = currentState + 12
  static let atrRoom = 36
  static let stride = atr + atrRoom
}

private func waitForChange<Unit>(
  _ context: UInt, _ timeout: UInt32, _ array: UnsafeMutableRawPointer?, _ count: UInt32,
  name: (UnsafePointer<Unit>?) throws(SmartCardError) -> String
) throws(SmartCardError) {
  // As many as pcsc-lite takes; an absurd count is not read.
  guard count <= 16 else { throw .invalidParameter }
  guard readers.isValidContext(context) else { throw .invalidHandle }
  guard count > 0 else { return }
  guard let array = unsafe array else { throw .invalidParameter }
  var states: [ReaderState] = []
  for index in 0..<Int(count) {
    // SAFETY: the caller's array is as long as its count says, and an element begins with the address of a name.
    let state = unsafe array + index * Layout.stride
    let known = unsafe state.loadUnaligned(fromByteOffset: Layout.currentState, as: UInt32.self)
    let reader = unsafe try name(state.loadUnaligned(as: UnsafePointer<Unit>?.self))
    states.append(ReaderState(reader, known: ReaderFlags(rawValue: known)))
  }
  do throws(SmartCardError) {
    try StatusWaits.shared.wait(context, timeout: timeout == .max ? nil : .milliseconds(timeout), &states)
  } catch {
    if error == .timeout { unsafe put(states, into: array) }
    throw error
  }
  unsafe put(states, into: array)
}

private func put(_ states: [ReaderState], into array: UnsafeMutableRawPointer) {
  for (index, value) in states.enumerated() {
    // SAFETY: there are as many states as elements, and no more bytes of an ATR than one has room for.
    let state = unsafe array + index * Layout.stride
    unsafe state.storeBytes(of: value.event.rawValue, toByteOffset: Layout.eventState, as: UInt32.self)
    let atr = value.atr.prefix(Layout.atrRoom)
    unsafe state.storeBytes(of: UInt32(atr.count), toByteOffset: Layout.atrLength, as: UInt32.self)
    unsafe copy(Array(atr), to: state + Layout.atr)
  }
}
