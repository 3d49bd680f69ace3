internal import ISO7816

/// GET CHALLENGE and GET RESPONSE.
extension CardSystem {
  func getChallenge(_ command: CommandAPDU) throws(Refusal) -> Answer {
    guard command.p1 == 0, command.p2 == 0 else { throw Refusal(.wrongP1P2) }
    guard command.data.isEmpty, let le = command.le else { throw Refusal(.wrongLength) }
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(le)
    // Eight at a time: each number is a call to the kernel.
    while bytes.count < le {
      let number: UInt64 = generator.next()
      for shift in stride(from: UInt64(0), to: 64, by: 8) where bytes.count < le {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    return Answer(bytes)
  }

  mutating func getResponse(_ command: CommandAPDU) throws(Refusal) -> Answer {
    guard command.p1 == 0, command.p2 == 0 else { throw Refusal(.wrongP1P2) }
    guard command.data.isEmpty, let le = command.le else { throw Refusal(.wrongLength) }
    guard !pending.isEmpty else { throw Refusal(.conditionsNotSatisfied) }
    // 00 takes what there is; any other number that is too high is put right, and the answer kept.
    if le > pending.count, le != CommandAPDU.maximumShortAnswer { return Answer(.exact(pending.count)) }
    let data = Array(pending.prefix(le))
    pending.removeFirst(data.count)
    return Answer(data, pending.isEmpty ? .success : .available(pending.count))
  }
}
