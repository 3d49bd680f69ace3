/// Writes an enumeration as a struct around its 32-bit value: any value may cross the ABI, named or not.
struct SwiftEnumerationWriter {
  private let names: SwiftNames

  init(_ names: SwiftNames) { self.names = names }

  func write(_ enumeration: Enumeration, to writer: inout TextWriter) {
    guard let name = names.enumerationName(enumeration) else { return }
    writer.line()
    SwiftDocumentation.write(enumeration.attributes, to: &writer)
    writer.block("\(names.frozen)\(names.access)struct \(name): COMEnumeration {") { body in
      body.line("\(names.access)var rawValue: Int32")
      body.line("\(names.inlinable)\(names.access)init(rawValue: Int32) { self.rawValue = rawValue }")
      body.line()
      for member in enumeration.members {
        SwiftDocumentation.write(member.attributes, to: &body)
        let value = Int32(truncatingIfNeeded: member.value)
        body.line(
          "\(names.inlinable)\(names.access)static var \(SwiftNames.identifier(member.name)): Self "
            + "{ Self(rawValue: \(value)) }")
      }
    }
  }
}
