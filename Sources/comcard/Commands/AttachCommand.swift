internal import COM
internal import ResourceManager
internal import SmartCardInterfaces
internal import VirtualCard

/// `comcard attach`: makes an SCardManage as any program does, attaches it, and shows what it reports.
struct AttachCommand {
  private let options: Options
  init(_ options: Options) { self.options = options }

  func run() throws -> Int32 {
    let context = try Context(ResourceManagers.selected)
    guard let reader = try options.reader ?? context.readers().first else { throw SmartCardError.noReadersAvailable }
    try COM.initialize()
    defer { COM.uninitialize() }
    let manage = try COM.createInstance(of: .CLSID_SCardManage, as: ISCardManageReference.self)
    var rows = [(key: "reader", value: reader)]
    // The handle must outlive the attachment.
    let card = try options.by == .handle ? BorrowedCard(reader) : nil
    if let card {
      try manage.AttachByHandle(card.handle)
    } else {
      try manage.AttachByIFD(BString(reader))
    }
    let status = try manage.Status()
    rows.append((key: "attached by", value: options.by.rawValue))
    rows.append((key: "state", value: Self.name(of: status.pStatus)))
    rows.append((key: "protocol", value: Self.name(of: status.pProtocol)))
    try manage.SCardLock()
    try manage.SCardUnlock(.LEAVE)
    rows.append((key: "lock", value: "taken and given back"))
    try manage.Reconnect()
    rows.append((key: "reconnect", value: "done"))
    try manage.Detach()
    try Report(isJSON: options.isJSON).show(rows)
    return 0
  }

  private static func name(of state: SCARD_STATES) -> String {
    switch state {
    case .ABSENT: "absent"
    case .PRESENT: "present"
    case .SWALLOWED: "swallowed"
    case .POWERED: "powered"
    case .NEGOTIABLEMODE: "negotiable"
    case .SPECIFICMODE: "specific"
    default: "unknown (\(state.rawValue))"
    }
  }

  private static func name(of protocols: SCARD_PROTOCOLS) -> String {
    switch protocols {
    case .T0: "T=0"
    case .T1: "T=1"
    case .RAW: "raw"
    default: "none (\(protocols.rawValue))"
    }
  }
}

/// A card handle that this program opens and owns, as a legacy caller of AttachByHandle does.
final class BorrowedCard {
  private let connection: Connection

  init(_ reader: String) throws(SmartCardError) {
    connection = Connection(ResourceManagers.selected)
    try connection.attach(reader: reader)
  }

  var handle: UInt { connection.attachment?.handle ?? 0 }
}
