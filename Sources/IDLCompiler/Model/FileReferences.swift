/// The files whose interfaces, enumerations and records the declarations of one file name: what the code made of it
/// cannot do without. Names of plain types are no references, their targets are.
struct FileReferences {
  /// In the compilation's order, the file itself left out.
  private(set) var files: [IDLFile] = []
  private let owners: [ObjectIdentifier: IDLFile]
  private var seen: Set<ObjectIdentifier> = []
  /// The file's own records whose fields were not looked at: records may point to one another in any number.
  private var waiting: [Record] = []
  /// What is named, by its file.
  private var names: [ObjectIdentifier: Set<String>] = [:]

  /// - Parameter coclasses: The coclasses of the file whose interfaces count.
  init(_ file: IDLFile, _ compilation: Compilation, coclasses: [Coclass]) {
    var owners: [ObjectIdentifier: IDLFile] = [:]
    for other in compilation.files where other !== file {
      for declaration in other.allDeclarations {
        switch declaration {
        case .interface(let interface): owners[ObjectIdentifier(interface)] = other
        case .enumeration(let enumeration): owners[ObjectIdentifier(enumeration)] = other
        case .record(let record): owners[ObjectIdentifier(record)] = other
        default: break
        }
      }
    }
    self.owners = owners
    for declaration in file.allDeclarations {
      switch declaration {
      case .interface(let interface): add(interface)
      case .record(let record): add(record)
      case .typedef(let typedef): add(typedef.target)
      case .constant(let constant): add(constant.type)
      default: break
      }
    }
    for coclass in coclasses { for member in coclass.interfaces { add(member.interface) } }
    while let record = waiting.popLast() {
      for field in record.fields { add(field.type) }
    }
    files = compilation.files.filter { names[ObjectIdentifier($0)] != nil }
  }

  /// Whether something of one of the files is named, and by a name that counts.
  func uses(_ others: [IDLFile], where counts: (String) -> Bool) -> Bool {
    others.contains { other in (names[ObjectIdentifier(other)] ?? []).contains(where: counts) }
  }

  /// Whether a declaration is new, and belongs to the file itself or to none; notes its file otherwise.
  private mutating func isOwn(_ declaration: AnyObject, _ name: String) -> Bool {
    guard seen.insert(ObjectIdentifier(declaration)).inserted else { return false }
    guard let owner = owners[ObjectIdentifier(declaration)] else { return true }
    names[ObjectIdentifier(owner), default: []].insert(name)
    return false
  }

  /// An interface that is implemented or called slot by slot: its bases' slots are among its own.
  private mutating func add(_ interface: Interface) {
    for each in [interface] + interface.bases {
      let isNew = seen.insert(ObjectIdentifier(each)).inserted
      if let owner = owners[ObjectIdentifier(each)] { names[ObjectIdentifier(owner), default: []].insert(each.name) }
      guard isNew else { continue }
      for method in each.methods {
        add(method.returnType)
        for parameter in method.parameters { add(parameter.type) }
      }
    }
    if let shown = interface.shownInterface { add(shown) }
  }

  private mutating func add(_ record: Record) {
    if isOwn(record, record.name) { waiting.append(record) }
  }

  private mutating func add(_ type: IDLType) {
    switch type {
    case .primitive, .coclass: break
    case .alias(let typedef): add(typedef.target)
    case .pointer(let inner), .const(let inner), .array(let inner, _), .safeArray(let inner): add(inner)
    case .enumeration(let enumeration): _ = isOwn(enumeration, enumeration.name)
    case .record(let record): add(record)
    case .interface(let interface):
      if let owner = owners[ObjectIdentifier(interface)] {
        names[ObjectIdentifier(owner), default: []].insert(interface.name)
      }
    case .function(let function):
      add(function.returnType)
      for parameter in function.parameters { add(parameter.type) }
    }
  }
}
