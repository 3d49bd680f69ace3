internal import ResourceManager
internal import VirtualCard

/// `comcard status`: each reader, whether a card is in it, and the card's ATR.
struct StatusCommand {
  private let options: Options
  init(_ options: Options) { self.options = options }

  func run() throws -> Int32 {
    let context = try Context(ResourceManagers.selected)
    let names = try context.readers()
    guard !names.isEmpty else { throw SmartCardError.noReadersAvailable }
    var states = names.prefix(16).map { ReaderState($0) }
    try context.waitForChange(timeout: .zero, &states)
    let rows = states.map { state in
      let hasCard = state.event.contains(.present)
      return ["name": state.reader, "card": hasCard ? "present" : "empty", "atr": hex(state.atr)]
    }
    try Report(isJSON: options.isJSON).show(list: rows) { row in
      [row["name"], row["card"], row["atr"]].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ")
    }
    return 0
  }
}
