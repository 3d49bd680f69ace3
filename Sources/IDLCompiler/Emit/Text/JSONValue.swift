/// A JSON value whose objects keep the order of their keys.
package indirect enum JSONValue {
  case null
  case bool(Bool)
  case number(Int64)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The value as indented text, ended by a line break. Lists of plain values stand on one line.
  package var text: String {
    var result = ""
    write(to: &result, indent: 0)
    return result + "\n"
  }

  private var isPlain: Bool {
    switch self {
    case .array(let values): values.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private func write(to result: inout String, indent: Int) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .number(let value): result += "\(value)"
    case .string(let value): Self.write(value, to: &result)
    case .array(let values):
      if values.allSatisfy(\.isPlain) {
        result += "["
        for (index, value) in values.enumerated() {
          if index > 0 { result += ", " }
          value.write(to: &result, indent: indent)
        }
        result += "]"
        return
      }
      result += "[\n"
      for (index, value) in values.enumerated() {
        result += String(repeating: "  ", count: indent + 1)
        value.write(to: &result, indent: indent + 1)
        result += index + 1 < values.count ? ",\n" : "\n"
      }
      result += String(repeating: "  ", count: indent) + "]"
    case .object(let members):
      if members.isEmpty {
        result += "{}"
        return
      }
      result += "{\n"
      for (index, member) in members.enumerated() {
        result += String(repeating: "  ", count: indent + 1)
        Self.write(member.key, to: &result)
        result += ": "
        member.value.write(to: &result, indent: indent + 1)
        result += index + 1 < members.count ? ",\n" : "\n"
      }
      result += String(repeating: "  ", count: indent) + "}"
    }
  }

  private static func write(_ value: String, to result: inout String) {
    result += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ": result += "\\u" + Hex.digits(UInt64(scalar.value), width: 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}
