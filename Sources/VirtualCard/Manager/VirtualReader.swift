internal import CPCSCLite
internal import ISO7816
internal import ResourceManager

/// A reader; only touched inside the resource manager's monitor.
final class VirtualReader {
  let name: String
  private(set) var card: (any InsertableCard)?
  /// Insertions and removals, modulo 65536.
  private(set) var eventCount: UInt16 = 0
  /// The protocol in use, empty until the first connection after a reset.
  var active: CardProtocols = []
  /// Whether the reader was taken away.
  var isGone = false
  /// Connections to it, by handle.
  var connections: [pcsc_handle: VirtualHandle] = [:]
  /// The connection that shares with nobody.
  var exclusive: pcsc_handle?
  /// The connection that holds a transaction, and how deep.
  var owner: pcsc_handle?
  var depth = 0
  /// Whether a command is on its way, outside the monitor.
  var isBusy = false

  init(name: String) { self.name = name }

  func insert(_ card: any InsertableCard) {
    card.reset()
    self.card = card
    active = []
    eventCount &+= 1
  }

  func removeCard() {
    guard card != nil else { return }
    card = nil
    active = []
    eventCount &+= 1
    // Connections must reconnect even if the card comes back; a transaction has nothing to hold any more.
    for handle in connections.values { handle.event = .removed }
    freeTransaction()
  }

  /// Resets the card; all connections but `except` must reconnect.
  func resetCard(except: pcsc_handle?) {
    card?.reset()
    active = []
    for (number, handle) in connections where number != except && handle.event == .none { handle.event = .reset }
  }

  func freeTransaction() {
    owner = nil
    depth = 0
  }

  /// Settles the protocol for one who accepts `preferred`.
  func activate(_ preferred: CardProtocols) throws(SmartCardError) {
    guard let card else { throw .noSmartCard }
    if active.isEmpty { active = Self.choose(card.atr, preferred) }
    guard !active.isEmpty, preferred.contains(active) else { throw .protocolMismatch }
  }

  private static func choose(_ atr: [UInt8], _ preferred: CardProtocols) -> CardProtocols {
    // A card without a readable ATR speaks T=0, as one without interface bytes does.
    let offered = (try? ATR(atr))?.protocols ?? [0]
    for number in offered {
      let candidate: CardProtocols = number == 0 ? .t0 : number == 1 ? .t1 : []
      if !candidate.isEmpty, preferred.contains(candidate) { return candidate }
    }
    return preferred.contains(.raw) ? .raw : []
  }

  /// dwState of SCardStatus: state bits, event counter in the upper half.
  var statusBits: pcsc_dword {
    let state = card == nil ? PCSC_ABSENT : PCSC_PRESENT | PCSC_POWERED | PCSC_NEGOTIABLE
    return pcsc_dword(eventCount) << 16 | pcsc_dword(state)
  }
}
