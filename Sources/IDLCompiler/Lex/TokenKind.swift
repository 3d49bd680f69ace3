/// What a token is.
enum TokenKind: UInt8, Sendable {
  case end
  case identifier
  case number
  case string
  case wideString
  case character
  case wideCharacter
  /// A `#pragma` line that the parser may want; the atom is the rest of the line.
  case pragma
  /// A byte that begins no token.
  case unknown

  case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
  case semicolon, comma, colon, doubleColon, period, ellipsis, question, arrow
  case star, plus, minus, slash, percent, ampersand, pipe, caret, tilde, bang
  case equal, less, greater, equalEqual, notEqual, lessEqual, greaterEqual
  case shiftLeft, shiftRight, andAnd, orOr, hash, hashHash

  /// The spelling of a punctuator; nil for the other kinds.
  var punctuation: String? {
    switch self {
    case .leftParen: "("
    case .rightParen: ")"
    case .leftBracket: "["
    case .rightBracket: "]"
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .semicolon: ";"
    case .comma: ","
    case .colon: ":"
    case .doubleColon: "::"
    case .period: "."
    case .ellipsis: "..."
    case .question: "?"
    case .arrow: "->"
    case .star: "*"
    case .plus: "+"
    case .minus: "-"
    case .slash: "/"
    case .percent: "%"
    case .ampersand: "&"
    case .pipe: "|"
    case .caret: "^"
    case .tilde: "~"
    case .bang: "!"
    case .equal: "="
    case .less: "<"
    case .greater: ">"
    case .equalEqual: "=="
    case .notEqual: "!="
    case .lessEqual: "<="
    case .greaterEqual: ">="
    case .shiftLeft: "<<"
    case .shiftRight: ">>"
    case .andAnd: "&&"
    case .orOr: "||"
    case .hash: "#"
    case .hashHash: "##"
    default: nil
    }
  }
}
