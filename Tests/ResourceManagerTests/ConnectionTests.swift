import ResourceManager
import Testing

@Suite("Connection, the same over both resource managers")
struct ConnectionTests {
  @Test("A detached connection refuses everything", arguments: Backend.allCases)
  func detached(backend: Backend) throws {
    let bench = try Bench(backend)
    let connection = Connection(bench.manager)
    #expect(connection.state == .detached && connection.attachment == nil)
    #expect(throws: SmartCardError.invalidHandle) { try connection.status() }
    #expect(throws: SmartCardError.invalidHandle) { try connection.transmit(challenge) }
    #expect(throws: SmartCardError.invalidHandle) { try connection.lock() }
    #expect(throws: SmartCardError.invalidHandle) { try connection.unlock() }
    #expect(throws: SmartCardError.invalidHandle) { try connection.reconnect() }
    #expect(throws: SmartCardError.invalidHandle) { try connection.detach() }
    #expect(throws: SmartCardError.invalidHandle) { try connection.attach(handle: 0) }
    #expect(throws: SmartCardError.invalidHandle) { try connection.attach(handle: 12345) }
    #expect(throws: SmartCardError.unknownReader) { try connection.attach(reader: "Nobody") }
    #expect(connection.state == .detached)
  }

  @Test("A connection by reader sends, tells its state, and disconnects its own handle", arguments: Backend.allCases)
  func byReader(backend: Backend) throws {
    let bench = try Bench(backend)
    let connection = Connection(bench.manager)
    try connection.attach(reader: bench.reader)
    #expect(try connection.transmit(challenge).count == 10)
    let status = try connection.status()
    #expect(status.reader == bench.reader && status.state == .specific && status.active == .t1)
    #expect(status.atr.count == 23)
    let handle = try #require(connection.attachment?.handle)
    try connection.detach()
    #expect(throws: SmartCardError.invalidHandle) { try bench.manager.status(handle) }
  }

  @Test("A connection by handle leaves the handle to its owner", arguments: Backend.allCases)
  func byHandle(backend: Backend) throws {
    let bench = try Bench(backend)
    let context = try bench.context()
    let handle = try bench.connect(context)
    let connection = Connection(bench.manager)
    try connection.attach(handle: handle)
    #expect(connection.attachment?.kind == .byHandle)
    try connection.lock()
    #expect(try connection.transmit(challenge).count == 10)
    try connection.detach()
    #expect(try bench.manager.status(handle).reader == bench.reader)
    #expect(throws: SmartCardError.notTransacted) { try bench.manager.endTransaction(handle, .leave) }
    try connection.attach(handle: handle)
    try bench.manager.disconnect(handle, .leave)
    #expect(throws: SmartCardError.invalidHandle) { try connection.transmit(challenge) }
  }

  @Test("A borrowed exclusive handle is renewed as exclusive", arguments: Backend.allCases)
  func borrowedExclusive(backend: Backend) throws {
    let bench = try Bench(backend)
    let context = try bench.context()
    let connection = Connection(bench.manager)
    try connection.attach(handle: try bench.connect(context, .exclusive))
    try connection.reconnect()
    #expect(connection.attachment?.mode == .exclusive)
    #expect(throws: SmartCardError.sharingViolation) { try Connection(bench.manager).attach(reader: bench.reader) }
  }

  @Test("Locks are counted, and only the outermost lets others in", arguments: Backend.allCases)
  func locks(backend: Backend) throws {
    let bench = try Bench(backend)
    let (mine, other) = (Connection(bench.manager), Connection(bench.manager))
    try mine.attach(reader: bench.reader)
    try other.attach(reader: bench.reader)
    try mine.lock()
    try mine.lock()
    let waiting = Background { code { try other.lock() } }
    try mine.unlock()
    #expect(waiting.wait(seconds: 0.3) == nil)
    try mine.unlock()
    #expect(waiting.wait() == 0)
    try other.unlock()
    #expect(throws: SmartCardError.notTransacted) { try mine.unlock() }
  }

  @Test("A removal is told by every call, and reconnecting recovers from it", arguments: Backend.allCases)
  func removal(backend: Backend) throws {
    let bench = try Bench(backend)
    let connection = Connection(bench.manager)
    try connection.attach(reader: bench.reader)
    try connection.lock()
    try bench.removeCard()
    #expect(throws: SmartCardError.removedCard) { try connection.transmit(challenge) }
    #expect(connection.state == .removed && connection.lockDepth == 0)
    #expect(throws: SmartCardError.removedCard) { try connection.status() }
    #expect(throws: SmartCardError.removedCard) { try connection.lock() }
    #expect(throws: SmartCardError.removedCard) { try connection.unlock() }
    #expect(throws: SmartCardError.noSmartCard) { try connection.reconnect() }
    try bench.insertCard()
    try connection.reconnect()
    #expect(try connection.transmit(challenge).count == 10)
    #expect(connection.state == .attached)
    try connection.detach()
  }

  @Test("A reset by another is told by every call until reconnecting", arguments: Backend.allCases)
  func reset(backend: Backend) throws {
    let bench = try Bench(backend)
    let (mine, other) = (Connection(bench.manager), Connection(bench.manager))
    try mine.attach(reader: bench.reader)
    try other.attach(reader: bench.reader)
    try other.lock()
    try other.unlock(.reset)
    #expect(throws: SmartCardError.resetCard) { try mine.transmit(challenge) }
    #expect(mine.state == .reset)
    #expect(throws: SmartCardError.resetCard) { try mine.status() }
    try mine.reconnect()
    #expect(try mine.transmit(challenge).count == 10)
    #expect(throws: SmartCardError.resetCard) { try other.transmit(challenge) }
  }

  @Test("Commands too short or too long never leave, and long answers arrive whole", arguments: Backend.allCases)
  func lengths(backend: Backend) throws {
    let bench = try Bench(backend)
    let connection = Connection(bench.manager)
    try connection.attach(reader: bench.reader)
    #expect(throws: SmartCardError.invalidParameter) { try connection.transmit([]) }
    #expect(throws: SmartCardError.invalidParameter) { try connection.transmit([4]) }
    #expect(throws: SmartCardError.insufficientBuffer) {
      try connection.transmit([UInt8](repeating: 0, count: 65545))
    }
    #expect(try connection.transmit([0, 0x84, 0, 0, 0, 0xF0, 0x00]).count == 0xF002)
  }

  @Test("Attaching anew gives the old attachment up", arguments: Backend.allCases)
  func again(backend: Backend) throws {
    let bench = try Bench(backend)
    let connection = Connection(bench.manager)
    try connection.attach(reader: bench.reader, mode: .exclusive)
    try connection.attach(reader: bench.reader, mode: .exclusive)
    #expect(throws: SmartCardError.self) { try connection.attach(reader: "Nobody") }
    #expect(connection.state == .detached)
    try Connection(bench.manager).attach(reader: bench.reader, mode: .exclusive)
  }

  @Test("A borrowed handle and its owner take turns", arguments: Backend.allCases)
  func turns(backend: Backend) throws {
    let bench = try Bench(backend)
    let owner = Connection(bench.manager)
    try owner.attach(reader: bench.reader)
    let handle = try #require(owner.attachment?.handle)
    let workers = (0..<4).map { number in
      Background { () -> UInt32 in
        code {
          let borrower = Connection(bench.manager)
          for _ in 0..<10 {
            try borrower.attach(handle: handle)
            let connection = number.isMultiple(of: 2) ? owner : borrower
            guard try connection.transmit(challenge).count == 10 else { throw SmartCardError.dataLost }
            try borrower.detach()
          }
        }
      }
    }
    for worker in workers { #expect(worker.wait(seconds: 60) == 0) }
    #expect(try owner.transmit(challenge).count == 10)
    // Two that borrow from each other do not wait for each other for ever.
    let (left, right) = (Connection(bench.manager), Connection(bench.manager))
    try left.attach(reader: bench.reader)
    try right.attach(reader: bench.reader)
    let (one, two) = (try #require(left.attachment?.handle), try #require(right.attachment?.handle))
    let crossing = Background { () -> UInt32 in code { try left.attach(handle: two) } }
    _ = code { try right.attach(handle: one) }
    #expect(crossing.wait() != nil)
  }

  @Test("Many threads share one card and one connection", arguments: Backend.allCases)
  func threads(backend: Backend) throws {
    let bench = try Bench(backend)
    let shared = Connection(bench.manager)
    try shared.attach(reader: bench.reader)
    let workers = (0..<6).map { number in
      Background { () -> UInt32 in
        code {
          let own = Connection(bench.manager)
          try own.attach(reader: bench.reader)
          for round in 0..<20 {
            let connection = (number + round).isMultiple(of: 2) ? own : shared
            if round.isMultiple(of: 5), connection === own { try own.lock() }
            guard try connection.transmit(challenge).count == 10 else { throw SmartCardError.dataLost }
            _ = connection.state
            if own.lockDepth > 0 { try own.unlock() }
          }
        }
      }
    }
    for worker in workers { #expect(worker.wait(seconds: 60) == 0) }
  }
}
