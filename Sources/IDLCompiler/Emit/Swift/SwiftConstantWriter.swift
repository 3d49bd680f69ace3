/// Writes `const` declarations with numbers and texts.
struct SwiftConstantWriter {
  private let names: SwiftNames

  init(_ names: SwiftNames) { self.names = names }

  func write(_ constant: Constant, to writer: inout TextWriter) {
    let value: String
    var type = names.stored(constant.type) ?? "Int32"
    let enumeration = constant.type.enumeration.flatMap { names.enumerationName($0) }
    switch constant.value {
    case .integer(let number, let isUnsigned):
      value = type.hasPrefix("U") || isUnsigned ? String(UInt64(bitPattern: number)) : String(number)
      // Pointers made of numbers (INVALID_HANDLE_VALUE) are no constants in Swift.
      guard constant.type.primitive.map({ $0 != .bstr && $0 != .void }) ?? (constant.type.enumeration != nil) else {
        return
      }
    case .float(let number): value = "\(number)"
    case .string(let text, _):
      type = "String"
      value = Self.quoted(text)
    }
    let expression = enumeration.map { "\($0)(rawValue: \(fit(value, "Int32")))" } ?? fit(value, type)
    writer.line()
    writer.line(
      "\(names.inlinable)\(names.access)var \(SwiftNames.identifier(constant.name)): \(type) { \(expression) }")
  }

  /// A literal may be written wider than its type, as 0xFFFFFFFF for a long.
  private func fit(_ value: String, _ type: String) -> String {
    type == "String" || type == "Double" || type == "Float" ? value : "\(type)(truncatingIfNeeded: \(value) as Int128)"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
