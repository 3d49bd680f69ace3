/// The numbers of VARENUM, and which of them a type of the IDL is.
enum VarType {
  static let i2 = 2
  static let i4 = 3
  static let r4 = 4
  static let r8 = 5
  static let cy = 6
  static let date = 7
  static let bstr = 8
  static let dispatch = 9
  static let error = 10
  static let bool = 11
  static let variant = 12
  static let unknown = 13
  static let decimal = 14
  static let i1 = 16
  static let ui1 = 17
  static let ui2 = 18
  static let ui4 = 19
  static let i8 = 20
  static let ui8 = 21
  static let int = 22
  static let uint = 23
  static let void = 24
  static let hresult = 25
  static let pointer = 26
  static let safeArray = 27
  static let carray = 28
  static let userDefined = 29
  static let lpstr = 30
  static let lpwstr = 31
  static let array = 0x2000

  /// The type of a value that Automation knows by itself: numbers, dates, texts, VARIANT. Nil for all else.
  static func plain(_ type: IDLType) -> Int? {
    if type.enumeration != nil { return i4 }
    if type.isVariant { return variant }
    if let record = type.record { return self.record(record) }
    guard let primitive = type.primitive else { return nil }
    switch primitive {
    case .double where type.isNamed("DATE"): return date
    case .long where type.isNamed("SCODE"): return error
    default: return self.primitive(primitive)
    }
  }

  private static func record(_ record: Record) -> Int? {
    switch record.name {
    case "CY", "CURRENCY": cy
    case "DECIMAL": decimal
    case "LARGE_INTEGER": i8
    case "ULARGE_INTEGER": ui8
    default: nil
    }
  }

  private static func primitive(_ primitive: Primitive) -> Int? {
    switch primitive {
    case .void: nil
    case .boolean, .byte, .unsignedChar: ui1
    case .char, .signedChar: i1
    case .wchar, .unsignedShort: ui2
    case .short: i2
    case .variantBool: bool
    case .int: int
    case .unsignedInt: uint
    case .long: i4
    case .unsignedLong, .errorStatus: ui4
    // Every platform that this runs on has pointers of 64 bits.
    case .hyper, .int3264: i8
    case .unsignedHyper, .unsignedInt3264: ui8
    case .float: r4
    case .double: r8
    case .hresult: hresult
    case .bstr: bstr
    }
  }

  /// VT_LPSTR or VT_LPWSTR for the names that mean a text that ends with a zero.
  static func text(_ type: IDLType) -> Int? {
    if ["LPSTR", "LPCSTR"].contains(where: type.isNamed) { return lpstr }
    return ["LPWSTR", "LPCWSTR", "LPOLESTR", "LPCOLESTR"].contains(where: type.isNamed) ? lpwstr : nil
  }
}
