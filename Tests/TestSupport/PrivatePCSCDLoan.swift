internal import ResourceManager
internal import VirtualCard

extension PrivatePCSCD {
  /// A reader that one test has for itself, with a fresh standard card in it; it goes back with this object.
  public final class Loan: Sendable {
    /// Name of the reader.
    public let reader: String
    private let pcscd: PrivatePCSCD

    init(_ reader: String, of pcscd: PrivatePCSCD) {
      self.reader = reader
      self.pcscd = pcscd
    }

    deinit {
      try? pcscd.removeCard(from: reader)
      pcscd.returned.withLock {
        pcscd.lending.withLock { $0.append(reader) }
        pcscd.returned.broadcast()
      }
    }

    /// Puts a fresh standard card in and waits until it was noticed.
    public func insertCard() throws { try pcscd.insertStandardCard(into: reader) }

    /// Takes the card out and waits until that was noticed.
    public func removeCard() throws { try pcscd.removeCard(from: reader) }
  }

  /// A reader with a fresh standard card; waits while all are lent. Only for ``shared``.
  public func borrowReader() throws -> Loan {
    let reader = returned.withLock {
      while true {
        if let free = lending.withLock({ $0.popLast() }) { return free }
        returned.wait()
      }
    }
    let loan = Loan(reader, of: self)
    try loan.insertCard()
    return loan
  }
}
