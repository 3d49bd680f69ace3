internal import ISO7816

/// VERIFY.
extension CardSystem {
  mutating func verify(_ command: inout CommandAPDU) throws(Refusal) -> Answer {
    let reference = command.p2
    guard command.p1 == 0x00 || command.p1 == 0xFF, reference & 0x60 == 0 else { throw Refusal(.wrongP1P2) }
    guard command.le == nil, command.p1 == 0x00 || command.data.isEmpty else { throw Refusal(.wrongLength) }
    // Local reference data would lie in the current directory; there is none in this file system.
    guard var pin = pins[reference] else { throw Refusal(.referenceDataNotFound) }
    if command.p1 == 0xFF {
      verified.remove(reference)
      return Answer(.success)
    }
    if command.data.isEmpty {
      if verified.contains(reference) { return Answer(.success) }
      return Answer(pin.triesLeft == 0 ? .methodBlocked : .tries(left: pin.triesLeft))
    }
    guard pin.triesLeft > 0 else { throw Refusal(.methodBlocked) }
    guard let isRight = pin.verify(command.data) else { throw Refusal(.wrongData) }
    pins[reference] = pin
    guard isRight else {
      verified.remove(reference)
      throw Refusal(.tries(left: pin.triesLeft))
    }
    verified.insert(reference)
    return Answer(.success)
  }
}
