/// State bits of a reader, as SCardGetStatusChange takes and gives them; an event counter stands from bit 16 up.
public struct ReaderFlags: OptionSet, Hashable, Sendable {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The caller knows nothing: the state is reported at once.
  public static let unaware: ReaderFlags = []
  /// The caller does not care for this reader.
  public static let ignore = ReaderFlags(rawValue: 0x001)
  /// Something differs from what the caller knew.
  public static let changed = ReaderFlags(rawValue: 0x002)
  /// No such reader.
  public static let unknown = ReaderFlags(rawValue: 0x004)
  public static let unavailable = ReaderFlags(rawValue: 0x008)
  public static let empty = ReaderFlags(rawValue: 0x010)
  public static let present = ReaderFlags(rawValue: 0x020)
  public static let atrMatch = ReaderFlags(rawValue: 0x040)
  public static let exclusive = ReaderFlags(rawValue: 0x080)
  public static let inUse = ReaderFlags(rawValue: 0x100)
  public static let mute = ReaderFlags(rawValue: 0x200)
  public static let unpowered = ReaderFlags(rawValue: 0x400)

  /// Insertions and removals so far, modulo 65536.
  public var eventCount: UInt16 { UInt16(rawValue >> 16) }
}
