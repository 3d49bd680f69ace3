/// A declaration that type information describes.
enum DescribedType {
  case interface(Interface)
  case coclass(Coclass)
  case enumeration(Enumeration)
  case record(Record)
  case alias(Typedef)
  case module(Module)

  init?(_ declaration: Declaration) {
    switch declaration {
    case .interface(let interface): self = .interface(interface)
    case .coclass(let coclass): self = .coclass(coclass)
    case .enumeration(let enumeration) where enumeration.isDefined: self = .enumeration(enumeration)
    case .record(let record) where record.isDefined: self = .record(record)
    case .typedef(let typedef) where typedef.attributes.has("public") || typedef.attributes.has("uuid"):
      self = .alias(typedef)
    case .module(let module): self = .module(module)
    default: return nil
    }
  }

  /// What stands for the declaration in tables.
  var identity: ObjectIdentifier {
    switch self {
    case .interface(let interface): ObjectIdentifier(interface)
    case .coclass(let coclass): ObjectIdentifier(coclass)
    case .enumeration(let enumeration): ObjectIdentifier(enumeration)
    case .record(let record): ObjectIdentifier(record)
    case .alias(let typedef): ObjectIdentifier(typedef)
    case .module(let module): ObjectIdentifier(module)
    }
  }

  var name: String {
    switch self {
    case .interface(let interface): interface.name
    case .coclass(let coclass): coclass.name
    case .enumeration(let enumeration): enumeration.name
    case .record(let record): record.name
    case .alias(let typedef): typedef.name
    case .module(let module): module.name
    }
  }

  var attributes: [Attribute] {
    switch self {
    case .interface(let interface): interface.attributes
    case .coclass(let coclass): coclass.attributes
    case .enumeration(let enumeration): enumeration.attributes
    case .record(let record): record.attributes
    case .alias(let typedef): typedef.attributes
    case .module(let module): module.attributes
    }
  }

  var guid: GUID? {
    switch self {
    case .interface(let interface): interface.iid
    case .coclass(let coclass): coclass.clsid
    default: attributes.guid("uuid")
    }
  }

  /// TYPEKIND
  var kind: Int {
    switch self {
    case .enumeration: 0
    case .record(let record): record.kind == .union ? 7 : 1
    case .module: 2
    case .interface(let interface): interface.kind == .dispinterface ? 4 : 3
    case .coclass: 5
    case .alias: 6
    }
  }
}
