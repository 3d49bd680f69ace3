/// What emitters ask of a type.
extension IDLType {
  /// The type with its names and `const` at the top stripped: `LPBYTEBUFFER` gives a pointer to an interface.
  ///
  /// Names that COM gives a meaning end the search: BSTR is the primitive `bstr`, whatever an IDL file says it is.
  package var underlying: IDLType {
    var type = self
    // Typedefs form no cycle: the resolver has refused them.
    while true {
      switch type {
      case .alias(let typedef):
        if let intrinsic = typedef.intrinsic { return .primitive(intrinsic) }
        type = typedef.target
      case .const(let inner): type = inner
      default: return type
      }
    }
  }

  /// The primitive behind the names, or nil.
  package var primitive: Primitive? { if case .primitive(let primitive) = underlying { primitive } else { nil } }

  /// What a pointer points at, names on the way stripped; nil where it is no pointer. A `BSTR` is none.
  package var pointee: IDLType? { if case .pointer(let inner) = underlying { inner } else { nil } }

  /// Whether what a pointer points at is constant, as in `const BYTE *` and in `LPCBYTE`.
  package var pointsToConst: Bool { pointee?.isConst ?? false }

  /// Whether the type itself is constant, directly or by its name's target.
  package var isConst: Bool {
    switch self {
    case .const: true
    case .alias(let typedef): typedef.target.isConst
    default: false
    }
  }

  /// The interface that a pointer points at, through names such as LPBYTEBUFFER; nil for everything else.
  ///
  /// A coclass pointer counts as a pointer to its default interface.
  package var interfacePointee: Interface? {
    guard let pointee else { return nil }
    switch pointee.underlying {
    case .interface(let interface): return interface
    case .coclass(let coclass): return coclass.defaultInterface
    default: return nil
    }
  }

  package var isBSTR: Bool { primitive == .bstr }
  package var isHRESULT: Bool { primitive == .hresult }
  package var isVariantBool: Bool { primitive == .variantBool }
  package var isVoid: Bool { primitive == .void }
  package var isPointer: Bool { pointee != nil }
  /// The struct GUID, whatever it is called on the way (IID, CLSID).
  package var isGUID: Bool { record.map { $0.tag == "_GUID" || $0.name == "GUID" } ?? false }
  /// The struct VARIANT.
  package var isVariant: Bool { record.map { $0.tag == "tagVARIANT" || $0.name == "VARIANT" } ?? false }
  /// `SAFEARRAY(T)`, or a pointer to the struct SAFEARRAY.
  package var isSafeArrayPointer: Bool {
    if case .safeArray = underlying { return true }
    return pointee?.record.map { $0.tag == "tagSAFEARRAY" || $0.name == "SAFEARRAY" } ?? false
  }

  /// The struct or union behind the names, or nil.
  package var record: Record? { if case .record(let record) = underlying { record } else { nil } }

  /// The enumeration behind the names, or nil.
  package var enumeration: Enumeration? {
    if case .enumeration(let enumeration) = underlying { enumeration } else { nil }
  }

  /// Whether the type, or a name on the way to its target, is called `name`.
  package func isNamed(_ name: String) -> Bool {
    switch self {
    case .alias(let typedef): typedef.name == name || typedef.target.isNamed(name)
    case .const(let inner): inner.isNamed(name)
    case .record(let record): record.name == name || record.tag == name
    case .enumeration(let enumeration): enumeration.name == name || enumeration.tag == name
    case .interface(let interface): interface.name == name
    case .coclass(let coclass): coclass.name == name
    case .primitive(let primitive): primitive.idlName == name
    default: false
    }
  }

  /// In bytes on an LP64 machine; nil where the type has no size of its own (void, function, interface, a record
  /// that is not defined).
  package var size: Int? {
    switch underlying {
    case .primitive(.void), .function, .interface, .coclass: nil
    case .primitive(let primitive): primitive.size
    case .pointer, .safeArray: 8
    case .enumeration: 4
    case .record(let record): record.isDefined && record.isLaidOut ? record.size : nil
    case .array(let element, .fixed(let count, _)):
      element.size.flatMap { size in
        let product = size.multipliedReportingOverflow(by: count)
        return product.overflow ? nil : product.partialValue
      }
    case .array(let element, .conformant): element.size
    case .alias, .const: nil
    }
  }

  /// In bytes; 1 where there is no size.
  package var alignment: Int {
    switch underlying {
    case .primitive(let primitive): max(1, primitive.size)
    case .pointer, .safeArray: 8
    case .enumeration: 4
    case .record(let record): record.alignment
    case .array(let element, _): element.alignment
    default: 1
    }
  }
}
