/// The types of one file's type information, and those that it names, wherever they are described.
struct TypeInfoReferences {
  struct Reference {
    var name: String
    var guid: GUID?
    var kind: Int
    /// The number of the type among the file's own.
    var local: Int?
    /// The number of the file that describes it among ``TypeInfoReferences/imports``.
    var importIndex: Int?
  }

  /// The file's own types, in order; a record inside another comes when it is first named.
  private(set) var types: [DescribedType] = []
  private(set) var all: [Reference] = []
  /// The files that describe other types, by their names without extension.
  private(set) var imports: [String] = []
  private var locals: [ObjectIdentifier: Int] = [:]
  private var numbers: [ObjectIdentifier: Int] = [:]
  private let owners: [ObjectIdentifier: String]

  /// - Parameter describes: Which interfaces of the file are described.
  init(_ file: IDLFile, _ compilation: Compilation, describes: (Interface) -> Bool) {
    var owners: [ObjectIdentifier: String] = [:]
    for other in compilation.files(seenBy: file) where other !== file {
      for declaration in other.allDeclarations {
        if let type = DescribedType(declaration) { owners[type.identity] = other.baseName }
      }
    }
    self.owners = owners
    for declaration in file.allDeclarations {
      guard let type = DescribedType(declaration), locals[type.identity] == nil else { continue }
      if case .interface(let interface) = type, !describes(interface) { continue }
      add(type)
    }
  }

  private mutating func add(_ type: DescribedType) {
    locals[type.identity] = types.count
    types.append(type)
  }

  /// The number by which records name the type.
  mutating func number(of type: DescribedType) -> Int {
    if let known = numbers[type.identity] { return known }
    if locals[type.identity] == nil, case .record(let record) = type, record.isNested { add(type) }
    let local = locals[type.identity]
    var importIndex: Int?
    if local == nil, let owner = owners[type.identity] {
      importIndex = imports.firstIndex(of: owner) ?? imports.count
      if importIndex == imports.count { imports.append(owner) }
    }
    let number = all.count
    numbers[type.identity] = number
    all.append(
      Reference(name: type.name, guid: type.guid, kind: type.kind, local: local, importIndex: importIndex))
    return number
  }
}
