/// How types and values read in C and C++.
enum CSpelling {
  /// The built-in type. IDL's `long` has 32 bits and its `wchar_t` 16, so both go by names of com_base.h.
  static func name(_ primitive: Primitive) -> String {
    switch primitive {
    case .void: "void"
    case .boolean, .byte, .unsignedChar: "unsigned char"
    case .char: "char"
    case .signedChar: "signed char"
    case .wchar: "WCHAR"
    case .short: "short"
    case .unsignedShort: "unsigned short"
    case .int: "int"
    case .unsignedInt: "unsigned int"
    case .long: "LONG"
    case .unsignedLong, .errorStatus: "ULONG"
    case .hyper: "LONGLONG"
    case .unsignedHyper: "ULONGLONG"
    case .int3264: "LONG_PTR"
    case .unsignedInt3264: "ULONG_PTR"
    case .float: "float"
    case .double: "double"
    case .hresult: "HRESULT"
    case .variantBool: "VARIANT_BOOL"
    case .bstr: "BSTR"
    }
  }

  /// `type name`, the name standing where C wants it; without a name, the bare type.
  ///
  /// - Parameter inParameter: Whether `[]` may stand without a bound.
  static func declaration(of type: IDLType, _ name: String, inParameter: Bool = false) -> String {
    switch type {
    case .pointer(let inner):
      switch inner {
      case .array, .function: return declaration(of: inner, "(*\(name))", inParameter: inParameter)
      case .const(.array), .const(.function): return declaration(of: inner, "(*\(name))", inParameter: inParameter)
      default: return declaration(of: inner, "*\(name)", inParameter: inParameter)
      }
    case .const(let inner):
      switch inner {
      case .pointer(let target):
        return declaration(of: .pointer(target), name.isEmpty ? "const" : "const \(name)", inParameter: inParameter)
      case .const: return declaration(of: inner, name, inParameter: inParameter)
      default: return "const " + declaration(of: inner, name, inParameter: inParameter)
      }
    case .array(let element, .fixed(let count, _)):
      return declaration(of: element, "\(name)[\(count)]")
    case .array(let element, .conformant):
      return declaration(of: element, inParameter ? "\(name)[]" : "\(name)[1]")
    case .safeArray: return "SAFEARRAY *\(name)"
    case .function(let function):
      return declaration(of: function.returnType, "\(name)(\(parameters(function.parameters)))")
    default:
      let base = base(type)
      return name.isEmpty ? base : base + " " + name
    }
  }

  /// The list between a function's parentheses, `void` where there is none.
  static func parameters(_ list: [Parameter], isVariadic: Bool = false) -> String {
    if list.isEmpty { return "void" }
    let all =
      list.map { declaration(of: $0.type, CNames.parameter($0.name), inParameter: true) } + (isVariadic ? ["..."] : [])
    return all.joined(separator: ", ")
  }

  private static func base(_ type: IDLType) -> String {
    switch type {
    case .primitive(let primitive): return name(primitive)
    case .alias(let typedef): return typedef.name
    case .enumeration(let enumeration): return "enum \(enumeration.tag)"
    case .record(let record): return "\(record.kind.rawValue) \(record.tag)"
    case .interface(let interface): return interface.name
    case .coclass(let coclass): return coclass.name
    default: return ""
    }
  }

  /// A number as C reads it with the same value and at least the same width.
  static func number(_ value: Int64, isUnsigned: Bool = false) -> String {
    if value == Int64.min { return isUnsigned ? "0x8000000000000000ULL" : "(-9223372036854775807LL - 1)" }
    if value < 0, isUnsigned { return "0x\(Hex.digits(UInt64(bitPattern: value)))ULL" }
    if value > Int64(UInt32.max) || value < Int64(Int32.min) { return "\(value)LL" }
    if value > Int64(Int32.max) { return "0x\(Hex.digits(UInt64(value)))U" }
    return value == Int64(Int32.min) ? "(-2147483647 - 1)" : "\(value)"
  }

  /// A string literal without a prefix. What is not plain ASCII is written as universal character names.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{20}"..."\u{7E}": result.unicodeScalars.append(scalar)
      case "\u{A0}"..."\u{FFFF}": result += "\\u" + Hex.digits(UInt64(scalar.value), width: 4)
      case "\u{10000}"...: result += "\\U" + Hex.digits(UInt64(scalar.value), width: 8)
      default:
        // Octal digits end after three, hexadecimal ones would swallow what follows.
        let octal = String(scalar.value, radix: 8)
        result += "\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal
      }
    }
    return result + "\""
  }

  /// `0x5e586211, 0x5a09, 0x11d0, 0xb8, 0x4c, ...`
  static func guidArguments(_ guid: GUID) -> String {
    guidHead(guid) + ", " + guidTail(guid)
  }

  /// `{0x5e586211, 0x5a09, 0x11d0, {0xb8, 0x4c, ...}}`
  static func guidInitializer(_ guid: GUID) -> String {
    "{\(guidHead(guid)), {\(guidTail(guid))}}"
  }

  private static func guidHead(_ guid: GUID) -> String {
    "0x\(Hex.digits(UInt64(guid.data1), width: 8)), 0x\(Hex.digits(UInt64(guid.data2), width: 4)), "
      + "0x\(Hex.digits(UInt64(guid.data3), width: 4))"
  }

  private static func guidTail(_ guid: GUID) -> String {
    guid.data4Bytes.map { "0x\(Hex.digits(UInt64($0), width: 2))" }.joined(separator: ", ")
  }
}
