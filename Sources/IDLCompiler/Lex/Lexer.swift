/// Cuts the bytes of one file into tokens.
struct Lexer {
  let file: Int32
  let source: SourceFile
  private let bytes: [UInt8]
  private let end: Int
  private(set) var offset = 0
  private var flags: Token.Flags = .lineStart
  private let interner: Interner
  private let diagnostics: Diagnostics

  init(file: Int32, source: SourceFile, interner: Interner, diagnostics: Diagnostics) {
    self.file = file
    self.source = source
    bytes = source.bytes
    end = source.count
    self.interner = interner
    self.diagnostics = diagnostics
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      diagnostics.error("the file is UTF-16 text; save it as UTF-8", at: Location(file: file, offset: 0))
      offset = end
    }
  }

  func location(_ offset: Int) -> Location {
    Location(file: file, offset: Int32(truncatingIfNeeded: offset))
  }

  /// The next token; `end` at the end of the file, again and again.
  mutating func next() -> Token {
    skipSpace()
    let start = offset
    let byte = bytes[start]
    let flags = flags
    self.flags = []
    if ASCII.isIdentifierStart(byte) {
      if byte == 0x4C, bytes[start + 1] == 0x22 || bytes[start + 1] == 0x27 {
        offset += 1
        return literal(start, flags)
      }
      return word(.identifier, start, flags)
    }
    if ASCII.isDigit(byte) || byte == 0x2E && ASCII.isDigit(bytes[start + 1]) { return word(.number, start, flags) }
    if byte == 0x22 || byte == 0x27 { return literal(start, flags) }
    if start >= end { return Token(kind: .end, flags: flags, atom: .empty, location: location(end)) }
    let (kind, length) = punctuator(byte, bytes[start + 1], bytes[start + 2])
    offset += length
    if kind == .unknown {
      // Of a character of several bytes, all are passed: one message, not four.
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      let atom = interner.intern(bytes, start, offset)
      return Token(kind: .unknown, flags: flags, atom: atom, location: location(start))
    }
    return Token(kind: kind, flags: flags, atom: .empty, location: location(start))
  }

  /// Whether the next token is on a later line, or there is none.
  mutating func isAtLineEnd() -> Bool {
    skipSpace()
    return flags.contains(.lineStart) || offset >= end
  }

  /// The rest of the line as it stands, comments and spaces at its ends removed.
  mutating func restOfLine() -> ArraySlice<UInt8> {
    if isAtLineEnd() { return [] }
    let start = offset
    var last = start
    while offset < end, !isAtLineEnd() {
      _ = next()
      last = offset
    }
    return bytes[start..<last]
  }

  /// Passes the tokens of the current line.
  mutating func skipLine() {
    while !isAtLineEnd() { _ = next() }
  }

  /// Goes to the next line that begins with `#`, looking at nothing but comments and literals on the way.
  ///
  /// - Returns: false at the end of the file.
  mutating func skipToDirective() -> Bool {
    while true {
      skipSpace()
      if offset >= end { return false }
      if bytes[offset] == 0x23, flags.contains(.lineStart) { return true }
      flags = []
      while offset < end, bytes[offset] != 0x0A {
        let byte = bytes[offset]
        if byte == 0x2F, bytes[offset + 1] == 0x2F || bytes[offset + 1] == 0x2A { break }
        if byte == 0x22 {
          offset += 1
          while offset < end, bytes[offset] != 0x22, bytes[offset] != 0x0A {
            offset += bytes[offset] == 0x5C && bytes[offset + 1] != 0x0A ? 2 : 1
          }
          if offset < end, bytes[offset] == 0x22 { offset += 1 }
        } else if byte == 0x5C, lineSplice(at: offset) > 0 {
          offset += lineSplice(at: offset)
        } else {
          offset += 1
        }
      }
      offset = min(offset, end)
    }
  }

  private mutating func skipSpace() {
    while true {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0D, 0x0B, 0x0C:
        offset += 1
        flags.insert(.spaceBefore)
      case 0x0A:
        offset += 1
        flags.insert([.spaceBefore, .lineStart])
      case 0x2F where bytes[offset + 1] == 0x2F:
        while offset < end, bytes[offset] != 0x0A { offset += max(1, lineSplice(at: offset)) }
        flags.insert(.spaceBefore)
      case 0x2F where bytes[offset + 1] == 0x2A:
        let start = offset
        offset += 2
        while offset < end, bytes[offset] != 0x2A || bytes[offset + 1] != 0x2F { offset += 1 }
        if offset >= end {
          offset = end
          diagnostics.error("this comment has no end", at: location(start), width: 2)
        } else {
          offset += 2
        }
        flags.insert(.spaceBefore)
      case 0x5C where lineSplice(at: offset) > 0:
        offset += lineSplice(at: offset)
        flags.insert(.spaceBefore)
      default:
        return
      }
    }
  }

  /// The length of a backslash and the line end after it; 0 where there is none.
  @inline(__always) private func lineSplice(at index: Int) -> Int {
    guard bytes[index] == 0x5C else { return 0 }
    if bytes[index + 1] == 0x0A { return 2 }
    return bytes[index + 1] == 0x0D && bytes[index + 2] == 0x0A ? 3 : 0
  }

  private mutating func word(_ kind: TokenKind, _ start: Int, _ flags: Token.Flags) -> Token {
    var index = start + 1
    while true {
      let byte = bytes[index]
      if ASCII.isIdentifierPart(byte) {
        index += 1
      } else if kind == .number,
        byte == 0x2E || (byte == 0x2B || byte == 0x2D) && bytes[index - 1] | 0x20 == 0x65
      {
        // A number takes a sign after its e. The groups of a GUID are put together again by their reader.
        index += 1
      } else {
        break
      }
    }
    if bytes[index] == 0x5C, lineSplice(at: index) > 0 { return splicedWord(kind, start, flags) }
    offset = index
    return Token(kind: kind, flags: flags, atom: interner.intern(bytes, start, index), location: location(start))
  }

  /// A name or number that a backslash at a line's end cuts in two.
  private mutating func splicedWord(_ kind: TokenKind, _ start: Int, _ flags: Token.Flags) -> Token {
    var spelling: [UInt8] = []
    offset = start
    while true {
      if ASCII.isIdentifierPart(bytes[offset]) || kind == .number && bytes[offset] == 0x2E {
        spelling.append(bytes[offset])
        offset += 1
      } else if lineSplice(at: offset) > 0 {
        offset += lineSplice(at: offset)
      } else {
        break
      }
    }
    let atom = interner.intern(spelling, 0, spelling.count)
    return Token(kind: kind, flags: flags, atom: atom, location: location(start))
  }

  /// A string or character; `offset` is at its first quote.
  private mutating func literal(_ start: Int, _ flags: Token.Flags) -> Token {
    let quote = bytes[offset]
    let isWide = offset > start
    var hasSplice = false
    var index = offset + 1
    while true {
      let byte = bytes[index]
      if byte == quote { break }
      if byte == 0x0A || index >= end {
        let what = quote == 0x22 ? "string" : "character"
        diagnostics.error("this \(what) has no closing quote on its line", at: location(start))
        offset = min(index, end)
        let atom = interner.intern([quote, quote], 0, 2)
        return Token(
          kind: kind(of: quote, isWide), flags: flags, atom: atom, location: location(start))
      }
      if byte == 0x5C {
        let splice = lineSplice(at: index)
        if splice > 0 { hasSplice = true }
        index += splice > 0 ? splice : (index + 1 < end && bytes[index + 1] != 0x0A ? 2 : 1)
      } else {
        index += 1
      }
    }
    offset = index + 1
    let atom: Atom
    if hasSplice {
      var spelling: [UInt8] = []
      var at = start
      while at < offset {
        let splice = lineSplice(at: at)
        if splice > 0 {
          at += splice
        } else {
          spelling.append(bytes[at])
          at += 1
        }
      }
      atom = interner.intern(spelling, 0, spelling.count)
    } else {
      atom = interner.intern(bytes, start, offset)
    }
    return Token(kind: kind(of: quote, isWide), flags: flags, atom: atom, location: location(start))
  }

  private func kind(of quote: UInt8, _ isWide: Bool) -> TokenKind {
    if quote == 0x22 { return isWide ? .wideString : .string }
    return isWide ? .wideCharacter : .character
  }
}
