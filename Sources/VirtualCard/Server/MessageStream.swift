internal import Glibc

/// Messages with their length over a socket that somebody else closes.
struct MessageStream {
  let descriptor: Int32

  /// The next message, empty ones included; nil at the end, also one in mid-message.
  func receive() -> [UInt8]? {
    guard let head = read(2) else { return nil }
    return read(Int(head[0]) << 8 | Int(head[1]))
  }

  /// Sends a message.
  ///
  /// - Returns: false where the connection is gone, or the message too long for its length.
  func send(_ message: [UInt8]) -> Bool {
    guard let length = UInt16(exactly: message.count) else { return false }
    let bytes = [UInt8(length >> 8), UInt8(length & 0xFF)] + message
    var done = 0
    while done < bytes.count {
      // SAFETY: the rest of the array, by its own count.
      let count = unsafe bytes.withUnsafeBytes { all in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: all[done...])
        return unsafe Glibc.send(descriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  private func read(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      // SAFETY: the rest of the array, by its own count.
      let got = unsafe bytes.withUnsafeMutableBytes { all in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: all[done...])
        return unsafe Glibc.recv(descriptor, rest.baseAddress, rest.count, 0)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      done += got
    }
    return bytes
  }
}
