internal import CPCSCLite

/// Exchanges of bytes.
extension PCSCResourceManager {
  /// The longest attribute that pcsc-lite carries, in bytes: its MAX_BUFFER_SIZE.
  package static let longestAttribute = 264

  package func transmit(
    _ handle: UInt, _ command: [UInt8], over active: CardProtocols
  ) throws(SmartCardError) -> [UInt8] {
    let functions = try functions
    var header = pcsc_io_request()
    header.protocol = UInt(active.rawValue)
    header.length = UInt(MemoryLayout<pcsc_io_request>.size)
    // Always the largest answer: a buffer too small would lose an answer that the card has already given.
    return unsafe try receive(capacity: Int(PCSC_MAXIMUM_TRANSFER)) { buffer, length in
      // SAFETY: command, header and buffer outlive the call and are as long as their lengths say.
      unsafe functions.transmit(
        pcsc_handle(bitPattern: handle), &header, command, pcsc_dword(command.count), nil, buffer, &length)
    }
  }

  package func control(
    _ handle: UInt, code: UInt32, _ data: [UInt8], capacity: Int
  ) throws(SmartCardError) -> [UInt8] {
    let functions = try functions
    guard (0...Int(PCSC_MAXIMUM_TRANSFER)).contains(capacity) else { throw .invalidParameter }
    return unsafe try receive(capacity: capacity, hasDivergentCode: true) { buffer, length in
      var received: pcsc_dword = 0
      defer { length = received }
      // SAFETY: data and buffer outlive the call and are as long as their lengths say.
      return unsafe functions.control(
        pcsc_handle(bitPattern: handle), pcsc_dword(code), data, pcsc_dword(data.count), buffer, length, &received)
    }
  }

  package func attribute(_ handle: UInt, _ identifier: UInt32) throws(SmartCardError) -> [UInt8] {
    let functions = try functions
    return unsafe try receive(capacity: Self.longestAttribute, hasDivergentCode: true) { buffer, length in
      // SAFETY: the buffer outlives the call and is as long as its length says.
      unsafe functions.get_attribute(pcsc_handle(bitPattern: handle), pcsc_dword(identifier), buffer, &length)
    }
  }

  package func setAttribute(_ handle: UInt, _ identifier: UInt32, _ value: [UInt8]) throws(SmartCardError) {
    let functions = try functions
    guard value.count <= Self.longestAttribute else { throw .insufficientBuffer }
    do throws(SmartCardError) {
      // SAFETY: the value outlives the call and is as long as its length says.
      try check(
        unsafe functions.set_attribute(
          pcsc_handle(bitPattern: handle), pcsc_dword(identifier), value, pcsc_dword(value.count)),
        hasDivergentCode: true)
    } catch .notTransacted {
      // So pcscd tells of a driver that does not let anything be set; no transaction is meant.
      throw .unsupportedFeature
    }
  }

  private func receive(
    capacity: Int, hasDivergentCode: Bool = false,
    _ call: (UnsafeMutablePointer<UInt8>?, inout pcsc_dword) -> pcsc_long
  ) throws(SmartCardError) -> [UInt8] {
    var result: pcsc_long = 0
    var answer: [UInt8] = []
    // SAFETY: the buffer is as long as its length says; only bytes that the call claims to have written are read.
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(capacity, 1)) { buffer in
      var length = pcsc_dword(capacity)
      result = unsafe call(buffer.baseAddress, &length)
      guard result == 0 else { return }
      unsafe answer.append(contentsOf: buffer.prefix(min(capacity, Int(clamping: length))))
    }
    try check(result, hasDivergentCode: hasDivergentCode)
    return answer
  }
}
