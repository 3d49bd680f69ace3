// SAFETY (for the whole file): each pointer of a caller is compared with NULL before it is used, and arrays are written
// within the counts that came with them.

extension TypeDescription {
  /// The functions that GetFuncDesc shows: late-bound callers see inherited ones too.
  var functionCount: Int { isDispatch ? type.dispatchCount : type.functionCount }

  func function(_ index: Int) -> FunctionRecord? {
    isDispatch ? type.dispatchFunction(index) : type.function(index)
  }

  /// The first function with a member number, inherited ones included where late-bound callers reach them.
  func function(numbered number: Int32) -> FunctionRecord? {
    for index in 0..<type.dispatchCount {
      if let function = type.dispatchFunction(index), function.number == number { return function }
    }
    for index in 0..<type.functionCount {
      if let function = type.function(index), function.number == number { return function }
    }
    return nil
  }

  func variable(numbered number: Int32) -> VariableRecord? {
    (0..<type.variableCount).lazy.compactMap { self.type.variable($0) }.first { $0.number == number }
  }

  /// TYPE_E_ELEMENTNOTFOUND for an unknown member. The caller owns the texts.
  public func GetNames(
    _ memid: Int32, _ rgBstrNames: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ cMaxNames: UInt32,
    _ pcNames: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    guard let places = unsafe rgBstrNames, let pcNames = unsafe pcNames else { return DispatchError.invalidArgument }
    unsafe pcNames.pointee = 0
    var names: [String] = []
    if let function = function(numbered: memid) {
      names.append(function.name)
      // The new value of a property has no name for callers.
      let isPut = function.kind & 0xC != 0
      for index in 0..<function.parameterCount {
        guard let parameter = function.parameter(index), !(isPut && index == function.parameterCount - 1),
          !(isDispatch && parameter.form.isResult(parameter.flags))
        else { continue }
        names.append(parameter.name)
      }
    } else if let variable = variable(numbered: memid) {
      names.append(variable.name)
    } else {
      return DispatchError.elementNotFound
    }
    for (index, name) in names.prefix(Int(cMaxNames)).enumerated() {
      guard let text = unsafe BSTRMemory.make(name) else {
        for made in 0..<index {
          unsafe BSTRMemory.free(places[made])
          unsafe places[made] = nil
        }
        return COMError.outOfMemory.hresult
      }
      unsafe places[index] = text
    }
    unsafe pcNames.pointee = UInt32(min(names.count, Int(cMaxNames)))
    return 0
  }

  /// As IDispatch::GetIDsOfNames; fields and constants have numbers too.
  public func GetIDsOfNames(
    _ rgszNames: UnsafeMutablePointer<UnsafeMutablePointer<UInt16>?>?, _ cNames: UInt32,
    _ pMemId: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    if let table = data.dispatch(index) {
      return unsafe Dispatch.idsOfNames(table, nil, rgszNames, cNames, pMemId)
    }
    guard let names = unsafe rgszNames, let ids = unsafe pMemId, cNames > 0 else {
      return DispatchError.invalidArgument
    }
    for index in 0..<Int(cNames) { unsafe ids[index] = -1 }
    guard let name = unsafe names[0], let member = unsafe type.member(named: name, data.text),
      member.namePlace != type.namePlace
    else { return DispatchError.unknownName }
    unsafe ids[0] = member.number
    guard cNames > 1 else { return 0 }
    var status: Int32 = 0
    let function = function(numbered: member.number)
    for index in 1..<Int(cNames) {
      let place = unsafe names[index].flatMap { name in
        (0..<(function?.parameterCount ?? 0)).first { place in
          function?.parameter(place).map { unsafe data.text.isSame($0.namePlace, as: name) } ?? false
        }
      }
      unsafe ids[index] = place.map { Int32($0) } ?? -1
      if place == nil { status = DispatchError.unknownName }
    }
    return status
  }

  /// TYPE_E_ELEMENTNOTFOUND for an unknown member; -1 is the type itself. The caller owns the texts.
  public func GetDocumentation(
    _ memid: Int32, _ pBstrName: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pBstrDocString: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ pdwHelpContext: UnsafeMutablePointer<UInt32>?,
    _ pBstrHelpFile: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    let places = unsafe DocumentationPlaces(pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile)
    if memid == -1 { return places.fill(type.name, type.help, type.helpContext) }
    if let function = function(numbered: memid) {
      return places.fill(function.name, function.help, function.helpContext)
    }
    guard let variable = variable(numbered: memid) else { return DispatchError.elementNotFound }
    return places.fill(variable.name, variable.help, 0)
  }

  // MARK: ITypeComp

  /// Finds a function that serves the flags (0: any), or a constant; DESCKIND_NONE where there is none. What is found is
  /// given back to the ITypeInfo that comes with it.
  public func Bind(
    _ szName: UnsafeMutablePointer<UInt16>?, _ lHashVal: UInt32, _ wFlags: UInt16,
    _ ppTInfo: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ pDescKind: UnsafeMutablePointer<Int32>?,
    _ pBindPtr: UnsafeMutablePointer<BINDPTR>?
  ) -> Int32 {
    guard let name = unsafe szName, let ppTInfo = unsafe ppTInfo, let pDescKind = unsafe pDescKind,
      let pBindPtr = unsafe pBindPtr
    else { return DispatchError.invalidArgument }
    unsafe ppTInfo.pointee = nil
    unsafe pDescKind.pointee = 0
    unsafe pBindPtr.initialize(to: BINDPTR())
    var kind: Int32 = 0
    var status: Int32 = 0
    for index in 0..<functionCount where kind == 0 {
      guard let function = function(index), wFlags == 0 || function.kind & Int(wFlags) != 0,
        unsafe data.text.isSame(function.namePlace, as: name)
      else { continue }
      status = unsafe GetFuncDesc(UInt32(index), &pBindPtr.pointee.lpfuncdesc)
      kind = 1
    }
    for index in 0..<type.variableCount where kind == 0 {
      guard let variable = type.variable(index), unsafe data.text.isSame(variable.namePlace, as: name) else { continue }
      status = unsafe GetVarDesc(UInt32(index), &pBindPtr.pointee.lpvardesc)
      kind = 2
    }
    guard kind != 0, status >= 0 else { return status }
    unsafe pDescKind.pointee = kind
    return unsafe Self.handOut(to: ppTInfo) { () throws(COMError) in try reference(as: ITypeInfoReference.self) }
  }

  /// A type has no types within: both results are NULL.
  public func BindType(
    _ szName: UnsafeMutablePointer<UInt16>?, _ lHashVal: UInt32,
    _ ppTInfo: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ ppTComp: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard unsafe szName != nil, let ppTInfo = unsafe ppTInfo, let ppTComp = unsafe ppTComp else {
      return DispatchError.invalidArgument
    }
    unsafe ppTInfo.pointee = nil
    unsafe ppTComp.pointee = nil
    return 0
  }
}
