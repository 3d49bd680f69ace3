internal import ISO7816

/// The card operating system: what a card holds, what it remembers, and the way of a command through it.
struct CardSystem {
  /// Lasting content.
  var files: FileSystem
  var pins: [UInt8: PIN]
  /// Whether the line is T=0.
  let overT0: Bool

  /// What a reset forgets.
  var selection: Selection
  var verified: Set<UInt8> = []
  /// The rest of an answer, for GET RESPONSE.
  var pending: [UInt8] = []
  /// The beginning of a chained command.
  var chain: CommandChain?

  init(files: FileSystem, pins: [UInt8: PIN], overT0: Bool) {
    self.files = files
    self.pins = pins
    self.overT0 = overT0
    selection = Selection(directory: files.root)
  }

  mutating func reset() {
    selection = Selection(directory: files.root)
    verified = []
    pending = []
    dropChain()
  }

  mutating func process(_ bytes: [UInt8]) -> [UInt8] {
    guard var command = try? CommandAPDU(parsing: bytes) else {
      pending = []
      dropChain()
      return Answer(.wrongLength).encoded
    }
    defer { if Instruction.carriesSecrets(command.ins) { command.data.wipe() } }
    do throws(Refusal) {
      try checkClass(command)
      guard let answer = try assemble(&command) else { return Answer(.success).encoded }
      return answer
    } catch {
      pending = []
      dropChain()
      return Answer(error.status).encoded
    }
  }

  /// Class first, as ISO/IEC 7816-4 orders the checks.
  private func checkClass(_ command: CommandAPDU) throws(Refusal) {
    let cla = command.cla
    // Further interindustry classes are channels 4 to 19.
    if cla & 0xC0 == 0x40 { throw Refusal(.channelNotSupported) }
    guard cla & 0xE0 == 0 else { throw Refusal(.unknownClass) }
    guard cla & 0x03 == 0 else { throw Refusal(.channelNotSupported) }
    guard cla & 0x0C == 0 else { throw Refusal(.secureMessagingNotSupported) }
  }

  /// Collects the parts of a chained command; nil while more are to come.
  private mutating func assemble(_ command: inout CommandAPDU) throws(Refusal) -> [UInt8]? {
    let isLast = command.cla & 0x10 == 0
    if var begun = chain {
      chain = nil
      defer { begun.data.wipe() }
      guard begun.ins == command.ins, begun.p1 == command.p1, begun.p2 == command.p2 else {
        // The chain is given up, and what came instead is a command of its own if it is one.
        guard isLast else { throw Refusal(.lastOfChainExpected) }
        return try run(&command)
      }
      guard begun.data.count + command.data.count <= CommandAPDU.maximumData else { throw Refusal(.wrongLength) }
      var whole = begun.data + command.data
      command.data.wipe()
      swap(&command.data, &whole)
    }
    guard isLast else {
      chain = CommandChain(ins: command.ins, p1: command.p1, p2: command.p2, data: command.data)
      return nil
    }
    return try run(&command)
  }

  private mutating func dropChain() {
    chain?.data.wipe()
    chain = nil
  }

  private mutating func run(_ command: inout CommandAPDU) throws(Refusal) -> [UInt8] {
    if command.ins == Instruction.getResponse { return try getResponse(command).encoded }
    pending = []
    return deliver(try dispatch(&command), command)
  }

  private mutating func dispatch(_ command: inout CommandAPDU) throws(Refusal) -> Answer {
    switch command.ins {
    case Instruction.select: try select(command)
    case Instruction.readBinary: try readBinary(command)
    case Instruction.getChallenge: try getChallenge(command)
    case Instruction.verify: try verify(&command)
    default: throw Refusal(.unknownInstruction)
    }
  }

  /// Fits an answer to what the command asked for.
  private mutating func deliver(_ answer: Answer, _ command: CommandAPDU) -> [UInt8] {
    guard !answer.data.isEmpty else { return answer.encoded }
    // T=0 cannot send and receive in one exchange: whatever Le says, the data is fetched afterwards.
    if overT0, !command.data.isEmpty || command.le == nil { return announce(answer.data, after: []) }
    guard let le = command.le else { return Answer(answer.status).encoded }
    if answer.data.count > le {
      return announce(Array(answer.data.dropFirst(le)), after: Array(answer.data.prefix(le)))
    }
    if overT0, answer.data.count < le { return Answer(.exact(answer.data.count)).encoded }
    return answer.encoded
  }

  private mutating func announce(_ rest: [UInt8], after first: [UInt8]) -> [UInt8] {
    pending = rest
    return Answer(first, .available(rest.count)).encoded
  }
}
