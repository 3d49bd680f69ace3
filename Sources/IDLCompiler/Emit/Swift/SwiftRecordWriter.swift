/// Writes a struct or union with exactly the layout that C gives it.
///
/// Swift lays fields out in order like C, but lets a following field use the padding at a struct's end, so padding is
/// written out. What Swift cannot say field by field (unions, bit-fields, packed or nested records, arrays) becomes
/// bytes of the right size and alignment.
struct SwiftRecordWriter {
  private let names: SwiftNames

  init(_ names: SwiftNames) { self.names = names }

  private struct Member {
    var name: String
    var type: String
    var size: Int
    var zero: String
    var isPublic: Bool
  }

  func write(_ record: Record, to writer: inout TextWriter) {
    guard record.isDefined, !record.isNested else { return }
    let members = fields(of: record) ?? blob(of: record)
    let isUnsafe = members.contains { $0.type.hasSuffix("?") }
    writer.line()
    writer.line("/// \(record.size) bytes, aligned to \(record.alignment).")
    writer.block(
      "\(isUnsafe ? "@unsafe " : "")\(names.frozen)\(names.access)struct \(SwiftNames.identifier(record.name)) {"
    ) { body in
      for member in members {
        body.line("\(member.isPublic ? names.access : names.usableFromInline)var \(member.name): \(member.type)")
      }
      body.line()
      body.line("/// All bits zero.")
      body.block("\(names.inlinable)\(names.access)init() {") { inner in
        for member in members { inner.line("\(isUnsafe ? "unsafe " : "")\(member.name) = \(member.zero)") }
      }
    }
  }

  private func fields(of record: Record) -> [Member]? {
    guard record.kind == .structure, !record.isEncapsulated else { return nil }
    var members: [Member] = []
    var end = 0
    func pad(to offset: Int) -> Bool {
      guard offset >= end else { return false }
      for index in end..<offset {
        members.append(Member(name: "comPadding\(index)", type: "UInt8", size: 1, zero: "0", isPublic: false))
      }
      end = offset
      return true
    }
    for field in record.fields {
      guard let name = field.name, field.bitWidth == nil, let size = field.type.size,
        let type = names.stored(field.type),
        field.offset % max(1, field.type.alignment) == 0, pad(to: field.offset)
      else { return nil }
      let zero = type.hasSuffix("?") ? "nil" : isNumber(field.type) ? "0" : zeroValue(field.type, type)
      members.append(
        Member(name: SwiftNames.identifier(name), type: type, size: size, zero: zero, isPublic: true))
      end = field.offset + size
    }
    return pad(to: record.size) ? members : nil
  }

  private func isNumber(_ type: IDLType) -> Bool { type.primitive.map { $0 != .bstr } ?? false }

  private func zeroValue(_ type: IDLType, _ name: String) -> String {
    if type.enumeration != nil { return name == "Int32" ? "0" : "\(name)(rawValue: 0)" }
    return "\(name)()"
  }

  /// Words of the record's alignment that cover its size.
  private func blob(of record: Record) -> [Member] {
    let width = [1, 2, 4, 8].last { $0 <= record.alignment && record.size % $0 == 0 } ?? 1
    let type = "UInt\(8 * width)"
    return (0..<(record.size / width)).map {
      Member(name: "comWord\($0)", type: type, size: width, zero: "0", isPublic: true)
    }
  }
}
