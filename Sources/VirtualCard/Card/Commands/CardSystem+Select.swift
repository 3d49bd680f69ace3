internal import ISO7816

/// SELECT.
extension CardSystem {
  mutating func select(_ command: CommandAPDU) throws(Refusal) -> Answer {
    let form = command.p2 & 0x0C
    // b2 b1: first or only 00, next 10. The latter only makes sense for names, where several can match.
    guard command.p2 & 0xF1 == 0, command.p2 & 0x02 == 0 || command.p1 == 0x04 else { throw Refusal(.wrongP1P2) }
    let target = try find(command)
    let node = files[target]
    // Only now: a SELECT that fails leaves the selection as it was.
    if node.isDirectory {
      selection = Selection(directory: target)
    } else {
      selection = Selection(directory: node.parent ?? files.root, file: target)
    }
    let status: StatusWord =
      switch node.lifecycle {
      case .activated: .success
      case .deactivated: .fileDeactivated
      case .terminated: .fileTerminated
      }
    switch form {
    case 0x00: return Answer(try template(0x6F, node.controlParameters), status)
    case 0x04: return Answer(try template(0x62, node.controlParameters), status)
    // No file has management data here: an empty template.
    case 0x08: return Answer(try template(0x64, []), status)
    default: return Answer(status)
    }
  }

  private func template(_ tag: BERTag, _ parts: [BERTLV]) throws(Refusal) -> [UInt8] {
    guard let bytes = try? BERTLV(tag, parts: parts).encoded() else { throw Refusal(.noDiagnosis) }
    return bytes
  }

  private func find(_ command: CommandAPDU) throws(Refusal) -> FileSystem.Index {
    let found: FileSystem.Index?
    switch command.p1 {
    case 0x00:
      found =
        command.data.isEmpty ? files.root : files.find(try identifier(command.data), from: selection.directory)
    case 0x01:
      let child = files.child(try identifier(command.data), of: selection.directory)
      found = child.flatMap { files[$0].isDirectory ? $0 : nil }
    case 0x02:
      let child = files.child(try identifier(command.data), of: selection.directory)
      found = child.flatMap { files[$0].isDirectory ? nil : $0 }
    case 0x03:
      guard command.data.isEmpty else { throw Refusal(.lcInconsistent) }
      found = files[selection.directory].parent
    case 0x04:
      guard (1...16).contains(command.data.count) else { throw Refusal(.lcInconsistent) }
      found = named(command.data, next: command.p2 & 0x02 != 0)
    case 0x08:
      found = files.find(try path(command.data), below: files.root)
    case 0x09:
      found = files.find(try path(command.data), below: selection.directory)
    default:
      throw Refusal(.wrongP1P2)
    }
    guard let found else { throw Refusal(.fileNotFound) }
    return found
  }

  private func named(_ name: [UInt8], next: Bool) -> FileSystem.Index? {
    let matches = files.directories(named: name)
    guard next else { return matches.first }
    guard let current = matches.firstIndex(of: selection.directory) else { return nil }
    return matches.dropFirst(current + 1).first
  }

  private func identifier(_ data: [UInt8]) throws(Refusal) -> UInt16 {
    guard data.count == 2 else { throw Refusal(.lcInconsistent) }
    return UInt16(data[0]) << 8 | UInt16(data[1])
  }

  private func path(_ data: [UInt8]) throws(Refusal) -> [UInt16] {
    guard !data.isEmpty, data.count.isMultiple(of: 2) else { throw Refusal(.lcInconsistent) }
    return stride(from: 0, to: data.count, by: 2).map { UInt16(data[$0]) << 8 | UInt16(data[$0 + 1]) }
  }
}
