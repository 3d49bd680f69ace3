// Lines that say where the text comes from.
extension Preprocessor {
  /// `#line 12 "file"`
  mutating func line(_ directive: Token) {
    let written = restOfTokens()
    let tokens = written.contains { $0.kind == .identifier } ? expandApart(written) : written
    guard let first = tokens.first, let number = lineNumber(first) else {
      let place = written.first ?? directive
      diagnostics.error("#line needs a line number up to \(Int32.max)", at: place.location)
      return
    }
    var path: String?
    if tokens.count > 1 {
      guard tokens[1].kind == .string else {
        diagnostics.error("#line takes a file name in quotes behind the number", at: tokens[1].location)
        return
      }
      path = fileName(tokens[1])
    }
    if tokens.count > 2 {
      diagnostics.warning(
        .extraTokens, "'\(text(tokens[2]))' after #line has no meaning", at: tokens[2].location)
    }
    let last = written.last ?? directive
    lexers[lexers.count - 1].source.mark(after: Int(last.location.offset), number: number, path: path, step: .none)
  }

  /// `# 12 "file" 1 3`; what is malformed was never meant for anybody.
  mutating func lineMarker(_ first: Token) {
    let rest = restOfTokens()
    guard let number = lineNumber(first), rest.first.map({ $0.kind == .string }) ?? true else { return }
    let flags = rest.dropFirst().map { text($0) }
    let step: LineMarker.Step = flags.contains("1") ? .enters : flags.contains("2") ? .returns : .none
    let last = rest.last ?? first
    lexers[lexers.count - 1].source.mark(
      after: Int(last.location.offset), number: number, path: rest.first.flatMap { fileName($0) }, step: step)
  }

  /// The tokens up to the end of the line, as they stand.
  mutating func restOfTokens() -> [Token] {
    var result: [Token] = []
    while !lexers[lexers.count - 1].isAtLineEnd() { result.append(lexers[lexers.count - 1].next()) }
    return result
  }

  /// Decimal digits alone, as C has it: 010 is ten.
  private func lineNumber(_ token: Token) -> Int? {
    guard token.kind == .number, let number = Int(text(token)), number >= 0, number <= Int(Int32.max) else {
      return nil
    }
    return number
  }

  /// The name in a string, fit to be printed; nil for an empty one.
  private func fileName(_ token: Token) -> String? {
    let bytes = Literal.unescaped(spelling(token)).map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: "?") : $0 }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
