/// What a connection is attached to.
public struct Attachment: Hashable, Sendable {
  /// How the handle came about, and so to whom it belongs.
  public enum Kind: Hashable, Sendable {
    /// Somebody else opened the handle and will disconnect it.
    case byHandle
    /// The connection opened the handle itself, in a context of its own.
    case byReader
  }

  /// Whose the handle is.
  public var kind: Kind
  /// The handle, never 0. After ``Connection/reconnect(initialization:)`` from a dead service it is another one.
  public var handle: UInt
  /// Name of the reader.
  public var reader: String
  /// The share mode; nil where somebody else opened the handle and it is not known.
  public var mode: ShareMode?
  /// The protocols that are accepted.
  public var preferred: CardProtocols
  /// The protocol in use, empty for none.
  public var active: CardProtocols
}
