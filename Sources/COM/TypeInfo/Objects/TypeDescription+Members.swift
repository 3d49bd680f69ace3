// SAFETY (for the whole file): descriptions are written into a block as large as was measured for them before.

extension TypeDescription {
  /// A parameter as the description shows it.
  private struct Shown {
    let record: ParameterRecord
    /// Without PARAMFLAG_FHASDEFAULT where no value is known.
    let flags: UInt16
  }

  /// TYPE_E_ELEMENTNOTFOUND beyond the last function.
  public func GetFuncDesc(
    _ index: UInt32, _ ppFuncDesc: UnsafeMutablePointer<UnsafeMutablePointer<FUNCDESC>?>?
  ) -> Int32 {
    guard let ppFuncDesc = unsafe ppFuncDesc else { return DispatchError.invalidArgument }
    unsafe ppFuncDesc.pointee = nil
    guard let function = function(Int(index)) else { return DispatchError.elementNotFound }
    let (shown, result) = parameters(of: function)
    guard let memory = unsafe TaskMemory.allocate(size(shown, result)) else { return COMError.outOfMemory.hresult }
    var block = unsafe DescriptionBlock(memory, data.text)
    let description = unsafe block.take(FUNCDESC.self)
    unsafe description.initialize(to: FUNCDESC())
    unsafe fill(&description.pointee, function)
    unsafe description.pointee.cParams = Int16(truncatingIfNeeded: shown.count)
    let elements = unsafe block.take(ELEMDESC.self, count: shown.count)
    unsafe description.pointee.lprgelemdescParam = shown.isEmpty ? nil : elements
    unsafe block.describe(result, in: &description.pointee.elemdescFunc.tdesc)
    for index in shown.indices { unsafe (elements + index).initialize(to: ELEMDESC()) }
    for (index, parameter) in shown.enumerated() {
      unsafe block.describe(parameter.record.type, in: &elements[index].tdesc)
      unsafe elements[index].paramdesc.wParamFlags = parameter.flags
      guard let value = parameter.record.defaultValue else { continue }
      let extra = unsafe block.take(PARAMDESCEX.self)
      unsafe extra.initialize(to: PARAMDESCEX())
      unsafe extra.pointee.cBytes = UInt32(MemoryLayout<PARAMDESCEX>.size)
      unsafe elements[index].paramdesc.pparamdescex = extra
      let status = unsafe value.store(to: VariantSlot(Self.place(of: &extra.pointee.varDefaultValue)))
      guard status >= 0 else {
        unsafe ReleaseFuncDesc(description)
        return status
      }
    }
    unsafe ppFuncDesc.pointee = description
    return 0
  }

  private static func place(of variant: UnsafeMutablePointer<VARIANT>) -> UnsafeMutablePointer<VARIANT> {
    unsafe variant
  }

  private func fill(_ description: inout FUNCDESC, _ function: FunctionRecord) {
    let isLate = isDispatch || type.kind == TKIND_DISPATCH
    unsafe description.memid = function.number
    unsafe description.funckind = isLate ? FUNC_DISPATCH : FUNC_PUREVIRTUAL
    unsafe description.invkind = INVOKEKIND(rawValue: UInt32(function.kind))
    unsafe description.callconv = CC_STDCALL
    unsafe description.cParamsOpt = function.isVarArg ? -1 : Int16(truncatingIfNeeded: function.optionalCount)
    unsafe description.oVft = isLate ? 0 : Int16(truncatingIfNeeded: function.slot * 8)
    unsafe description.wFuncFlags = UInt16(truncatingIfNeeded: function.flags)
  }

  /// What is shown as parameters, and the place of the result's type. Late-bound callers get the value that the vtable's
  /// caller passes a place for.
  private func parameters(of function: FunctionRecord) -> (shown: [Shown], result: Int) {
    var shown: [Shown] = []
    var result = function.result
    for index in 0..<function.parameterCount {
      guard let record = function.parameter(index) else { continue }
      if isDispatch, record.form.isResult(record.flags) {
        // Behind the pointer.
        result = data.text.word(record.type + 4)
      } else {
        shown.append(Shown(record: record, flags: UInt16(truncatingIfNeeded: record.flags)))
      }
    }
    return (shown, result)
  }

  private func size(_ shown: [Shown], _ result: Int) -> Int {
    let fixed = unsafe MemoryLayout<FUNCDESC>.stride + MemoryLayout<ELEMDESC>.stride * shown.count
    return shown.reduce(fixed + 16 + DescriptionBlock.size(ofType: result, data.text)) { sum, parameter in
      let value = unsafe parameter.record.defaultValue == nil ? 0 : MemoryLayout<PARAMDESCEX>.stride
      return sum + value + DescriptionBlock.size(ofType: parameter.record.type, data.text)
    }
  }

  public func ReleaseFuncDesc(_ pFuncDesc: UnsafeMutablePointer<FUNCDESC>?) {
    guard let description = unsafe pFuncDesc else { return }
    if let elements = unsafe description.pointee.lprgelemdescParam {
      for index in 0..<(unsafe Int(description.pointee.cParams)) {
        guard let extra = unsafe elements[index].paramdesc.pparamdescex else { continue }
        _ = unsafe VariantOperations.clear(&extra.pointee.varDefaultValue)
      }
    }
    unsafe TaskMemory.free(UnsafeMutableRawPointer(description))
  }

  /// TYPE_E_ELEMENTNOTFOUND beyond the last constant, field or property.
  public func GetVarDesc(_ index: UInt32, _ ppVarDesc: UnsafeMutablePointer<UnsafeMutablePointer<VARDESC>?>?) -> Int32 {
    guard let ppVarDesc = unsafe ppVarDesc else { return DispatchError.invalidArgument }
    unsafe ppVarDesc.pointee = nil
    guard let variable = type.variable(Int(index)) else { return DispatchError.elementNotFound }
    let size =
      unsafe MemoryLayout<VARDESC>.stride + MemoryLayout<VARIANT>.stride
      + DescriptionBlock.size(ofType: variable.type, data.text)
    guard let memory = unsafe TaskMemory.allocate(size) else { return COMError.outOfMemory.hresult }
    var block = unsafe DescriptionBlock(memory, data.text)
    let description = unsafe block.take(VARDESC.self)
    unsafe description.initialize(to: VARDESC())
    unsafe description.pointee.memid = variable.number
    unsafe description.pointee.varkind = variable.kind
    unsafe description.pointee.wVarFlags = UInt16(truncatingIfNeeded: variable.flags)
    unsafe block.describe(variable.type, in: &description.pointee.elemdescVar.tdesc)
    if let value = variable.value {
      let constant = unsafe block.take(VARIANT.self)
      unsafe constant.initialize(to: VARIANT())
      let status = unsafe value.store(to: VariantSlot(constant))
      guard status >= 0 else {
        unsafe TaskMemory.free(memory)
        return status
      }
      unsafe description.pointee.lpvarValue = constant
    } else {
      unsafe description.pointee.oInst = UInt32(truncatingIfNeeded: variable.offset)
    }
    unsafe ppVarDesc.pointee = description
    return 0
  }

  public func ReleaseVarDesc(_ pVarDesc: UnsafeMutablePointer<VARDESC>?) {
    guard let description = unsafe pVarDesc else { return }
    if unsafe description.pointee.varkind == VAR_CONST, let value = unsafe description.pointee.lpvarValue {
      _ = unsafe VariantOperations.clear(value)
    }
    unsafe TaskMemory.free(UnsafeMutableRawPointer(description))
  }
}
