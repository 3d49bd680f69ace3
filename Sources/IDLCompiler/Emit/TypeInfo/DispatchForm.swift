/// What IDispatch::Invoke makes of an argument: the VARTYPE of the value, and how it goes into the vtable's slot.
///
/// In type information it is one word: the VARTYPE, 0x10000 where the slot takes a pointer to the value, 0x20000 where
/// it takes a pointer that Automation does not know, 0x40000 where nothing that Automation knows fits.
struct DispatchForm {
  /// VT_EMPTY where there is no such type. Of a SAFEARRAY, VT_ARRAY and the elements' type, VT_EMPTY where that is open.
  var vartype: Int
  var isPointer = false
  /// Bytes, a structure or a handle: the caller passes a bare pointer (VT_BYREF | VT_UI1) or nothing.
  var isRaw = false
  /// A record by value, a pointer that would be a result: no argument can ever stand for it.
  var isImpossible = false
  /// The interface that a pointer must be.
  var interface: Interface?

  /// A number or a pointer that a VARIANT can hold.
  var isPlain: Bool { !isImpossible && vartype != VarType.variant && vartype != VarType.decimal }

  var word: Int { vartype | (isPointer ? 0x10000 : 0) | (isRaw ? 0x20000 : 0) | (isImpossible ? 0x40000 : 0) }

  init(vartype: Int, isPointer: Bool = false, interface: Interface? = nil) {
    self.vartype = vartype
    self.isPointer = isPointer
    self.interface = interface
  }

  private static var raw: DispatchForm {
    var form = DispatchForm(vartype: 0, isPointer: true)
    form.isRaw = true
    return form
  }

  private static var impossible: DispatchForm {
    var form = DispatchForm(vartype: 0)
    form.isImpossible = true
    return form
  }

  /// The form of a parameter.
  init(_ parameter: Parameter) {
    self = Self.make(parameter)
  }

  /// The form of what a method returns in the place of an HRESULT; VT_EMPTY for nothing.
  init(result type: IDLType) {
    self = type.isVoid ? DispatchForm(vartype: 0) : Self.value(type) ?? Self.impossible
  }

  private static func make(_ parameter: Parameter) -> DispatchForm {
    let type = parameter.type
    if let form = value(type) { return form }
    let target: IDLType
    switch type.underlying {
    case .pointer(let inner): target = inner
    case .array: return raw
    default: return impossible
    }
    // A text or an array of numbers is no single value, and nothing says how long it is.
    let isArray = parameter.sizeIs != nil || parameter.lengthIs != nil || parameter.attributes.has("max_is")
    let isText =
      parameter.attributes.has("string") || VarType.text(type) != nil
      || [.char, .wchar, .signedChar].contains(target.primitive)
    guard var form = value(target), !isText, !isArray else {
      return parameter.isRetval ? impossible : raw
    }
    // A pointer to bytes may mean one byte or many: only as a plain result it is certain.
    if form.vartype == VarType.ui1, parameter.isIn { return raw }
    form.isPointer = true
    return form
  }

  /// The form of a value as it stands in a slot, or nil where Automation has no such type.
  private static func value(_ type: IDLType) -> DispatchForm? {
    if let interface = type.interfacePointee {
      return DispatchForm(
        vartype: interface.isAutomation || interface.kind == .dispinterface ? VarType.dispatch : VarType.unknown,
        interface: interface)
    }
    if case .safeArray(let element) = type.underlying {
      return DispatchForm(vartype: VarType.array | (value(element)?.vartype ?? 0))
    }
    if type.isSafeArrayPointer { return DispatchForm(vartype: VarType.array) }
    guard let vartype = VarType.plain(type) else { return nil }
    switch vartype {
    case VarType.int: return DispatchForm(vartype: VarType.i4)
    case VarType.uint: return DispatchForm(vartype: VarType.ui4)
    case VarType.hresult: return DispatchForm(vartype: VarType.error)
    default: return DispatchForm(vartype: vartype)
    }
  }
}
