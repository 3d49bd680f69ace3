/// The flag words of type information, from attributes.
enum TypeInfoFlags {
  /// LIBFLAGS
  static func library(_ attributes: [Attribute]) -> Int {
    sum(attributes, [("restricted", 0x1), ("control", 0x2), ("hidden", 0x4)])
  }

  /// TYPEFLAGS
  static func type(_ type: DescribedType) -> Int {
    var flags = sum(
      type.attributes,
      [
        ("appobject", 0x1), ("licensed", 0x4), ("predeclid", 0x8), ("hidden", 0x10), ("control", 0x20),
        ("dual", 0x140), ("nonextensible", 0x80), ("oleautomation", 0x100), ("restricted", 0x200),
        ("aggregatable", 0x400), ("replaceable", 0x800), ("proxy", 0x4000),
      ])
    switch type {
    case .coclass(let coclass) where !coclass.attributes.has("noncreatable"): flags |= 0x2
    case .interface(let interface) where interface.isAutomation || interface.kind == .dispinterface: flags |= 0x1000
    default: break
    }
    return flags
  }

  /// FUNCFLAGS; VARFLAGS have the same names and, but for the first, other numbers that no caller here needs.
  static func function(_ attributes: [Attribute]) -> Int {
    sum(
      attributes,
      [
        ("restricted", 0x1), ("source", 0x2), ("bindable", 0x4), ("requestedit", 0x8), ("displaybind", 0x10),
        ("defaultbind", 0x20), ("hidden", 0x40), ("usesgetlasterror", 0x80), ("defaultcollelem", 0x100),
        ("uidefault", 0x200), ("nonbrowsable", 0x400), ("replaceable", 0x800), ("immediatebind", 0x1000),
      ])
  }

  /// VARFLAGS
  static func variable(_ attributes: [Attribute]) -> Int {
    sum(
      attributes,
      [
        ("readonly", 0x1), ("source", 0x2), ("bindable", 0x4), ("requestedit", 0x8), ("displaybind", 0x10),
        ("defaultbind", 0x20), ("hidden", 0x40), ("restricted", 0x80), ("defaultcollelem", 0x100),
        ("uidefault", 0x200), ("nonbrowsable", 0x400), ("replaceable", 0x800), ("immediatebind", 0x1000),
      ])
  }

  /// PARAMFLAGS
  static func parameter(_ parameter: Parameter) -> Int {
    var flags = sum(parameter.attributes, [("out", 0x2), ("lcid", 0x4), ("retval", 0x8), ("optional", 0x10)])
    if parameter.isIn { flags |= 0x1 }
    if parameter.defaultValue != nil { flags |= 0x30 }
    return flags
  }

  /// IMPLTYPEFLAGS
  static func implementation(_ attributes: [Attribute]) -> Int {
    sum(attributes, [("default", 0x1), ("source", 0x2), ("restricted", 0x4), ("defaultvtable", 0x8)])
  }

  private static func sum(_ attributes: [Attribute], _ table: [(String, Int)]) -> Int {
    table.reduce(0) { attributes.has($1.0) ? $0 | $1.1 : $0 }
  }
}
