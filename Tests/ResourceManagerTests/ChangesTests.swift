import ResourceManager
import Testing

@Suite("Waiting for changes, the same over both resource managers")
struct ChangesTests {
  @Test("A caller who knows nothing is told at once; one who knows waits for the time-out", arguments: Backend.allCases)
  func unaware(backend: Backend) throws {
    let bench = try Bench(backend)
    let context = try bench.context()
    var states = [ReaderState(bench.reader)]
    try context.waitForChange(timeout: nil, &states)
    #expect(states[0].event.isSuperset(of: [.present, .changed]))
    #expect(states[0].atr.count == 23)
    states[0].acknowledge()
    #expect(throws: SmartCardError.timeout) { try context.waitForChange(timeout: .milliseconds(20), &states) }
    #expect(throws: SmartCardError.timeout) { try context.waitForChange(timeout: .seconds(-5), &states) }
    states[0].known = .ignore
    try context.waitForChange(timeout: nil, &states)
  }

  @Test("A removal and an insertion are told, also where they happened between two waits", arguments: Backend.allCases)
  func events(backend: Backend) throws {
    let bench = try Bench(backend)
    let context = try bench.context()
    var states = [ReaderState(bench.reader)]
    try context.waitForChange(timeout: nil, &states)
    states[0].acknowledge()
    let first = states[0].known.eventCount
    try bench.removeCard()
    try bench.insertCard()
    try context.waitForChange(timeout: .zero, &states)
    #expect(states[0].event.contains(.changed))
    #expect(states[0].event.eventCount == first &+ 2)
    states[0].acknowledge()
    let known = states
    let waiting = Background { () -> ReaderFlags? in
      var states = known
      do { try context.waitForChange(timeout: .seconds(20), &states) } catch { return nil }
      return states[0].event
    }
    try bench.removeCard()
    #expect(waiting.wait()??.contains(.empty) == true)
  }

  @Test("A wait is cancelled from another thread, and a cancellation is not remembered", arguments: Backend.allCases)
  func cancel(backend: Backend) throws {
    let bench = try Bench(backend)
    let context = try bench.context()
    try context.cancel()
    var states = [ReaderState(bench.reader)]
    try context.waitForChange(timeout: nil, &states)
    states[0].acknowledge()
    #expect(throws: SmartCardError.timeout) { try context.waitForChange(timeout: .milliseconds(10), &states) }
    let known = states
    let waiting = Background { () -> UInt32 in
      var states = known
      return code { try context.waitForChange(timeout: nil, &states) }
    }
    // A cancellation just before the wait is lost, so it is repeated until the wait has ended.
    var result: UInt32?
    while result == nil {
      try context.cancel()
      result = waiting.wait(seconds: 0.05)
    }
    #expect(result == 0x8010_0002)
  }
}
