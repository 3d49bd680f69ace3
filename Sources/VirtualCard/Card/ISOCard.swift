internal import ResourceManager

/// A card of ISO/IEC 7816-4 in memory.
package final class ISOCard: InsertableCard {
  /// Answer to reset.
  package let atr: [UInt8]
  private let system: Guarded<CardSystem>

  /// A card with this content.
  ///
  /// - Parameter overT0: whether the card speaks T=0, where the length of an answer must be asked for exactly.
  package init(atr: [UInt8], files: FileSystem, pins: [UInt8: PIN], overT0: Bool = false) {
    self.atr = atr
    system = Guarded(CardSystem(files: files, pins: pins, overT0: overT0))
  }

  package func reset() { system.withLock { $0.reset() } }

  package func process(_ command: [UInt8]) -> [UInt8] { system.withLock { $0.process(command) } }
}
