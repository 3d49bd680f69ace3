/// A card's answer: data, then the two status bytes.
public struct ResponseAPDU: Hashable, Sendable {
  /// What stands before the status word.
  public var data: [UInt8]
  /// The last two bytes.
  public var status: StatusWord

  /// An answer from its parts.
  public init(data: [UInt8] = [], status: StatusWord) {
    self.data = data
    self.status = status
  }

  /// Reads an answer as it comes off the line.
  ///
  /// - Throws: ``APDUError/tooShort`` where there is no status word.
  public init(parsing bytes: some Collection<UInt8>) throws(APDUError) {
    let bytes = Array(bytes)
    guard let status = StatusWord(endOf: bytes) else { throw .tooShort }
    self.init(data: Array(bytes.dropLast(2)), status: status)
  }

  /// The bytes for the line.
  public var encoded: [UInt8] { data + [status.sw1, status.sw2] }
}
