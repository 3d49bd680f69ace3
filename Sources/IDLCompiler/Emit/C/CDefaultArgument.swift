/// What a `defaultvalue` is as a default argument of a C++ method.
enum CDefaultArgument {
  /// The arguments' texts by index: only the trailing ones, for C++ wants all later ones to have one too.
  static func all(_ parameters: [Parameter]) -> [Int: String] {
    var result: [Int: String] = [:]
    for (index, parameter) in parameters.enumerated().reversed() {
      guard let value = parameter.defaultValue, let text = text(value, for: parameter.type) else { break }
      result[index] = text
    }
    return result
  }

  /// Nil where C++ has no such value: a VARIANT, a struct, a reference.
  private static func text(_ value: DefaultValue, for type: IDLType) -> String? {
    let references = ["REFGUID", "REFIID", "REFCLSID", "REFFMTID"]
    if case .alias(let typedef) = type, references.contains(typedef.name) { return nil }
    switch value.value {
    case .string(let string): return text(string, for: type)
    case .float(let number):
      guard number.isFinite else { return nil }
      return type.primitive == .float || type.primitive == .double ? "\(number)" : nil
    case .enumerator(let name, let number, let enumeration):
      if let own = type.enumeration {
        return own === enumeration ? name : "static_cast<\(CSpelling.declaration(of: type, ""))>(\(number))"
      }
      return type.primitive?.isInteger == true ? name : nil
    case .integer, .constant:
      if case .constant(let constant) = value.value {
        if case .string(let string, _) = constant.value { return text(string, for: type) }
        if case .float(let number) = constant.value {
          return text(DefaultValue(value: .float(number), text: ""), for: type)
        }
      }
      guard let number = value.integer else { return nil }
      switch type.underlying {
      case .pointer, .safeArray, .primitive(.bstr): return number == 0 ? "0" : nil
      case .enumeration: return "static_cast<\(CSpelling.declaration(of: type, ""))>(\(CSpelling.number(number)))"
      case .primitive(.void): return nil
      case .primitive: return CSpelling.number(number)
      default: return nil
      }
    }
  }

  private static func text(_ string: String, for type: IDLType) -> String? {
    let literal = CSpelling.string(string)
    if type.isBSTR {
      // A BSTR has its length in front of its text, and whoever is called may look there.
      let units = string.utf16.count
      return
        "[]() -> BSTR { static const struct { DWORD cb; OLECHAR text[\(units + 1)]; } value = {\(units * 2), "
        + "OLESTR(\(literal))}; return const_cast<BSTR>(value.text); }()"
    }
    guard let target = type.pointee, let primitive = target.primitive else { return nil }
    let prefixed: String
    switch primitive {
    case .wchar: prefixed = "OLESTR(\(literal))"
    case .char: prefixed = literal
    default: return nil
    }
    return target.isConst ? prefixed : "const_cast<\(CSpelling.declaration(of: type, ""))>(\(prefixed))"
  }
}
