internal import ResourceManager
internal import VirtualCard

/// `comcard readers`: the readers by name, one a line.
struct ReadersCommand {
  private let options: Options
  init(_ options: Options) { self.options = options }

  func run() throws -> Int32 {
    let names = try Context(ResourceManagers.selected).readers()
    guard !names.isEmpty else { throw SmartCardError.noReadersAvailable }
    try Report(isJSON: options.isJSON).show(list: names.map { ["name": $0] }) { $0["name"] ?? "" }
    return 0
  }
}
