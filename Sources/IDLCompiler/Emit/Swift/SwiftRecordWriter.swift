/// Writes a struct or union with exactly the layout that C gives it.
struct SwiftRecordWriter {
  private let names: SwiftNames

  init(_ names: SwiftNames) { self.names = names }

  func write(_ record: Record, to writer: inout TextWriter) {
    guard !names.isStandard(record.name), names.declares(record) else { return }
    let shape = RecordShape(record, names)
    writer.line()
    SwiftDocumentation.write(record.attributes, to: &writer)
    writer.line("/// \(record.size) bytes, aligned to \(record.alignment).")
    let attributes = "\(shape.isUnsafe ? "@unsafe " : "")\(names.frozen)\(names.access)"
    writer.block("\(attributes)struct \(SwiftNames.identifier(record.name)) {") { body in
      for member in shape.members {
        body.line("\(member.isPublic ? names.access : names.usableFromInline)var \(member.name): \(member.type)")
      }
      body.line()
      body.line("/// All bits zero.")
      body.block("\(names.inlinable)\(names.access)init() {") { inner in
        let mark = shape.isUnsafe ? "unsafe " : ""
        for member in shape.members { inner.line("\(mark)\(member.name) = \(member.zero)") }
      }
    }
  }
}
