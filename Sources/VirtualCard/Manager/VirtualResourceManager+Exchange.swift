internal import CPCSCLite
internal import ISO7816
internal import ResourceManager

/// Exchanges with cards and readers.
extension VirtualResourceManager {
  func transmit(
    _ number: pcsc_handle, over requested: pcsc_dword, _ command: [UInt8]
  ) throws(SmartCardError) -> (answer: [UInt8], active: CardProtocols) {
    let (handle, card, active) = try inside { () throws(SmartCardError) in
      let handle = try admit(number, idle: true)
      let reader = handle.reader
      guard let card = reader.card else { throw .noSmartCard }
      let isRaw = requested == pcsc_dword(PCSC_PROTOCOL_RAW)
      guard !reader.active.isEmpty, isRaw || requested == pcsc_dword(reader.active.rawValue) else {
        throw .protocolMismatch
      }
      // What a driver makes of no command at all: a failed exchange.
      guard command.count >= 2 else { throw .notTransacted }
      reader.isBusy = true
      return (handle, card, reader.active)
    }
    // Outside the monitor: a card may take its time, and other readers need not wait for it.
    let answer = card.process(command)
    return try inside { () throws(SmartCardError) in
      handle.reader.isBusy = false
      monitor.broadcast()
      guard handle.reader.card === card else { throw .removedCard }
      return (answer, active)
    }
  }

  func control(_ number: pcsc_handle, code: pcsc_dword) throws(SmartCardError) -> [UInt8] {
    try inside { () throws(SmartCardError) in
      _ = try admit(number)
      switch code {
      // PC/SC part 10: the one feature is the table of properties, by the next code.
      case pcsc_dword(PCSC_FEATURE_REQUEST): return [0x12, 0x04, 0x42, 0x00, 0x00, 0x01]
      // The one property is dwMaxAPDUDataSize, 65536: OpenSC then uses extended APDUs.
      case 0x4200_0001: return [0x0A, 0x04, 0x00, 0x00, 0x01, 0x00]
      // pcsc-lite's number for an unsupported feature.
      default: throw .unexpected
      }
    }
  }

  func attribute(_ number: pcsc_handle, _ identifier: pcsc_dword) throws(SmartCardError) -> [UInt8] {
    try inside { () throws(SmartCardError) in
      let reader = try admit(number).reader
      switch identifier {
      case pcsc_dword(PCSC_ATTRIBUTE_ATR):
        guard let card = reader.card else { throw .noSmartCard }
        return card.atr
      // Vendor name.
      case 0x10100: return Array("comcard".utf8) + [0]
      // Friendly and system name of the device.
      case 0x7FFF_0003, 0x7FFF_0004: return Array(reader.name.utf8) + [0]
      default: throw .unexpected
      }
    }
  }
}
