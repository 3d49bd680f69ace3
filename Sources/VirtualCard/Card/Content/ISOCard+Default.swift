internal import ISO7816

extension ISOCard {
  /// The ATR of the default card: T=1, historical bytes that tell what it can, "SwiftOS".
  package static let defaultATR: [UInt8] = [
    0x3B, 0x9F, 0x96, 0x81, 0x31, 0xFE, 0x45, 0x80, 0x31, 0xF8, 0x73, 0xF6, 0x41, 0xDB, 0x67, 0x53, 0x77, 0x69, 0x66,
    0x74, 0x4F, 0x53, 0x70,
  ]

  /// The same for T=0.
  package static let defaultATROverT0: [UInt8] = [
    0x3B, 0x1F, 0x96, 0x80, 0x31, 0xF8, 0x73, 0xF6, 0x41, 0xDB, 0x67, 0x53, 0x77, 0x69, 0x66, 0x74, 0x4F, 0x53,
  ]

  /// A fresh card with the directories of ISO/IEC 7816-4 and a PKCS #15 application.
  ///
  /// PIN 1 is "1234" with 3 tries. 3F00/5015/4D01 is a text that anybody may read, 3F00/5015/4D02 one that takes the
  /// PIN.
  package static func standard(overT0: Bool = false) -> ISOCard {
    var files = FileSystem()
    for file in masterFiles { files.add(file.node, to: files.root) }
    let application = FileNode(identifier: 0x5015, kind: .directory(name: Array(pkcs15Name)))
    if let directory = files.add(application, to: files.root) {
      for file in applicationFiles { files.add(file.node, to: directory) }
      files.add(
        FileNode(
          identifier: 0x4D02, shortIdentifier: 0x0E, kind: .transparent(Array("This text takes the PIN".utf8)),
          readCondition: .pin(1)), to: directory)
    }
    var pins: [UInt8: PIN] = [:]
    pins[1] = PIN(Array("1234".utf8), tries: 3)
    return ISOCard(atr: overT0 ? defaultATROverT0 : defaultATR, files: files, pins: pins, overT0: overT0)
  }

  /// The name of PKCS #15 applications.
  package static let pkcs15Name: [UInt8] = [0xA0, 0x00, 0x00, 0x00, 0x63] + Array("PKCS-15".utf8)

  private struct Content {
    var identifier: UInt16
    var shortIdentifier: UInt8
    var text: String
    /// Filled up with zeros to this size, so that it can grow; 0 leaves it as it is.
    var size = 0

    var node: FileNode {
      var bytes = Hex.decode(text) ?? []
      if bytes.count < size { bytes += [UInt8](repeating: 0, count: size - bytes.count) }
      return FileNode(identifier: identifier, shortIdentifier: shortIdentifier, kind: .transparent(bytes))
    }
  }

  private static let masterFiles: [Content] = [
    // EF.DIR: one application, PKCS #15, "Virtual Card", path 3F005015.
    Content(
      identifier: 0x2F00, shortIdentifier: 30,
      text: "61224F0CA000000063504B43532D3135500C5669727475616C204361726451043F005015", size: 128),
    // EF.ATR: the historical bytes once more, and 65535-byte APDUs both ways.
    Content(
      identifier: 0x2F01, shortIdentifier: 29, text: "4301F8460753776966744F534703F641DB7F66080202FFFF0202FFFF"),
    // EF.GDO: the serial number.
    Content(identifier: 0x2F02, shortIdentifier: 28, text: "5A080102030405060708"),
  ]

  private static let applicationFiles: [Content] = [
    // EF(ODF): where the directories of keys, certificates, PINs and data lie.
    Content(
      identifier: 0x5031, shortIdentifier: 0x11,
      text: """
        A80A300804063F0050154401 A00A300804063F0050154402 A10A300804063F0050154403 A40A300804063F0050154404
        A70A300804063F0050154405
        """, size: 128),
    // EF(TokenInfo): serial number, manufacturer, label, flags.
    Content(
      identifier: 0x5032, shortIdentifier: 0x12,
      text: """
        302E020100040801020304050607080C0D5669727475616C20576F726B73800C5669727475616C204361726403020560
        """),
    // AODF: "User PIN", reference 1.
    Content(
      identifier: 0x4401, shortIdentifier: 1,
      text: """
        3034300E0C08557365722050494E030206C03003040101A11D301B030203C80A01010201040201040201088001013006
        04043F005015
        """, size: 128),
    // PrKDF, PuKDF and CDF: no keys, no certificates yet.
    Content(identifier: 0x4402, shortIdentifier: 2, text: "", size: 256),
    Content(identifier: 0x4403, shortIdentifier: 3, text: "", size: 256),
    Content(identifier: 0x4404, shortIdentifier: 4, text: "", size: 256),
    // DODF: the text below, "Note" of the application "Test".
    Content(
      identifier: 0x4405, shortIdentifier: 5,
      text: "3020300A0C044E6F74650302064030060C0454657374A10A300804063F0050154D01", size: 128),
    // "Hello from the virtual card"
    Content(
      identifier: 0x4D01, shortIdentifier: 0x0D,
      text: "48656C6C6F2066726F6D20746865207669727475616C2063617264"),
  ]
}
