/// Decides what things are called in Swift.
struct SwiftNames {
  let options: SwiftOptions
  private let standardTypes: Set<String>
  private let runtimeInterfaces: Set<String>
  /// The type names that IDL files declare; the compiler knows some more.
  private let typedefs: Set<String>
  /// The enumerations and records of C headers that IDL files import: no Swift is made of those.
  private let foreign: Set<ObjectIdentifier>
  private let foreignFiles: Set<String>
  private let interfaces: Set<String>
  /// The imported files whose Swift is in StandardInterfaces, by their names without extension.
  private let filesOfStandardModule: Set<String>
  /// Whether the text names something of those files.
  let usesStandardModule: Bool
  /// The answers of ``isUnsafe(_:)``.
  let unsafeRecords = RecordMemo<Bool>()

  /// Words that need backticks as a name.
  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "Self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
    "try", "typealias", "unsafe", "var", "where", "while", "Any", "Type", "Protocol",
  ]

  init(_ file: IDLFile, in compilation: Compilation, options: SwiftOptions) {
    self.options = options
    let files = compilation.files(seenBy: file)
    let others = Self.filesOfStandardModule(file, compilation, options)
    filesOfStandardModule = Set(others.map(\.baseName))
    let coclasses = file.coclasses.filter { options.coclasses.contains($0.name) }
    usesStandardModule =
      !others.isEmpty
      && FileReferences(file, compilation, coclasses: coclasses).uses(others) {
        !RuntimeDeclarations.interfaces.contains($0) && !RuntimeDeclarations.types.contains($0)
      }
    let standardFiles = files.filter { RuntimeDeclarations.files.contains($0.name.lowercased()) }
    var standard: Set<String> = []
    for file in standardFiles {
      standard.formUnion(file.typedefs.map(\.name))
      standard.formUnion(file.records.flatMap { [$0.name, $0.tag] })
      standard.formUnion(file.enumerations.flatMap { [$0.name, $0.tag] })
    }
    let isEmitted = { (file: IDLFile) in
      file.name.lowercased().hasSuffix(".idl") || compilation.mainFiles.contains { $0 === file }
    }
    typedefs = Set(files.filter(isEmitted).flatMap { $0.typedefs.map(\.name) })
    let headers = files.filter { !isEmitted($0) }
    foreign = Set(
      headers.flatMap { $0.records.map(ObjectIdentifier.init) + $0.enumerations.map(ObjectIdentifier.init) })
    interfaces = Set(files.flatMap { $0.interfaces.map(\.name) })
    foreignFiles = Set(headers.map(\.baseName))
    // A module's own struct hides CCOM's of the same name.
    let hiding = files.filter { isEmitted($0) && !RuntimeDeclarations.files.contains($0.name.lowercased()) }
      .flatMap { $0.records.filter(\.isDefined).map(\.name) }
    standardTypes = standard.intersection(RuntimeDeclarations.types).subtracting(hiding)
    let own = standardFiles + files.filter { $0.name.lowercased() == "comcard.idl" }
    runtimeInterfaces = RuntimeDeclarations.interfaces.intersection(own.flatMap { $0.interfaces.map(\.name) })
  }

  /// Whether a file of this name, its extension left out, is one of the standard ones.
  func isStandardFile(_ baseName: String) -> Bool {
    RuntimeDeclarations.files.contains(baseName.lowercased() + ".idl")
  }

  /// The files of the compilation whose declarations another module than the one being written has: neither files of
  /// the command line nor copies of them beside those.
  private static func filesOfStandardModule(
    _ file: IDLFile, _ compilation: Compilation, _ options: SwiftOptions
  ) -> [IDLFile] {
    guard options.module != "COM", options.module != RuntimeDeclarations.standardModule else { return [] }
    let folder = file.path.dropLast(file.name.count)
    return compilation.files(seenBy: file).filter { other in
      RuntimeDeclarations.standardModuleFiles.contains(other.name.lowercased())
        && !compilation.mainFiles.contains { $0 === other } && other.path.dropLast(other.name.count) != folder
    }
  }

  /// Whether the text becomes part of COM itself.
  var isRuntimeModule: Bool { options.module == "COM" }

  /// Whether the text becomes part of StandardInterfaces.
  var isStandardModule: Bool { options.module == RuntimeDeclarations.standardModule }

  /// Whether there is type information of the imported file, by its name without extension.
  func isDescribed(_ baseName: String) -> Bool {
    filesOfStandardModule.contains(baseName) ? usesStandardModule : !isStandardFile(baseName) || isStandardModule
  }

  /// Whether a type of this name comes from CCOM.
  func isStandard(_ name: String) -> Bool { standardTypes.contains(name) }

  /// Whether generated code declares the type name.
  func declares(_ typedef: Typedef) -> Bool {
    typedefs.contains(typedef.name) && !RuntimeDeclarations.types.contains(typedef.name)
  }

  /// Whether only a C header declares the enumeration or record.
  func isForeign(_ declaration: AnyObject) -> Bool { foreign.contains(ObjectIdentifier(declaration)) }

  /// Whether no Swift is made of the imported file, by its name without extension.
  func isForeignFile(_ baseName: String) -> Bool { foreignFiles.contains(baseName) }

  /// Whether an interface comes with COM itself.
  func isOfRuntime(_ interface: Interface) -> Bool { runtimeInterfaces.contains(interface.name) }

  /// Whether Swift shows an interface's methods as they are in C. Those of COM itself that are local (IUnknown, IStream,
  /// IMalloc) take NULL in places that their attributes do not tell.
  func isRaw(_ interface: Interface) -> Bool {
    isOfRuntime(interface) && (interface.isLocal || RuntimeDeclarations.rawInterfaces.contains(interface.name))
  }

  /// The same for one method. What the standard interfaces show to Swift is fixed by COM's own IDL.
  func isRaw(_ method: Method, of owner: Interface) -> Bool {
    guard isOfRuntime(owner) else {
      // S_FALSE with some elements is no error that a Swift method could throw.
      return method.attributes.has("local") || EnumeratorShape(owner)?.isRaw(method) == true
    }
    return isRaw(owner) || owner.name == "IDispatch" && method.name == "Invoke"
  }

  /// Whether the emitted text declares the interface: it is not there already.
  func declares(_ interface: Interface) -> Bool {
    interface.isDefined && interface.kind == .interface && isRuntimeModule == isOfRuntime(interface)
  }

  /// Whether a constant comes from CCOM.
  func isStandard(_ constant: Constant, of file: IDLFile) -> Bool {
    RuntimeDeclarations.files.contains(file.name.lowercased())
      && RuntimeDeclarations.constants.contains(constant.name)
  }

  /// The reference type for a pointer to an interface or dispinterface; nil where none is known, or where the interface
  /// does not derive from IUnknown and so cannot be counted.
  func reference(_ type: IDLType) -> String? {
    guard let interface = type.interfacePointee, interface.isDefined else { return nil }
    if interface.kind == .dispinterface { return "IDispatchReference" }
    return Self.isCounted(interface) ? reference(of: interface) : nil
  }

  /// Whether the interface derives from IUnknown.
  static func isCounted(_ interface: Interface) -> Bool { (interface.bases.last ?? interface).name == "IUnknown" }

  /// The access modifier with a space behind it, or nothing.
  var access: String { options.access == .internal ? "" : options.access.rawValue + " " }
  /// Marks what other modules may inline; only public declarations can be.
  var inlinable: String { options.access == .public ? "@inlinable " : "" }
  var frozen: String { options.access == .public ? "@frozen " : "" }
  var usableFromInline: String { options.access == .public ? "@usableFromInline " : "" }

  static func identifier(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// A type's name where an expression stands: there a method Float or Double of the interface would hide the type.
  static func expression(_ type: String) -> String { type == "Float" || type == "Double" ? "Swift.\(type)" : type }

  /// The names of a method's parameters. No backticks make another thing of `self` inside a method, and the text that
  /// makes the call has names of its own.
  static func parameters(_ written: [String]) -> [String] {
    var taken = Set(written)
    return written.map { name in
      guard isReserved(name) else { return identifier(name) }
      var free = name
      repeat { free += "_" } while !taken.insert(free).inserted
      return free
    }
  }

  private static func isReserved(_ name: String) -> Bool {
    ["self", "_", "com_status", "com_value"].contains(name)
      || name.hasPrefix("com_") && name.dropFirst(4).allSatisfy(\.isNumber)
  }

  /// The label of a tuple's element, where most keywords are names like others.
  static func label(_ name: String) -> String {
    let needsBackticks = ["inout", "var", "let", "self", "init", "Type", "Protocol"].contains(name)
    return needsBackticks ? "`\(name)`" : name
  }

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

  /// The reference type of an interface: `IFooReference`, or another name where an interface has that one.
  func reference(of interface: Interface) -> String {
    interface.name + (interfaces.contains(interface.name + "Reference") ? "_Reference" : "Reference")
  }

  /// `GUID(Data1: ...)` for a GUID.
  static func literal(_ guid: GUID) -> String {
    let tail = guid.data4Bytes.map { "0x" + Hex.digits(UInt64($0), width: 2) }.joined(separator: ", ")
    return "GUID(Data1: 0x\(Hex.digits(UInt64(guid.data1), width: 8)), "
      + "Data2: 0x\(Hex.digits(UInt64(guid.data2), width: 4)), "
      + "Data3: 0x\(Hex.digits(UInt64(guid.data3), width: 4)), Data4: (\(tail)))"
  }
}
