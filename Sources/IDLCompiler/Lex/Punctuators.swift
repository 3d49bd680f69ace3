/// The punctuator that begins with these bytes, the longest one, with its length.
func punctuator(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (TokenKind, Int) {
  switch first {
  case UInt8(ascii: "("): return (.leftParen, 1)
  case UInt8(ascii: ")"): return (.rightParen, 1)
  case UInt8(ascii: "["): return (.leftBracket, 1)
  case UInt8(ascii: "]"): return (.rightBracket, 1)
  case UInt8(ascii: "{"): return (.leftBrace, 1)
  case UInt8(ascii: "}"): return (.rightBrace, 1)
  case UInt8(ascii: ";"): return (.semicolon, 1)
  case UInt8(ascii: ","): return (.comma, 1)
  case UInt8(ascii: ":"): return second == first ? (.doubleColon, 2) : (.colon, 1)
  case UInt8(ascii: "."): return second == first && third == first ? (.ellipsis, 3) : (.period, 1)
  case UInt8(ascii: "?"): return (.question, 1)
  case UInt8(ascii: "*"): return (.star, 1)
  case UInt8(ascii: "+"): return (.plus, 1)
  case UInt8(ascii: "-"): return second == UInt8(ascii: ">") ? (.arrow, 2) : (.minus, 1)
  case UInt8(ascii: "/"): return (.slash, 1)
  case UInt8(ascii: "%"): return (.percent, 1)
  case UInt8(ascii: "&"): return second == first ? (.andAnd, 2) : (.ampersand, 1)
  case UInt8(ascii: "|"): return second == first ? (.orOr, 2) : (.pipe, 1)
  case UInt8(ascii: "^"): return (.caret, 1)
  case UInt8(ascii: "~"): return (.tilde, 1)
  case UInt8(ascii: "!"): return second == UInt8(ascii: "=") ? (.notEqual, 2) : (.bang, 1)
  case UInt8(ascii: "="): return second == first ? (.equalEqual, 2) : (.equal, 1)
  case UInt8(ascii: "<"):
    if second == first { return (.shiftLeft, 2) }
    return second == UInt8(ascii: "=") ? (.lessEqual, 2) : (.less, 1)
  case UInt8(ascii: ">"):
    if second == first { return (.shiftRight, 2) }
    return second == UInt8(ascii: "=") ? (.greaterEqual, 2) : (.greater, 1)
  case UInt8(ascii: "#"): return second == first ? (.hashHash, 2) : (.hash, 1)
  default: return (.unknown, 1)
  }
}
