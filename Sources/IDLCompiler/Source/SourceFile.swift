/// The bytes of one file at one inclusion or import.
final class SourceFile {
  /// How the file came to be read.
  enum Origin {
    case commandLine
    case included(from: Location)
    case imported(from: Location)
  }

  let path: String
  /// The file's bytes, then ``padding`` zeros, so that looking ahead by up to three bytes needs no check of the end.
  let bytes: [UInt8]
  let origin: Origin
  static let padding = 4

  /// Where each line begins; made by the first message that needs it.
  private lazy var lineStarts: [Int] = {
    var starts = [0]
    starts.reserveCapacity(count / 24 + 1)
    var at = 0
    let end = count
    while at < end {
      at += 1
      if bytes[at - 1] == UInt8(ascii: "\n") { starts.append(at) }
    }
    return starts
  }()

  /// Where lines are numbered anew, in the order of the lines.
  private(set) var markers: [LineMarker] = []
  /// The places of the #include lines that another preprocessor has replaced, each with the one around it.
  private var inclusions: [(position: Position, outer: Int?)] = []

  /// - Parameter content: Best given up by the caller, so that the padding needs no copy.
  init(path: String, content: consuming [UInt8], origin: Origin) {
    self.path = path
    content.append(contentsOf: repeatElement(0, count: Self.padding))
    bytes = content
    self.origin = origin
  }

  /// The length without the padding.
  var count: Int { bytes.count - Self.padding }

  /// Line and column, both from 1, as the line markers have them.
  func position(at offset: Int) -> Position {
    let line = lineIndex(of: offset)
    let column = max(0, offset - lineStarts[line]) + 1
    guard let marker = marker(of: line) else { return Position(path: path, line: line + 1, column: column) }
    return Position(path: marker.path, line: marker.number + (line - marker.line), column: column)
  }

  /// Obeys a marker: gives the line after the one that holds `offset` another number.
  ///
  /// - Parameter path: Nil where it stays what it was.
  func mark(after offset: Int, number: Int, path: String?, step: LineMarker.Step) {
    let line = lineIndex(of: offset)
    let old = marker(of: line)
    var inclusion = old?.inclusion
    switch step {
    case .none: break
    case .enters:
      var place = position(at: offset)
      place.column = 1
      inclusions.append((place, inclusion))
      inclusion = inclusions.count - 1
    case .returns: inclusion = inclusion.flatMap { inclusions[$0].outer }
    }
    markers.append(
      LineMarker(line: line + 1, number: number, path: path ?? old?.path ?? self.path, inclusion: inclusion))
  }

  /// The #include lines around a place, innermost first, that another preprocessor has replaced.
  func inclusions(at offset: Int, limit: Int) -> [Position] {
    var result: [Position] = []
    var next = marker(of: lineIndex(of: offset))?.inclusion
    while let index = next, result.count < limit {
      result.append(inclusions[index].position)
      next = inclusions[index].outer
    }
    return result
  }

  /// The last marker before a line.
  private func marker(of line: Int) -> LineMarker? {
    var low = 0
    var high = markers.count
    while low < high {
      let middle = (low + high) / 2
      if markers[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? markers[low - 1] : nil
  }

  /// The bytes of the line that holds `offset`, without its end.
  func line(at offset: Int) -> ArraySlice<UInt8> {
    let line = lineIndex(of: offset)
    let start = min(lineStarts[line], count)
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<max(start, end)]
  }

  private func lineIndex(of offset: Int) -> Int {
    // One access to the class's property, and not one for each step.
    let starts = lineStarts
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
