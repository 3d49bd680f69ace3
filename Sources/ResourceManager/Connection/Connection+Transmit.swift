/// Exchanges with the card.
extension Connection {
  /// Longest command: header, extended Lc, 65535 bytes, extended Le.
  public static let maximumCommand = 65544

  /// Sends one command and returns the card's answer, at least the two status bytes.
  ///
  /// Nothing is repeated or fetched here; see ``Transport`` for that. The corresponding C function is SCardTransmit.
  ///
  /// - Parameter command: 2...65544 bytes; shorter ones hang some readers' drivers.
  /// - Throws: SCARD_E_INVALID_PARAMETER for a command too short, SCARD_E_INSUFFICIENT_BUFFER for one too long,
  ///   SCARD_W_REMOVED_CARD also where the card went away before it answered, SCARD_E_COMM_DATA_LOST for an answer
  ///   without a status word.
  public func transmit(_ command: [UInt8]) throws(SmartCardError) -> [UInt8] {
    try alone { () throws(SmartCardError) in
      let target = try current()
      guard command.count >= 2 else { throw .invalidParameter }
      guard command.count <= Self.maximumCommand else { throw .insufficientBuffer }
      let answer = try noting { () throws(SmartCardError) in
        let answer = try exchange(command, target)
        // pcsc-lite reports success without data where the card went away during the call.
        guard !answer.isEmpty else { throw .removedCard }
        return answer
      }
      guard answer.count >= 2 else { throw .dataLost }
      return answer
    }
  }

  /// A transport that sends through this connection.
  public var transport: Transport {
    Transport { (command) throws(SmartCardError) in try self.transmit(command) }
  }

  private func exchange(_ command: [UInt8], _ target: Attachment) throws(SmartCardError) -> [UInt8] {
    do throws(SmartCardError) {
      return try manager.transmit(target.handle, command, over: target.active)
    } catch .protocolMismatch {
      // Nothing was sent yet. Whoever shares the handle may have reconnected it with another protocol.
      let active = try manager.status(target.handle).active
      guard active != target.active else { throw .protocolMismatch }
      record.withLock { $0.attachment?.active = active }
      return try manager.transmit(target.handle, command, over: active)
    } catch .notTransacted {
      // "The exchange failed": the status tells whether the card has gone.
      _ = try manager.status(target.handle)
      throw .notTransacted
    }
  }
}
