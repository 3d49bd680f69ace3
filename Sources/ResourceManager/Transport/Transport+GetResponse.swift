internal import ISO7816

extension Transport {
  /// Fetches with GET RESPONSE what a card announces by SW1 61, until all is there.
  ///
  /// The class byte is the command's, without its chaining and secure messaging bits: on a logical channel other than 0
  /// a GET RESPONSE of class 00 would ask the wrong channel.
  ///
  /// - Throws: SCARD_E_COMM_DATA_LOST where the card never comes to an end.
  public func fetchingResponses() -> Transport {
    Transport { (command) throws(SmartCardError) in
      var answer = try self(command)
      guard let cla = command.first, var waiting = StatusWord(endOf: answer)?.bytesAvailable else { return answer }
      // 65536 bytes in pieces of at least one; an answer without data in it counts too.
      for _ in 0...CommandAPDU.maximumAnswer {
        let le = UInt8(truncatingIfNeeded: waiting)
        let next = try self([Self.responseClass(cla), Instruction.getResponse, 0, 0, le])
        answer.removeLast(2)
        answer += next
        guard answer.count <= CommandAPDU.maximumAnswer + 2 else { break }
        guard let more = StatusWord(endOf: next)?.bytesAvailable else { return answer }
        waiting = more
      }
      throw .dataLost
    }
  }

  private static func responseClass(_ cla: UInt8) -> UInt8 {
    // First interindustry (b8 b7 b6 are 0): SM in b4 b3, chaining b5, channel b2 b1. Further (0 1): SM b6, chaining b5.
    if cla & 0xE0 == 0x00 { return cla & 0x03 }
    if cla & 0xC0 == 0x40 { return cla & 0x4F }
    return cla == 0xFF ? cla : cla & 0xEF
  }
}
