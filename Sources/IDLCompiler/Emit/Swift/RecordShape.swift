/// The fields of the Swift struct that stands for a record, with exactly C's layout.
///
/// Swift lays fields out in order like C, but lets a following field use the padding at a struct's end, so padding is
/// written out. What Swift cannot say field by field (unions, bit-fields, fields out of place) becomes words of the right
/// size and alignment.
struct RecordShape {
  struct Member {
    var name: String
    var type: String
    var zero: String
    var isPublic = true
    var isUnsafe = false
  }

  let members: [Member]
  var isUnsafe: Bool { members.contains(where: \.isUnsafe) }

  init(_ record: Record, _ names: SwiftNames) {
    members = Self.fields(of: record, names) ?? [Self.words("comWords", record.size, record.alignment)]
  }

  private static func fields(of record: Record, _ names: SwiftNames) -> [Member]? {
    guard record.kind == .structure, !record.isEncapsulated else { return nil }
    var members: [Member] = []
    var taken: Set<String> = []
    var end = 0
    func pad(to offset: Int) -> Bool {
      guard offset >= end else { return false }
      for index in end..<offset {
        members.append(Member(name: "comPadding\(index)", type: "UInt8", zero: "0", isPublic: false))
      }
      end = offset
      return true
    }
    for field in record.fields {
      guard field.bitWidth == nil, let size = field.type.size, field.offset % max(1, field.type.alignment) == 0,
        pad(to: field.offset)
      else { return nil }
      let written = field.name.flatMap { $0 == "_" ? nil : $0 } ?? "comField\(field.offset)"
      let name = SwiftNames.identifier(taken.insert(written).inserted ? written : "\(written)\(field.offset)")
      if let type = names.stored(field.type), let zero = names.zero(field.type) {
        members.append(Member(name: name, type: type, zero: zero, isUnsafe: names.isUnsafe(field.type)))
      } else {
        members.append(words(name, size, field.type.alignment))
      }
      end = field.offset + size
    }
    return pad(to: record.size) ? members : nil
  }

  /// Bytes without names, as words of the alignment.
  private static func words(_ name: String, _ size: Int, _ alignment: Int) -> Member {
    let width = [1, 2, 4, 8].last { $0 <= alignment && size % $0 == 0 } ?? 1
    return Member(
      name: name, type: "[\(size / width) of UInt\(8 * width)]",
      zero: "[\(size / width) of UInt\(8 * width)](repeating: 0)")
  }
}
