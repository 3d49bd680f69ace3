import ResourceManager

/// Transactions, resets, removals.
extension SemanticsTests {
  static let transactions: [Case] = [
    Case("Nested transactions are counted", [0, 0, 0, 0, 0x8010_0016]) { bench in
      let context = try bench.context()
      let handle = try bench.connect(context)
      return [
        code { try bench.manager.beginTransaction(handle) }, code { try bench.manager.beginTransaction(handle) },
        code { try bench.manager.endTransaction(handle, .leave) },
        code { try bench.manager.endTransaction(handle, .leave) },
        code { try bench.manager.endTransaction(handle, .leave) },
      ]
    },
    Case("Another's transaction cannot be ended", [0, 0x8010_000B, 0, 0x8010_0016]) { bench in
      let (one, two) = (try bench.context(), try bench.context())
      let (mine, other) = (try bench.connect(one), try bench.connect(two))
      return [
        code { try bench.manager.beginTransaction(mine) }, code { try bench.manager.endTransaction(other, .leave) },
        code { try bench.manager.endTransaction(mine, .leave) },
        code { try bench.manager.endTransaction(other, .leave) },
      ]
    },
    Case("Disconnecting ends a transaction", [0, 0, 0]) { bench in
      let (one, two) = (try bench.context(), try bench.context())
      let (mine, other) = (try bench.connect(one), try bench.connect(two))
      return [
        code { try bench.manager.beginTransaction(mine) }, code { try bench.manager.disconnect(mine, .leave) },
        code { try bench.manager.beginTransaction(other) },
      ]
    },
    Case("Disconnecting, listing and waiting go on beside another's transaction", [0, 0, 0, 0, 0]) { bench in
      let (one, two) = (try bench.context(), try bench.context())
      let (mine, other) = (try bench.connect(one), try bench.connect(two))
      var states = [ReaderState(bench.reader)]
      return [
        code { try bench.manager.beginTransaction(mine) }, code { _ = try two.readers() },
        code { try two.waitForChange(timeout: .zero, &states) }, two.isValid ? 0 : 1,
        code { try bench.manager.disconnect(other, .leave) },
      ]
    },
  ]

  static let resets: [Case] = [
    Case(
      "A reset by Reconnect is told to others until they reconnect",
      [0, 0] + [UInt32](repeating: 0x8010_0068, count: 8) + [0, 0, 0, 0, 0]
    ) { bench in
      let (one, two) = (try bench.context(), try bench.context())
      let (mine, other) = (try bench.connect(one), try bench.connect(two))
      let manager = bench.manager
      return [
        code { _ = try manager.reconnect(other, mode: .shared, protocols: .any, initialization: .reset) },
        code { _ = try manager.status(other) },
      ] + all(manager, mine) + all(manager, mine) + [
        code { _ = try manager.reconnect(mine, mode: .shared, protocols: .any, initialization: .leave) }
      ] + all(manager, mine)
    },
    Case("A reset by Disconnect is told to others", [0, 0x8010_0068, 0]) { bench in
      let (one, two) = (try bench.context(), try bench.context())
      let (mine, other) = (try bench.connect(one), try bench.connect(two))
      return [
        code { try bench.manager.disconnect(other, .reset) }, code { _ = try bench.manager.status(mine) },
        code { try bench.manager.disconnect(mine, .leave) },
      ]
    },
    Case(
      "A reset by EndTransaction is told to its own caller too",
      [0, 0, 0x8010_0068, 0x8010_0068, 0, 0]
    ) { bench in
      let (one, two) = (try bench.context(), try bench.context())
      let (mine, other) = (try bench.connect(one), try bench.connect(two))
      let manager = bench.manager
      return [
        code { try manager.beginTransaction(mine) }, code { try manager.endTransaction(mine, .reset) },
        code { _ = try manager.status(mine) }, code { _ = try manager.status(other) },
        code { _ = try manager.reconnect(mine, mode: .shared, protocols: .any, initialization: .leave) },
        code { _ = try manager.transmit(mine, challenge, over: .t1) },
      ]
    },
  ]

  static let lockedResets: [Case] = [
    Case("A transaction outlives a reset by its own Reconnect", [0, 0, 0, 0x8010_0016]) { bench in
      let context = try bench.context()
      let handle = try bench.connect(context)
      let manager = bench.manager
      return [
        code { try manager.beginTransaction(handle) },
        code { _ = try manager.reconnect(handle, mode: .shared, protocols: .any, initialization: .reset) },
        code { try manager.endTransaction(handle, .leave) }, code { try manager.endTransaction(handle, .leave) },
      ]
    },
    Case("A reset by another's Disconnect waits for the transaction", [0, 1, 0, 0, 0x8010_0068]) { bench in
      let (one, two) = (try bench.context(), try bench.context())
      let (mine, other) = (try bench.connect(one), try bench.connect(two))
      let manager = bench.manager
      let begun = code { try manager.beginTransaction(mine) }
      let leaving = Background { code { try manager.disconnect(other, .reset) } }
      return [
        begun, leaving.wait(seconds: 0.3) ?? 1, code { try manager.endTransaction(mine, .leave) },
        leaving.wait() ?? 1, code { _ = try manager.status(mine) },
      ]
    },
    Case("A reset within a nested transaction leaves the outer one", [0, 0, 0, 0, 0, 0x8010_0016]) { bench in
      let context = try bench.context()
      let handle = try bench.connect(context)
      let manager = bench.manager
      return [
        code { try manager.beginTransaction(handle) }, code { try manager.beginTransaction(handle) },
        code { try manager.endTransaction(handle, .reset) },
        code { _ = try manager.reconnect(handle, mode: .shared, protocols: .any, initialization: .leave) },
        code { try manager.endTransaction(handle, .leave) }, code { try manager.endTransaction(handle, .leave) },
      ]
    },
  ]

  static let removals: [Case] = [
    Case(
      "A removed card", [UInt32](repeating: 0x8010_0069, count: 4) + [0x8010_000C, 0x8010_000C, 0, 0]
    ) { bench in
      let context = try bench.context()
      let handle = try bench.connect(context)
      try bench.removeCard()
      return all(bench.manager, handle) + [
        code { _ = try bench.manager.reconnect(handle, mode: .shared, protocols: .any, initialization: .leave) },
        code { _ = try bench.connect(context) }, code { try bench.manager.disconnect(handle, .leave) },
        context.isValid ? 0 : 1,
      ]
    },
    Case(
      "A card that came back", [UInt32](repeating: 0x8010_0069, count: 4) + [0, 0, 0, 0, 0]
    ) { bench in
      let context = try bench.context()
      let handle = try bench.connect(context)
      try bench.removeCard()
      try bench.insertCard()
      return all(bench.manager, handle) + [
        code { _ = try bench.manager.reconnect(handle, mode: .shared, protocols: .any, initialization: .leave) }
      ] + all(bench.manager, handle)
    },
    Case("A transaction ends with the card", [0, 0x8010_0069, 0, 0, 0x8010_0016]) { bench in
      let (one, two) = (try bench.context(), try bench.context())
      let handle = try bench.connect(one)
      let manager = bench.manager
      let begun = code { try manager.beginTransaction(handle) }
      try bench.removeCard()
      let ended = code { try manager.endTransaction(handle, .leave) }
      try bench.insertCard()
      // A new connection would wait for a transaction that is still held.
      let other = Background { code { _ = try bench.connect(two) } }
      return [
        begun, ended, other.wait(seconds: 5) ?? 1,
        code { _ = try manager.reconnect(handle, mode: .shared, protocols: .any, initialization: .leave) },
        code { try manager.endTransaction(handle, .leave) },
      ]
    },
  ]
}
