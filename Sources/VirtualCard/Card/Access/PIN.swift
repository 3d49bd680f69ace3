/// A secret number with its counter of tries.
package struct PIN: Sendable {
  /// Longest PIN, padding included, in bytes.
  package static let maximumLength = 16

  /// Padded with zeros to the longest length, so that comparing takes the same time for all.
  private let padded: [UInt8]
  private let tries: Int
  private(set) var triesLeft: Int

  /// A PIN.
  ///
  /// - Parameters:
  ///   - secret: 1...16 bytes; nil is returned for others.
  ///   - tries: wrong ones in a row that it stands, 1...15.
  package init?(_ secret: [UInt8], tries: Int) {
    guard (1...15).contains(tries), let padded = Self.normalized(secret) else { return nil }
    self.padded = padded
    self.tries = tries
    triesLeft = tries
  }

  /// Compares, and counts.
  ///
  /// - Parameter attempt: 1...16 bytes, padded at the end with 00 or FF or not at all.
  /// - Returns: nil where the length is not acceptable, which costs no try.
  mutating func verify(_ attempt: [UInt8]) -> Bool? {
    guard triesLeft > 0 else { return false }
    guard var candidate = Self.normalized(attempt) else { return nil }
    defer { candidate.wipe() }
    // Counted before the outcome is known, so that nobody can stop in between.
    triesLeft -= 1
    var difference: UInt8 = 0
    for (left, right) in zip(candidate, padded) { difference |= left ^ right }
    guard difference == 0 else { return false }
    triesLeft = tries
    return true
  }

  private static func normalized(_ secret: [UInt8]) -> [UInt8]? {
    guard (1...maximumLength).contains(secret.count) else { return nil }
    var length = secret.count
    while length > 0, secret[length - 1] == 0x00 || secret[length - 1] == 0xFF { length -= 1 }
    guard length > 0 else { return nil }
    var result = [UInt8](repeating: 0, count: maximumLength)
    for index in 0..<length { result[index] = secret[index] }
    return result
  }
}
