/// Lays the type information of one file out: leaves first, so that every record can name the places of its parts.
struct TypeInfoBuilder {
  private static let headerWords = 15

  private let file: IDLFile
  var text = TypeInfoText()
  var references: TypeInfoReferences
  private var descriptions: [[Int]: Int] = [:]
  private var defaults: [[Int]: Int] = [:]

  /// - Parameter describes: Which interfaces of the file are described.
  init(_ file: IDLFile, _ compilation: Compilation, describes: (Interface) -> Bool = { _ in true }) {
    self.file = file
    references = TypeInfoReferences(file, compilation, describes: describes)
  }

  mutating func build() -> String {
    _ = text.append(Array(repeating: 0, count: Self.headerWords))
    var types: [[Int]] = []
    // Describing a type may add one: a record inside another.
    while types.count < references.types.count { types.append(record(references.types[types.count])) }
    let first = text.end
    for type in types { _ = text.append(type) }
    let referenceRecords = references.all.map { reference in
      [
        reference.local.map { $0 + 1 } ?? 0, text.string(reference.name), text.guid(reference.guid), reference.kind,
        reference.importIndex.map { $0 + 1 } ?? 0,
      ]
    }
    let firstReference = text.end
    for reference in referenceRecords { _ = text.append(reference) }
    let imports = references.imports.map { text.string($0) }
    let firstImport = text.append(imports)
    let library = file.libraries.first
    let name = text.string(library?.name)
    let guid = text.guid(library?.libid)
    let help = text.string(library?.helpString)
    let fileName = text.string(file.baseName)
    let header = [
      types.count, first, referenceRecords.count, firstReference, imports.count, firstImport, name, guid, help,
      TypeInfoFlags.library(library?.attributes ?? []), Int(library?.version.major ?? 0),
      Int(library?.version.minor ?? 0), fileName,
    ]
    // Four characters each, as words are: the mark, then the version.
    text.replace(at: 4, with: [1] + header)
    return "comT" + String(decoding: text.bytes.dropFirst(4), as: UTF8.self)
  }

  private mutating func record(_ type: DescribedType) -> [Int] {
    var body = TypeInfoBody()
    switch type {
    case .interface(let interface): describe(interface, &body)
    case .coclass(let coclass): describe(coclass, &body)
    case .enumeration(let enumeration): describe(enumeration, &body)
    case .record(let record): describe(record, &body)
    case .alias(let typedef): body.alias = description(typedef.target)
    case .module(let module): describe(module, &body)
    }
    let attributes = type.attributes
    let version = Self.version(attributes)
    let head = [
      type.kind, text.string(type.name), text.guid(type.guid), text.string(attributes.string("helpstring")),
      TypeInfoFlags.type(type),
    ]
    return head + TypeInfoText.long(attributes.integer("helpcontext") ?? 0) + [version.major, version.minor]
      + body.words
  }

  private static func version(_ attributes: [Attribute]) -> (major: Int, minor: Int) {
    guard case .version(let version)? = attributes.first("version")?.arguments.first?.value else { return (0, 0) }
    return (Int(version.major), Int(version.minor))
  }

  /// The place of a description of `type`.
  mutating func description(_ type: IDLType) -> Int {
    let words = descriptionWords(type)
    if let known = descriptions[words] { return known }
    let place = text.append(words)
    descriptions[words] = place
    return place
  }

  private mutating func descriptionWords(_ type: IDLType) -> [Int] {
    if let number = VarType.text(type) { return [number] }
    if let record = type.record,
      VarType.plain(type) == nil || ["LARGE_INTEGER", "ULARGE_INTEGER"].contains(record.name)
    {
      return [VarType.userDefined, references.number(of: .record(record))]
    }
    if let enumeration = type.enumeration {
      return [VarType.userDefined, references.number(of: .enumeration(enumeration))]
    }
    if let plain = VarType.plain(type) { return [plain] }
    if let interface = type.interfacePointee {
      if interface.name == "IDispatch" { return [VarType.dispatch] }
      if interface.name == "IUnknown" { return [VarType.unknown] }
    }
    switch type.underlying {
    case .pointer(let inner):
      if case .function = inner.underlying { return [VarType.pointer, description(.primitive(.void))] }
      return [VarType.pointer, description(inner)]
    case .safeArray(let element): return [VarType.safeArray, description(element)]
    case .array(let element, .conformant): return [VarType.pointer, description(element)]
    case .array(let element, .fixed(let count, _)):
      var sizes = [count]
      var innermost = element
      while case .array(let inner, .fixed(let count, _)) = innermost.underlying {
        sizes.append(count)
        innermost = inner
      }
      return [VarType.carray, description(innermost), sizes.count] + sizes
    case .interface(let interface): return [VarType.userDefined, references.number(of: .interface(interface))]
    case .coclass(let coclass): return [VarType.userDefined, references.number(of: .coclass(coclass))]
    default: return [VarType.void]
    }
  }

  /// The place of a value with its type: a parameter's default, an enumerator's number.
  mutating func constant(vartype: Int, bits: UInt64, text string: String? = nil) -> Int {
    let words = [vartype] + TypeInfoText.quad(bits) + [text.string(string)]
    if let known = defaults[words] { return known }
    let place = text.append(words)
    defaults[words] = place
    return place
  }
}

/// The second half of a type's record.
struct TypeInfoBody {
  var functions = (count: 0, first: 0)
  var variables = (count: 0, first: 0)
  var bases = (count: 0, first: 0)
  var size = 0
  var alignment = 0
  var alias = 0
  var slots = 0
  var dispatch = 0

  var words: [Int] {
    [
      functions.count, functions.first, variables.count, variables.first, bases.count, bases.first, size, alignment,
      alias, slots, dispatch,
    ]
  }
}
