// Enumerations, records and constants.
extension HeaderWriter {
  mutating func write(_ enumeration: Enumeration) {
    text.line()
    text.block("enum \(enumeration.tag) {", close: "};") { text in
      for (index, member) in enumeration.members.enumerated() {
        // The type of an enumeration is int on Windows, so the largest values are negative there, and are so here.
        let value =
          member.value > Int64(Int32.max)
          ? "(int)0x\(Hex.digits(UInt64(bitPattern: member.value)))" : CSpelling.number(member.value)
        text.line("\(member.name) = \(value)\(index + 1 < enumeration.members.count ? "," : "")")
      }
    }
    text.line("COM_STATIC_ASSERT(sizeof(enum \(enumeration.tag)) == 4, \"\(enumeration.name) has 32 bits\");")
  }

  mutating func write(_ record: Record) {
    text.line()
    if let pack = record.pack { text.line("#pragma pack(push, \(pack))") }
    write(body: record, open: "\(record.kind.rawValue) \(record.tag) {", close: "};")
    if record.pack != nil { text.line("#pragma pack(pop)") }
    guard record.isLaidOut else { return }
    // How bit-fields fall under a packing is the compiler's affair.
    if record.pack != nil, record.fields.contains(where: { $0.bitWidth != nil }) { return }
    let type = "\(record.kind.rawValue) \(record.tag)"
    text.line("#ifdef __LP64__")
    text.line("COM_STATIC_ASSERT(sizeof(\(type)) == \(record.size), \"size of \(record.name)\");")
    for field in record.fields {
      // Names of nested records may be macros that expand to nothing.
      guard let name = field.name, field.bitWidth == nil, !(field.type.record?.isInline ?? false) else { continue }
      text.line(
        "COM_STATIC_ASSERT(offsetof(\(type), \(name)) == \(field.offset), \"place of \(record.name).\(name)\");")
    }
    text.line("#endif")
  }

  private mutating func write(body record: Record, open: String, close: String) {
    text.block(open, close: close) { text in
      for field in record.fields { Self.write(field, to: &text) }
    }
  }

  private static func write(_ field: Field, to text: inout TextWriter) {
    let bits = field.bitWidth.map { " : \($0)" } ?? ""
    if case .record(let nested) = field.type, nested.isInline {
      text.block("\(head(nested)) {", close: field.name.map { "} \($0);" } ?? "};") { text in
        for inner in nested.fields { write(inner, to: &text) }
      }
      return
    }
    if let (nested, pointers) = nestedBehind(field.type) {
      text.block("\(head(nested)) {", close: "} \(pointers(field.name ?? ""));") { text in
        for inner in nested.fields { write(inner, to: &text) }
      }
      return
    }
    text.line("\(CSpelling.declaration(of: field.type, field.name ?? ""))\(bits);")
  }

  private static func head(_ record: Record) -> String {
    record.kind.rawValue + (record.isTagless ? "" : " " + record.tag)
  }

  /// For `struct { ... } *p` and `struct { ... } a[2]`: the record without a name, and what makes its declarator.
  private static func nestedBehind(_ type: IDLType) -> (Record, (String) -> String)? {
    switch type {
    case .pointer(let inner):
      if case .record(let record) = inner, record.isInline { return (record, { "*\($0)" }) }
      return nestedBehind(inner).map { found in (found.0, { found.1("*\($0)") }) }
    case .const(let inner): return nestedBehind(inner)
    case .array(let inner, let bound):
      let count = if case .fixed(let count, _) = bound { count } else { 1 }
      if case .record(let record) = inner, record.isInline { return (record, { "\($0)[\(count)]" }) }
      return nestedBehind(inner).map { found in (found.0, { found.1("\($0)[\(count)]") }) }
    default: return nil
    }
  }

  mutating func write(_ constant: Constant) {
    let value: String
    switch constant.value {
    case .integer(let number, let isUnsigned): value = CSpelling.number(number, isUnsigned: isUnsigned)
    case .float(let number): value = "\(number)"
    case .string(let string, let isWide):
      value = isWide ? "OLESTR(\(CSpelling.string(string)))" : CSpelling.string(string)
    }
    text.line("#define \(constant.name) (\(value))")
  }
}
