import ResourceManager
import Testing

@Suite("PC/SC semantics, the same over both resource managers")
struct SemanticsTests {
  /// Calls, and the codes that they end with.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var expected: [UInt32]
    var run: @Sendable (Bench) throws -> [UInt32]

    init(_ title: String, _ expected: [UInt32], _ run: @escaping @Sendable (Bench) throws -> [UInt32]) {
      testDescription = title
      self.expected = expected
      self.run = run
    }
  }

  @Test("Calls end with the published codes", arguments: Backend.allCases, cases)
  func codes(backend: Backend, entry: Case) throws {
    let bench = try Bench(backend)
    let found = try entry.run(bench)
    let text = { (codes: [UInt32]) in codes.map { String($0, radix: 16, uppercase: true) } }
    #expect(text(found) == text(entry.expected))
  }

  /// What every call on a card handle comes to.
  static func all(_ manager: any ResourceManager, _ handle: UInt) -> [UInt32] {
    [
      code { _ = try manager.status(handle) },
      code { _ = try manager.transmit(handle, challenge, over: .t1) },
      code { try manager.beginTransaction(handle) },
      code { try manager.endTransaction(handle, .leave) },
    ]
  }

  static let cases: [Case] = handles + connecting + transactions + resets + lockedResets + removals

  static let handles: [Case] = [
    Case("Unknown handles", [UInt32](repeating: 0x8010_0003, count: 18)) { bench in
      [0, UInt.max, 12345].flatMap { (handle: UInt) -> [UInt32] in
        all(bench.manager, handle) + [
          code { try bench.manager.disconnect(handle, .leave) },
          code { _ = try bench.manager.reconnect(handle, mode: .shared, protocols: .any, initialization: .leave) },
        ]
      }
    },
    Case("A handle after Disconnect", [0] + [UInt32](repeating: 0x8010_0003, count: 5)) { bench in
      let context = try bench.context()
      let handle = try bench.connect(context)
      return [code { try bench.manager.disconnect(handle, .leave) }] + all(bench.manager, handle) + [
        code { try bench.manager.disconnect(handle, .leave) }
      ]
    },
    Case("A handle after its context was released", [0] + [UInt32](repeating: 0x8010_0003, count: 4)) { bench in
      let context = try bench.manager.establishContext()
      let handle = try bench.manager.connect(context, reader: bench.reader, mode: .shared, protocols: .any).handle
      return [code { try bench.manager.releaseContext(context) }] + all(bench.manager, handle)
    },
    Case("Unknown contexts", [UInt32](repeating: 0x8010_0003, count: 14)) { bench in
      [UInt(0), 4711].flatMap { (context: UInt) -> [UInt32] in
        var states = [ReaderState(bench.reader)]
        return [
          code { _ = try bench.manager.readers(context) }, code { _ = try bench.manager.readerGroups(context) },
          code { _ = try bench.manager.connect(context, reader: bench.reader, mode: .shared, protocols: .any) },
          code { try bench.manager.waitForChange(context, timeout: .zero, &states) },
          code { try bench.manager.cancel(context) }, code { try bench.manager.releaseContext(context) },
          bench.manager.isValidContext(context) ? 0 : 0x8010_0003,
        ]
      }
    },
    Case("Two contexts have different numbers, and one ends without the other", [0, 0, 0x8010_0003, 0]) { bench in
      let one = try bench.manager.establishContext()
      let two = try bench.context()
      return [
        one == two.number ? 1 : 0, code { try bench.manager.releaseContext(one) },
        code { _ = try bench.manager.readers(one) }, code { _ = try two.readers() },
      ]
    },
  ]

  static let connecting: [Case] = [
    Case("Names of readers", [0x8010_0009, 0x8010_0009, 0x8010_0011, 0x8010_0011, 0x8010_0009, 0]) { bench in
      let context = try bench.context()
      let names = [
        "Nobody", "", String(repeating: "x", count: 200), String(repeating: "é", count: 5000), bench.reader + "\0",
        bench.reader,
      ]
      return names.map { name in
        code { _ = try bench.manager.connect(context.number, reader: name, mode: .shared, protocols: .any) }
      }
    },
    Case("Protocols", [0x8010_000F, 0x8010_000F, 0, 0, 0x8010_000F, 0]) { bench in
      let context = try bench.context()
      return [CardProtocols(), CardProtocols(rawValue: 0x10), .t1, .any, .t0, [.t0, .t1, .raw]].map { protocols in
        code { _ = try bench.connect(context, .shared, protocols) }
      }
    },
    Case("Sharing", [0, 0x8010_000B, 0, 0, 0, 0, 0, 0x8010_000B, 0x8010_000B, 0x8010_000B]) { bench in
      let context = try bench.context()
      var shared: UInt = 0
      var direct: UInt = 0
      var result = [
        code { shared = try bench.connect(context) }, code { _ = try bench.connect(context, .exclusive) },
        code { direct = try bench.connect(context, .direct, []) },
        code { try bench.manager.disconnect(shared, .leave) }, code { try bench.manager.disconnect(direct, .leave) },
        code { shared = try bench.connect(context, .exclusive) }, code { _ = try bench.manager.status(shared) },
      ]
      for mode in [ShareMode.shared, .exclusive, .direct] {
        result.append(code { _ = try bench.connect(context, mode) })
      }
      return result
    },
    Case("A reader without card", [0, 0x8010_000C, 0x8010_000C, 0, 1, 0x8010_000C]) { bench in
      try bench.removeCard()
      let context = try bench.context()
      var handle: UInt = 0
      var result = [code { _ = try context.readers() }]
      for mode in [ShareMode.shared, .exclusive] { result.append(code { _ = try bench.connect(context, mode) }) }
      result.append(code { handle = try bench.connect(context, .direct, []) })
      let state = try bench.manager.status(handle).state
      result.append(state.rawValue)
      result.append(code { _ = try bench.manager.transmit(handle, challenge, over: .t1) })
      return result
    },
    Case("Exchanges", [0, 0x8010_000F, 0, 0x8010_0016, 0x8010_0016, 0x8010_0008, 0]) { bench in
      let context = try bench.context()
      let handle = try bench.connect(context)
      let long = [UInt8](repeating: 0, count: 65549)
      return [
        code { _ = try bench.manager.transmit(handle, challenge, over: .t1) },
        code { _ = try bench.manager.transmit(handle, challenge, over: .t0) },
        code { _ = try bench.manager.transmit(handle, challenge, over: .raw) },
        code { _ = try bench.manager.transmit(handle, [], over: .t1) },
        code { _ = try bench.manager.transmit(handle, [4], over: .t1) },
        code { _ = try bench.manager.transmit(handle, long, over: .t1) },
        code { _ = try bench.manager.transmit(handle, challenge, over: .t1) },
      ]
    },
    Case(
      "Control and attributes",
      [0, 0, 0x8010_0022, 0, 0x8010_0022, 0x8010_0022, 0x8010_0004, 0x8010_0008, 0x8010_0003]
    ) { bench in
      let context = try bench.context()
      let handle = try bench.connect(context)
      var feature: [UInt8] = []
      return [
        code { feature = try bench.manager.control(handle, code: 0x4200_0D48, [], capacity: 64) },
        feature.starts(with: [0x12, 0x04]) ? 0 : 1,
        code { _ = try bench.manager.control(handle, code: 0x4200_0FFF, [], capacity: 64) },
        code {
          let atr = try bench.manager.attribute(handle, 0x0009_0303)
          if atr != (try bench.manager.status(handle).atr) { throw SmartCardError.internalError }
        },
        code { _ = try bench.manager.attribute(handle, 0x0001_0999) },
        code { try bench.manager.setAttribute(handle, 0x0009_0303, [1, 2, 3, 4]) },
        code { try bench.manager.setAttribute(handle, 0x0001_0999, []) },
        code { try bench.manager.setAttribute(handle, 0x0001_0999, [UInt8](repeating: 1, count: 265)) },
        code { try bench.manager.setAttribute(handle ^ 1, 0x0001_0999, [1]) },
      ]
    },
  ]
}
