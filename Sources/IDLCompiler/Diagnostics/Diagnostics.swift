/// Collects the messages of a run.
final class Diagnostics {
  private(set) var messages: [Diagnostic] = []
  private(set) var errorCount = 0
  /// How many errors were no refusals, those included that were told before.
  private(set) var faultCount = 0
  /// Files about which nothing more is told, by index into ``Sources``.
  private var muted: Set<Int32> = []
  private let sources: Sources
  private let errorLimit: Int
  private let disabledWarnings: Set<Warning>
  /// One fault is told once, however often a macro or an import leads past it.
  private var seen: Set<String> = []
  /// Whether the message that a note would belong to was given.
  private var isNoteWanted = false

  init(sources: Sources, errorLimit: Int, disabledWarnings: Set<Warning>) {
    self.sources = sources
    self.errorLimit = errorLimit
    self.disabledWarnings = disabledWarnings
  }

  var hasErrors: Bool { errorCount > 0 }
  /// Whether looking on is of no use.
  var isFull: Bool { errorCount >= errorLimit }

  /// From now on says nothing about these files: what would be found there only follows from what was told.
  func mute(_ files: Range<Int32>) { muted.formUnion(files) }

  /// - Parameter width: How many columns the caret's line marks.
  func error(_ message: String, at location: Location, width: Int = 1) {
    faultCount += 1
    refuse(message, at: location, width: width)
  }

  /// Gives an error about a construct that is well formed but out of scope. What follows it can be read as always.
  func refuse(_ message: String, at location: Location, width: Int = 1) {
    isNoteWanted = !isFull && add(.error, message, location, width: width)
    if isNoteWanted { errorCount += 1 }
  }

  /// A second place that belongs to the message before; it goes where that one goes.
  func note(_ message: String, at location: Location) {
    guard isNoteWanted, location != .none else { return }
    add(.note, message, location, width: 1)
  }

  /// - Parameter name: What `-Wno-name` switches off.
  func warning(_ name: Warning, _ message: String, at location: Location, width: Int = 1) {
    isNoteWanted =
      !disabledWarnings.contains(name) && !isFull
      && add(.warning, message, location, width: width, warning: name)
  }

  @discardableResult
  private func add(
    _ severity: Diagnostic.Severity, _ message: String, _ location: Location, width: Int, warning: Warning? = nil
  ) -> Bool {
    if severity != .note, muted.contains(location.file) { return false }
    let position = sources.position(of: location)
    let made = Diagnostic(
      severity: severity, position: position, message: message, warning: warning, line: "", indent: "", width: width,
      chain: [])
    if severity != .note, !seen.insert(made.headline).inserted { return false }
    messages.append(withSource(made, location))
    return true
  }

  private func withSource(_ plain: Diagnostic, _ location: Location) -> Diagnostic {
    guard let file = sources.file(of: location) else { return plain }
    var made = plain
    // A line of a megabyte helps nobody: 160 columns around the caret.
    let line = Array(file.line(at: Int(location.offset)))
    let caret = min(max(0, plain.position.column - 1), line.count)
    let start = caret > 120 ? caret - 80 : 0
    let end = min(line.count, start + 160)
    let shown = line[start..<end].map { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F ? UInt8(ascii: "?") : $0 }
    made.line = String(decoding: shown, as: UTF8.self)
    made.indent = String(decoding: line[start..<caret].filter { $0 & 0xC0 != 0x80 }, as: UTF8.self)
    made.indent = String(made.indent.map { $0 == "\t" ? "\t" : " " })
    made.width = max(1, min(plain.width, end - caret))
    made.chain = chain(from: location)
    return made
  }

  private func chain(from location: Location) -> [String] {
    let limit = 8
    var links: [String] = []
    var next = location
    while let current = sources.file(of: next), links.count < limit {
      links += current.inclusions(at: Int(next.offset), limit: limit).map { "included from \($0)" }
      switch current.origin {
      case .commandLine: return Array(links.prefix(limit))
      case .included(let from):
        links.append("included from \(sources.position(of: from))")
        next = from
      case .imported(let from):
        links.append("imported from \(sources.position(of: from))")
        next = from
      }
    }
    return Array(links.prefix(limit))
  }
}
