/// One reader in a wait for changes.
public struct ReaderState: Hashable, Sendable {
  /// In place of a reader's name: waits for readers that come or go.
  public static let plugAndPlay = "\\\\?PnP?\\Notification"

  /// Name of the reader.
  public var reader: String
  /// What the caller knows.
  public var known: ReaderFlags
  /// What is the case; written by the wait.
  public var event: ReaderFlags
  /// Answer to reset, empty without card; written by the wait.
  public var atr: [UInt8]

  /// A reader of which the caller knows nothing, unless it says what.
  public init(_ reader: String, known: ReaderFlags = .unaware) {
    self.reader = reader
    self.known = known
    event = []
    atr = []
  }

  /// Takes what the last wait reported for known, ahead of the next one.
  public mutating func acknowledge() { known = event.subtracting(.changed) }
}
