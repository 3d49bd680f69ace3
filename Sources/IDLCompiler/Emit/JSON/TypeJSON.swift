/// Enumerations and records as JSON.
enum TypeJSON {
  static func value(_ enumeration: Enumeration) -> JSONValue {
    .object([
      ("name", .string(enumeration.name)),
      ("values", .object(enumeration.members.map { ($0.name, .number($0.value)) })),
    ])
  }

  /// Sizes and offsets are those of an LP64 machine.
  static func value(_ record: Record) -> JSONValue {
    .object([
      ("name", .string(record.name)),
      ("kind", .string(record.kind.rawValue)),
      ("size", .number(Int64(record.size))),
      ("alignment", .number(Int64(record.alignment))),
      ("fields", fields(of: record)),
    ])
  }

  private static func fields(of record: Record) -> JSONValue {
    .array(
      record.fields.map { field in
        var members: [(key: String, value: JSONValue)] = [
          ("name", field.name.map { .string($0) } ?? .null),
          ("type", .string(field.type.spelling)),
          ("resolved", .string(field.type.resolvedSpelling)),
          ("offset", .number(Int64(field.offset))),
        ]
        if let width = field.bitWidth {
          members.append(("bits", .number(Int64(width))))
          members.append(("first_bit", .number(Int64(field.bitOffset))))
        }
        if let nested = field.type.record, nested.isNested { members.append(("fields", fields(of: nested))) }
        return .object(members)
      })
  }
}
