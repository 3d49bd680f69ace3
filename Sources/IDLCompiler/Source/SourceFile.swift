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

  /// - Parameter content: Best given up by the caller, so that the padding needs no copy.
  init(path: String, content: consuming [UInt8], origin: Origin) {
    self.path = path
    content.append(contentsOf: repeatElement(0, count: Self.padding))
    bytes = content
    self.origin = origin
  }

  /// The length without the padding.
  var count: Int { bytes.count - Self.padding }

  /// Line and column, both from 1.
  func position(at offset: Int) -> Position {
    let line = lineIndex(of: offset)
    return Position(path: path, line: line + 1, column: max(0, offset - lineStarts[line]) + 1)
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
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
