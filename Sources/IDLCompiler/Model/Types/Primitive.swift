/// The types that need no declaration.
///
/// `long` and `int` are both 32 bits wide, on every platform; they are apart because IDL authors write both.
package enum Primitive: String, Sendable, CaseIterable {
  case void
  /// 8 bits, 0 or 1.
  case boolean
  /// 8 bits without a meaning.
  case byte
  case char
  /// `small` and `signed char`.
  case signedChar
  case unsignedChar
  /// 16 bits, whatever the C compiler's wchar_t is.
  case wchar
  case short
  case unsignedShort
  case int
  case unsignedInt
  case long
  case unsignedLong
  /// 64 bits; also `__int64` and `long long`.
  case hyper
  case unsignedHyper
  /// As wide as a pointer.
  case int3264
  case unsignedInt3264
  case float
  case double
  /// 32 bits, signed.
  case hresult
  /// 16 bits, signed; true is -1.
  case variantBool
  /// A pointer to a length-prefixed UTF-16 text that the Automation allocator owns.
  case bstr
  /// 32 bits, unsigned.
  case errorStatus

  /// In bytes, on an LP64 machine. Zero for void.
  package var size: Int {
    switch self {
    case .void: 0
    case .boolean, .byte, .char, .signedChar, .unsignedChar: 1
    case .wchar, .short, .unsignedShort, .variantBool: 2
    case .int, .unsignedInt, .long, .unsignedLong, .float, .hresult, .errorStatus: 4
    case .hyper, .unsignedHyper, .int3264, .unsignedInt3264, .double, .bstr: 8
    }
  }

  /// Whether values are whole numbers; true for boolean, char and wchar as well.
  package var isInteger: Bool {
    switch self {
    case .void, .float, .double, .bstr: false
    default: true
    }
  }

  /// Whether negative values exist. `char` counts as signed.
  package var isSigned: Bool {
    switch self {
    case .char, .signedChar, .short, .int, .long, .hyper, .int3264, .float, .double, .hresult, .variantBool: true
    default: false
    }
  }

  /// The name in IDL.
  package var idlName: String {
    switch self {
    case .signedChar: "small"
    case .unsignedChar: "unsigned char"
    case .wchar: "wchar_t"
    case .unsignedShort: "unsigned short"
    case .unsignedInt: "unsigned int"
    case .unsignedLong: "unsigned long"
    case .unsignedHyper: "unsigned hyper"
    case .int3264: "__int3264"
    case .unsignedInt3264: "unsigned __int3264"
    case .hresult: "HRESULT"
    case .variantBool: "VARIANT_BOOL"
    case .bstr: "BSTR"
    case .errorStatus: "error_status_t"
    default: rawValue
    }
  }
}
