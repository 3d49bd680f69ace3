extension StatusWord: CustomStringConvertible {
  /// Four hexadecimal digits.
  public var description: String { Hex.encode([sw1, sw2]) }

  /// What the status word says, in words; nil for one that the standard does not define.
  public var meaning: String? {
    if let text = Self.texts[rawValue] { return text }
    if let count = bytesAvailable { return "\(count) more bytes available" }
    if let count = exactLength { return "wrong expected length, \(count) would fit" }
    if let count = triesLeft { return "refused, \(count) tries left" }
    return Self.classes[sw1]
  }

  private static let texts: [UInt16: String] = [
    0x9000: "success", 0x6282: "end of file reached early", 0x6283: "selected file deactivated",
    0x6285: "selected file terminated", 0x6300: "refused", 0x6381: "file filled up", 0x6581: "memory failure",
    0x6700: "wrong length", 0x6881: "logical channel not supported", 0x6882: "secure messaging not supported",
    0x6883: "last command of the chain expected", 0x6884: "command chaining not supported",
    0x6981: "command does not fit the file", 0x6982: "security condition not met",
    0x6983: "authentication method blocked", 0x6984: "reference data not usable",
    0x6985: "conditions of use not met", 0x6986: "no current file", 0x6987: "secure messaging object missing",
    0x6988: "secure messaging object incorrect", 0x6A80: "wrong data", 0x6A81: "function not supported",
    0x6A82: "file or application not found", 0x6A83: "record not found", 0x6A84: "not enough memory",
    0x6A85: "Lc does not fit the TLV structure", 0x6A86: "wrong P1 or P2", 0x6A87: "Lc does not fit P1 and P2",
    0x6A88: "reference data not found", 0x6A89: "file exists already", 0x6A8A: "DF name exists already",
    0x6B00: "offset outside the file", 0x6D00: "unknown instruction", 0x6E00: "unknown class",
    0x6F00: "no precise diagnosis",
  ]

  private static let classes: [UInt8: String] = [
    0x62: "warning, memory unchanged", 0x63: "warning, memory changed", 0x64: "error, memory unchanged",
    0x65: "error, memory changed", 0x66: "security error", 0x68: "class function not supported",
    0x69: "command not allowed", 0x6A: "wrong parameters",
  ]
}
