/// The state of writing one header: its text, and what has been declared in it so far.
struct HeaderWriter {
  let file: IDLFile
  /// The files whose headers this one includes.
  private let includes: [IDLFile]
  var text = TextWriter(unit: "    ")
  /// The types of this file by identity, so that one used before its place can be written first: IDL does not mind the
  /// order, C does.
  private var own: [ObjectIdentifier: Declaration] = [:]
  private var written: Set<ObjectIdentifier> = []
  private var forwarded: Set<ObjectIdentifier> = []
  private var depth = 0
  /// The parameters of the methods seen so far, for a vtable and for a macro.
  var signatures: [ObjectIdentifier: (parameters: String, names: String)] = [:]

  init(_ file: IDLFile, _ compilation: Compilation) {
    self.file = file
    includes = file.imports + Self.neededTypeLibraries(file, compilation)
    for declaration in file.allDeclarations {
      if let identity = Self.identity(declaration) { own[identity] = declaration }
    }
  }

  mutating func write() -> String {
    text.line("/* Generated from \(file.name) by idlc. Do not edit. */")
    let guardName = CNames.includeGuard(file)
    text.lines(["#ifndef \(guardName)", "#define \(guardName)", "", "#include \"com_base.h\""])
    text.lines(includes.map { "#include \"\(CNames.header($0))\"" })
    writeForwards()
    text.lines(["", "#ifdef __cplusplus", "extern \"C\" {", "#endif"])
    for declaration in file.declarations { write(declaration) }
    text.lines(["", "#ifdef __cplusplus", "}", "#endif", "", "#endif /* \(guardName) */"])
    return text.text
  }

  /// The files that only `importlib` brings, where the declarations name something of them.
  private static func neededTypeLibraries(_ file: IDLFile, _ compilation: Compilation) -> [IDLFile] {
    guard !file.typeLibraries.isEmpty else { return [] }
    let imported = compilation.files(seenBy: file)
    return FileReferences(file, compilation, coclasses: []).files.filter { needed in
      !imported.contains { $0 === needed }
    }
  }

  private mutating func writeForwards() {
    var seen: Set<String> = []
    for declaration in file.allDeclarations {
      switch declaration {
      case .interface(let interface), .interfaceForward(let interface):
        guard !Self.holdsTypesOnly(interface), seen.insert(interface.name).inserted else { continue }
        let name = interface.name
        let guardName = CNames.forwardGuard(name)
        text.lines(["", "#ifndef \(guardName)", "#define \(guardName)", "typedef interface \(name) \(name);", "#endif"])
      case .coclass(let coclass), .coclassForward(let coclass):
        guard seen.insert(coclass.name).inserted else { continue }
        let name = coclass.name
        let guardName = CNames.forwardGuard(name)
        text.lines([
          "", "#if !defined(\(guardName)) && !defined(COM_TYPES_ONLY)", "#define \(guardName)", "#ifdef __cplusplus",
          "typedef class \(name) \(name);", "#else", "typedef struct \(name) \(name);", "#endif", "#endif",
        ])
      default: break
      }
    }
  }

  /// An interface without methods and base only gives types a place, as wtypes.idl does on Windows.
  static func holdsTypesOnly(_ interface: Interface) -> Bool {
    interface.isDefined && interface.base == nil && interface.methods.isEmpty
  }

  mutating func write(_ declaration: Declaration) {
    if let identity = Self.identity(declaration), !written.insert(identity).inserted { return }
    guard depth < 200 else { return }
    depth += 1
    defer { depth -= 1 }
    switch declaration {
    case .quote(let quote): text.line(quote)
    case .importFile, .interfaceForward, .coclassForward: break
    case .interface(let interface):
      if let base = interface.base { requireDeclaration(ObjectIdentifier(base)) }
      write(interface)
    case .coclass(let coclass): write(coclass)
    case .library(let library): write(library)
    case .module(let module):
      for inner in module.declarations { write(inner) }
    case .typedef(let typedef):
      // The name of a record may come before its members.
      if typedef.target.directRecord == nil { require(typedef.target, isPointed: true) }
      text.line("typedef \(CSpelling.declaration(of: typedef.target, typedef.name));")
    case .enumeration(let enumeration): write(enumeration)
    case .record(let record):
      guard !record.isInline else { return }
      for field in record.fields { require(field.type) }
      write(record)
    case .recordForward(let record): text.line("\(record.kind.rawValue) \(record.tag);")
    case .constant(let constant): write(constant)
    case .function(let function):
      require(function)
      text.line(
        "EXTERN_C "
          + CSpelling.declaration(
            of: function.returnType,
            "STDMETHODCALLTYPE \(function.name)(\(CSpelling.parameters(function.parameters, isVariadic: function.isVariadic)))"
          )
          + ";")
    }
  }

  /// Writes the types of this file that the method's types need and that come later in the file.
  mutating func require(_ method: Method) {
    require(method.returnType)
    for parameter in method.parameters { require(parameter.type) }
  }

  mutating func require(_ type: IDLType, isPointed: Bool = false) {
    switch type {
    case .alias(let typedef):
      requireDeclaration(ObjectIdentifier(typedef))
      if !isPointed { require(typedef.target) }
    case .enumeration(let enumeration): requireDeclaration(ObjectIdentifier(enumeration))
    case .record(let record):
      let identity = ObjectIdentifier(record)
      if record.isInline {
        for field in record.fields { require(field.type) }
      } else if !isPointed {
        requireDeclaration(identity)
      } else if own[identity] != nil || !record.isDefined, !written.contains(identity),
        forwarded.insert(identity).inserted
      {
        text.line("\(record.kind.rawValue) \(record.tag);")
      }
    case .pointer(let inner): require(inner, isPointed: true)
    case .const(let inner), .safeArray(let inner): require(inner, isPointed: isPointed)
    case .array(let inner, _): require(inner)
    case .function(let function):
      require(function.returnType)
      for parameter in function.parameters { require(parameter.type) }
    case .primitive, .interface, .coclass: break
    }
  }

  private mutating func requireDeclaration(_ identity: ObjectIdentifier) {
    if !written.contains(identity), let declaration = own[identity] { write(declaration) }
  }

  static func identity(_ declaration: Declaration) -> ObjectIdentifier? {
    switch declaration {
    case .typedef(let typedef): ObjectIdentifier(typedef)
    case .enumeration(let enumeration): ObjectIdentifier(enumeration)
    case .record(let record): ObjectIdentifier(record)
    case .interface(let interface): ObjectIdentifier(interface)
    default: nil
    }
  }
}

extension IDLType {
  /// The record that the type is, not by way of a name; one with a declaration of its own.
  fileprivate var directRecord: Record? {
    switch self {
    case .record(let record) where !record.isInline: record
    case .const(let inner): inner.directRecord
    default: nil
    }
  }
}
