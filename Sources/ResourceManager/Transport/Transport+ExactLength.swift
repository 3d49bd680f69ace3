internal import ISO7816

extension Transport {
  /// Repeats a command with the Le that a card names by 6Cxx, once.
  public func repeatingWithExactLength() -> Transport {
    Transport { (command) throws(SmartCardError) in
      let answer = try self(command)
      guard answer.count == 2, let length = StatusWord(endOf: answer)?.exactLength,
        var repeated = try? CommandAPDU(parsing: command), repeated.le != nil
      else { return answer }
      repeated.le = length
      guard let bytes = try? repeated.encoded() else { return answer }
      return try self(bytes)
    }
  }
}
