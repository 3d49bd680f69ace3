extension TypeInfoBuilder {
  private static let functionWords = 14

  mutating func describe(_ interface: Interface, _ body: inout TypeInfoBody) {
    let shown = interface.shownInterface.map { Self.automationMethods(of: $0) } ?? []
    let own = interface.methods.filter { !$0.isDispatchProperty } + shown
    body.functions = list(own.map { function($0, of: interface) })
    body.variables = list(interface.methods.filter(\.isDispatchProperty).map { property($0) })
    if let base = interface.base {
      body.bases = list([[references.number(of: .interface(base)), 0]])
    }
    body.size = 8
    body.alignment = 8
    body.slots = interface.allMethods.count
    if interface.isAutomation, interface.name != "IDispatch" {
      let places = own.enumerated().map { ($1, body.functions.first + $0 * Self.functionWords * 4) }
      body.dispatch = dispatch(
        interface, own: Dictionary(places.map { (ObjectIdentifier($0.0), $0.1) }, uniquingKeysWith: { $1 }))
    }
  }

  mutating func describe(_ coclass: Coclass, _ body: inout TypeInfoBody) {
    var bases = coclass.interfaces.map { entry in
      [references.number(of: .interface(entry.interface)), TypeInfoFlags.implementation(entry.attributes)]
    }
    // A class without a default presents its first interface as one.
    if !coclass.interfaces.contains(where: { $0.isDefault && !$0.isSource }),
      let first = coclass.interfaces.firstIndex(where: { !$0.isSource })
    {
      bases[first][1] |= 1
    }
    body.bases = list(bases)
    body.size = 8
    body.alignment = 8
  }

  mutating func describe(_ enumeration: Enumeration, _ body: inout TypeInfoBody) {
    let type = description(.primitive(.int))
    body.variables = list(
      enumeration.members.enumerated().map { index, member in
        let value = constant(vartype: VarType.i4, bits: UInt64(UInt32(truncatingIfNeeded: member.value)))
        return variable(
          member.name, index, type, kind: 2, value: value, offset: 0, attributes: member.attributes)
      })
    body.size = 4
    body.alignment = 4
  }

  mutating func describe(_ record: Record, _ body: inout TypeInfoBody) {
    body.variables = list(
      record.fields.enumerated().compactMap { index, field in
        let type = description(field.type)
        return variable(
          field.name ?? "", index, type, kind: 0, value: 0, offset: field.offset, attributes: field.attributes)
      })
    body.size = record.size
    body.alignment = record.alignment
  }

  mutating func describe(_ module: Module, _ body: inout TypeInfoBody) {
    var constants: [Constant] = []
    for declaration in module.declarations {
      if case .constant(let constant) = declaration { constants.append(constant) }
    }
    body.variables = list(
      constants.enumerated().map { index, constant in
        let type = description(constant.type)
        let value = value(constant.value, vartype: VarType.plain(constant.type) ?? VarType.bstr)
        return variable(constant.name, index, type, kind: 2, value: value, offset: 0, attributes: [])
      })
  }

  /// The methods that IDispatch reaches, inherited ones first.
  static func automationMethods(of interface: Interface) -> [Method] {
    (interface.bases.reversed() + [interface]).filter { $0.isAutomation && $0.name != "IDispatch" }
      .flatMap(\.methods)
  }

  /// Writes records of one length after another: how many, and where the first is.
  mutating func list(_ records: [[Int]]) -> (count: Int, first: Int) {
    let first = text.end
    for record in records { _ = text.append(record) }
    return (records.count, records.isEmpty ? 0 : first)
  }

  mutating func function(_ method: Method, of interface: Interface) -> [Int] {
    let parameters = list(method.parameters.map { parameter($0) })
    let kind =
      switch method.kind {
      case .method: 1
      case .propget: 2
      case .propput: 4
      case .propputref: 8
      }
    let name = text.string(method.name)
    let help = text.string(method.helpString)
    let result = description(method.returnType)
    let form = method.returnType.isHRESULT ? 0 : DispatchForm(result: method.returnType).word
    let optional = method.parameters.filter { !$0.isRetval && !$0.isLCID }.reversed().prefix(while: \.isOptional).count
    return [name] + TypeInfoText.long(Int64(number(method, of: interface)))
      + [kind, TypeInfoFlags.function(method.attributes), method.slot, help]
      + TypeInfoText.long(method.attributes.integer("helpcontext") ?? 0)
      + [parameters.count, parameters.first, result, method.isVarArg ? 0xFFFFFF : optional, form]
  }

  /// The number in the IDL, or the one that members without a number get.
  private func number(_ method: Method, of interface: Interface) -> Int32 {
    if let dispid = method.dispid { return dispid }
    let index = method.slot - interface.firstSlot
    return Int32(truncatingIfNeeded: 0x6000_0000 | (interface.bases.count & 0xFF) << 16 | (index & 0xFFFF))
  }

  private mutating func parameter(_ parameter: Parameter) -> [Int] {
    let form = DispatchForm(parameter)
    let name = text.string(parameter.name)
    let type = description(parameter.type)
    let iid = text.guid(form.interface?.iid)
    let value = parameter.defaultValue.map { self.value($0, form) } ?? 0
    return [name, type, TypeInfoFlags.parameter(parameter), value, form.word, iid]
  }

  private mutating func property(_ method: Method) -> [Int] {
    let type = description(method.returnType)
    return variable(
      method.name, Int(method.dispid ?? -1), type, kind: 3, value: 0, offset: 0, attributes: method.attributes)
  }

  private mutating func variable(
    _ name: String, _ number: Int, _ type: Int, kind: Int, value: Int, offset: Int, attributes: [Attribute]
  ) -> [Int] {
    let name = text.string(name)
    let help = text.string(attributes.string("helpstring"))
    return [name] + TypeInfoText.long(Int64(number))
      + [type, kind, value, offset, help, TypeInfoFlags.variable(attributes)]
  }

  /// The place of a default value, in the type that the parameter takes.
  private mutating func value(_ value: DefaultValue, _ form: DispatchForm) -> Int {
    switch value.value {
    case .constant(let constant): self.value(constant.value, vartype: form.vartype)
    case .float(let number): self.value(.float(number), vartype: form.vartype)
    case .string(let text): self.value(.string(text, isWide: true), vartype: form.vartype)
    case .integer, .enumerator:
      self.value(.integer(value.integer ?? 0, isUnsigned: false), vartype: form.vartype)
    }
  }

  private mutating func value(_ value: ConstantValue, vartype: Int) -> Int {
    switch value {
    case .string(let text, _): return constant(vartype: VarType.bstr, bits: 0, text: text)
    case .float(let number):
      switch vartype {
      case VarType.r4: return constant(vartype: vartype, bits: UInt64(Float(number).bitPattern))
      case VarType.r8, VarType.date: return constant(vartype: vartype, bits: number.bitPattern)
      default: return constant(vartype: VarType.r8, bits: number.bitPattern)
      }
    case .integer(let number, _):
      switch vartype {
      case VarType.r4: return constant(vartype: vartype, bits: UInt64(Float(number).bitPattern))
      case VarType.r8, VarType.date: return constant(vartype: vartype, bits: Double(number).bitPattern)
      case VarType.bool: return constant(vartype: vartype, bits: number == 0 ? 0 : 0xFFFF)
      case VarType.cy: return constant(vartype: vartype, bits: UInt64(bitPattern: number &* 10_000))
      case VarType.variant, 0: return constant(vartype: VarType.i4, bits: UInt64(UInt32(truncatingIfNeeded: number)))
      default: return constant(vartype: vartype, bits: UInt64(bitPattern: number))
      }
    }
  }
}
