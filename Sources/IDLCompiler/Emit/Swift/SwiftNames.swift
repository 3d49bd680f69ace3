/// Decides what things are called in Swift.
struct SwiftNames {
  let options: SwiftOptions
  private let standardTypes: Set<String>
  private let runtimeInterfaces: Set<String>

  /// The files whose types Swift gets from the C module CCOM.
  private static let standardFiles: Set<String> = [
    "wtypes.idl", "wtypesbase.idl", "unknwn.idl", "unknwnbase.idl", "objidl.idl", "objidlbase.idl", "oaidl.idl",
    "ocidl.idl", "basetsd.idl", "guiddef.idl",
  ]

  /// Words that need backticks as a name.
  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "Self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
    "try", "typealias", "unsafe", "var", "where", "while", "Any", "Type", "Protocol",
  ]

  init(compilation: Compilation, options: SwiftOptions) {
    self.options = options
    var standard: Set<String> = []
    for file in compilation.files where Self.standardFiles.contains(file.name.lowercased()) {
      standard.formUnion(file.typedefs.map(\.name))
      standard.formUnion(file.records.flatMap { [$0.name, $0.tag] })
      standard.formUnion(file.enumerations.flatMap { [$0.name, $0.tag] })
    }
    standardTypes = standard
    let own = compilation.files.filter { file in
      file.name.lowercased() == "comcard.idl" || Self.standardFiles.contains(file.name.lowercased())
    }
    runtimeInterfaces = Set(own.flatMap { $0.interfaces.map(\.name) })
  }

  func isStandard(_ file: IDLFile) -> Bool { Self.standardFiles.contains(file.name.lowercased()) }

  /// The same by the file's name without its extension.
  func isStandardFile(_ baseName: String) -> Bool { Self.standardFiles.contains(baseName.lowercased() + ".idl") }

  /// Whether a type of this name comes from CCOM.
  func isStandard(_ name: String) -> Bool { standardTypes.contains(name) }

  /// Whether an interface comes with COM itself. Those that are local there (IUnknown, IStream, IMalloc) take NULL in
  /// places that their attributes do not tell, so Swift shows them as they are in C.
  func isOfRuntime(_ interface: Interface) -> Bool { runtimeInterfaces.contains(interface.name) }

  /// The access modifier with a space behind it, or nothing.
  var access: String { options.access == .internal ? "" : options.access.rawValue + " " }
  /// Marks what other modules may inline; only public declarations can be.
  var inlinable: String { options.access == .public ? "@inlinable " : "" }
  var frozen: String { options.access == .public ? "@frozen " : "" }
  var usableFromInline: String { options.access == .public ? "@usableFromInline " : "" }

  static func identifier(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// The constant with the type information of a file, by the file's name without its extension.
  static func typeInfo(_ baseName: String) -> String {
    "comTypes_"
      + String(
        String.UnicodeScalarView(
          baseName.unicodeScalars.map {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil) ? $0 : "_"
          }))
  }

  static func vtable(_ interface: Interface) -> String { interface.name + "Vtbl" }
  static func reference(_ interface: Interface) -> String { interface.name + "Reference" }

  /// `GUID(Data1: ...)` for a GUID.
  static func literal(_ guid: GUID) -> String {
    let tail = guid.data4Bytes.map { "0x" + Hex.digits(UInt64($0), width: 2) }.joined(separator: ", ")
    return "GUID(Data1: 0x\(Hex.digits(UInt64(guid.data1), width: 8)), "
      + "Data2: 0x\(Hex.digits(UInt64(guid.data2), width: 4)), "
      + "Data3: 0x\(Hex.digits(UInt64(guid.data3), width: 4)), Data4: (\(tail)))"
  }
}
