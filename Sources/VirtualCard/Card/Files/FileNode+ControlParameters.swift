internal import ISO7816

extension FileNode {
  /// The file control parameters that SELECT answers, without their template.
  ///
  /// The size must be there for transparent files: without it OpenSC reads nothing.
  var controlParameters: [BERTLV] {
    var parts: [BERTLV] = []
    switch kind {
    case .directory(let name):
      parts.append(BERTLV(0x82, [0x38]))
      parts.append(BERTLV(0x83, Self.bytes(identifier)))
      if !name.isEmpty { parts.append(BERTLV(0x84, name)) }
    case .transparent(let content):
      parts.append(BERTLV(0x80, Self.bytes(UInt16(clamping: content.count))))
      // A working file without structure; data coding byte as in the historical bytes' sense of "one byte per unit".
      parts.append(BERTLV(0x82, [0x01, 0x21]))
      parts.append(BERTLV(0x83, Self.bytes(identifier)))
    }
    if let shortIdentifier { parts.append(BERTLV(0x88, [shortIdentifier << 3])) }
    parts.append(BERTLV(0x8A, [lifecycle.rawValue]))
    return parts
  }

  private static func bytes(_ value: UInt16) -> [UInt8] { [UInt8(value >> 8), UInt8(value & 0xFF)] }
}
