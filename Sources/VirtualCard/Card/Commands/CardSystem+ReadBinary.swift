internal import ISO7816

/// READ BINARY.
extension CardSystem {
  mutating func readBinary(_ command: CommandAPDU) throws(Refusal) -> Answer {
    let usesShortIdentifier = command.p1 & 0x80 != 0
    if usesShortIdentifier, command.p1 & 0x60 != 0 { throw Refusal(.wrongP1P2) }
    guard command.data.isEmpty, let le = command.le else { throw Refusal(.wrongLength) }
    let offset = usesShortIdentifier ? Int(command.p2) : Int(command.p1) << 8 | Int(command.p2)
    let target = try usesShortIdentifier ? file(shortIdentifier: command.p1 & 0x1F) : currentFile()
    let node = files[target]
    guard node.lifecycle == .activated else { throw Refusal(.conditionsNotSatisfied) }
    guard case .transparent(let content) = node.kind else { throw Refusal(.incompatibleFile) }
    guard isGranted(node.readCondition) else { throw Refusal(.securityNotSatisfied) }
    // Never success without data at the end: some readers of files would ask for ever.
    guard offset < content.count else { throw Refusal(.wrongOffset) }
    selection.file = target
    let data = Array(content[offset...].prefix(le))
    // An Le of zeros means "what there is"; on T=0 a shorter answer becomes 6Cxx at the end.
    let asksForAll = le == CommandAPDU.maximumShortAnswer || le == CommandAPDU.maximumAnswer
    return Answer(data, data.count < le && !asksForAll ? .endOfFile : .success)
  }

  private func currentFile() throws(Refusal) -> FileSystem.Index {
    guard let file = selection.file else { throw Refusal(.noCurrentFile) }
    return file
  }

  private func file(shortIdentifier: UInt8) throws(Refusal) -> FileSystem.Index {
    guard let file = files.child(shortIdentifier: shortIdentifier, of: selection.directory) else {
      throw Refusal(.fileNotFound)
    }
    return file
  }

  private func isGranted(_ condition: AccessCondition) -> Bool {
    switch condition {
    case .always: true
    case .pin(let reference): verified.contains(reference)
    case .never: false
    }
  }
}
