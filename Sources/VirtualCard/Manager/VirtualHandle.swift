internal import CPCSCLite
internal import ResourceManager

/// A connection to a reader; only touched inside the resource manager's monitor.
final class VirtualHandle {
  /// What has befallen the card since the handle was last (re)connected.
  enum Event {
    case none
    case reset
    case removed
  }

  let context: pcsc_context
  let reader: VirtualReader
  var event = Event.none

  init(context: pcsc_context, reader: VirtualReader) {
    self.context = context
    self.reader = reader
  }

  /// - Throws: the code of what has befallen reader or card.
  func check() throws(SmartCardError) {
    if reader.isGone { throw .readerUnavailable }
    switch event {
    case .none: return
    case .reset: throw .resetCard
    case .removed: throw .removedCard
    }
  }
}
