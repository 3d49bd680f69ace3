internal import ISO7816

extension Transport {
  /// Sends a command with more than `limit` data bytes as a chain of short ones (class bit 0x10).
  ///
  /// The answer is that of the last, or of the first that is refused. Commands that fit, are no APDU, or are of a class
  /// without chaining, pass as they are.
  ///
  /// - Parameter limit: 1...255 data bytes for each command of the chain; clamped.
  public func chaining(over limit: Int = 255) -> Transport {
    let limit = min(max(limit, 1), CommandAPDU.maximumShortData)
    return Transport { (command) throws(SmartCardError) in
      guard let whole = try? CommandAPDU(parsing: command), whole.data.count > limit, whole.cla != 0xFF else {
        return try self(command)
      }
      var start = 0
      while true {
        let end = min(start + limit, whole.data.count)
        let isLast = end == whole.data.count
        var part = whole
        part.prefersExtended = false
        part.data = Array(whole.data[start..<end])
        part.cla = isLast ? whole.cla : whole.cla | 0x10
        part.le = isLast ? whole.le.map { min($0, CommandAPDU.maximumShortAnswer) } : nil
        guard let bytes = try? part.encoded() else { throw .invalidParameter }
        let answer = try self(bytes)
        guard !isLast, StatusWord(endOf: answer) == .success else { return answer }
        start = end
      }
    }
  }
}
