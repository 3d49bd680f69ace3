/// One call of IDispatch::Invoke: finds each parameter's argument, brings it into the form that the slot takes, calls,
/// and gives results back.
///
/// SAFETY (for the whole file): the caller's arrays are read within the counts that came with them, after the counts
/// were compared with what the member takes; `arguments` has one entry more than the member has parameters.
@safe
struct DispatchCall: ~Copyable {
  /// DISPID_PROPERTYPUT
  private static let newValue: Int32 = -3
  /// The size of a VARIANT.
  private static let stride = 24
  /// The most arguments that a member of any number of arguments takes.
  private static let mostArguments = 0xFFFF

  let member: UnsafePointer<DispatchMember>
  let parameters: UnsafePointer<DispatchParameter>
  let arguments: UnsafeMutableRawPointer
  let locale: UInt32
  /// The caller's VARIANTs, last argument first, named ones before all others.
  private let given: UnsafeMutableRawPointer?
  private let count: Int
  private let names: UnsafeMutablePointer<Int32>?
  private let namedCount: Int
  /// The place among the caller's VARIANTs of the one that the call was refused for, or -1.
  private(set) var faulty = -1
  /// How many of the arguments hold something that ``clear()`` must look at.
  private var prepared = 0
  /// Whether any of them has duties.
  private(set) var hasDuties = false

  @inline(__always)
  init(
    _ member: UnsafePointer<DispatchMember>, _ arguments: UnsafeMutableRawPointer, _ given: UnsafePointer<DISPPARAMS>,
    _ locale: UInt32
  ) {
    unsafe self.member = member
    unsafe parameters = member.pointee.parameters
    unsafe self.arguments = arguments
    self.locale = locale
    unsafe self.given = UnsafeMutableRawPointer(given.pointee.rgvarg)
    count = unsafe Int(given.pointee.cArgs)
    unsafe names = given.pointee.rgdispidNamedArgs
    namedCount = unsafe Int(given.pointee.cNamedArgs)
  }

  @inline(__always)
  func argument(_ index: Int) -> DispatchArgument { unsafe DispatchArgument(arguments, index) }

  @inline(__always)
  private func variant(_ index: Int) -> VariantSlot? {
    unsafe given.map { unsafe VariantSlot($0 + index * Self.stride) }
  }

  /// Where a source stands among the caller's VARIANTs.
  func place(of source: VariantSlot) -> Int {
    unsafe given.map { unsafe (source.address - $0) / Self.stride } ?? -1
  }

  mutating func blame(_ source: VariantSlot) { faulty = place(of: source) }

  // MARK: Which argument is whose

  /// Gives each parameter its argument in the form of its slot.
  ///
  /// - Returns: S_OK, and everything that ``Dispatch`` tells of calls that were not made.
  @inline(__always)
  mutating func prepare() -> Int32 {
    if namedCount == 0, unsafe member.pointee.isInOrder { return prepareInOrder() }
    let status = assign()
    return status >= 0 ? prepareAssigned() : status
  }

  /// The way of nearly every call: arguments without names, one pass.
  @inline(__always)
  private mutating func prepareInOrder() -> Int32 {
    guard unsafe given != nil || count == 0 else { return DispatchError.invalidArgument }
    guard unsafe count <= member.pointee.positionalCount else { return DispatchError.badParameterCount }
    var left = count
    var source = unsafe given.map { unsafe $0 + count &* Self.stride }
    var target = unsafe arguments
    var parameter = unsafe parameters
    let end = unsafe parameter + member.pointee.parameterCount
    while unsafe parameter != end {
      let argument = unsafe DispatchArgument(at: target)
      let current = unsafe parameter
      unsafe target += DispatchArguments.stride
      unsafe parameter += 1
      if left > 0, unsafe current.pointee.role == .argument, let next = unsafe source {
        left &-= 1
        let given = unsafe next - Self.stride
        unsafe source = given
        let variant = unsafe VariantSlot(given)
        // Numbers that are already what the slot takes, and texts.
        if unsafe UInt32(variant.type.rawValue) == current.pointee.plainType {
          argument.setDuties([])
          if unsafe current.pointee.isWide {
            argument.setSlot(variant.value())
          } else {
            argument.setSlot(UInt64(variant.value(as: UInt32.self)))
          }
          continue
        }
        argument.setSource(variant)
      } else if unsafe current.pointee.role == .number {
        argument.setDuties([])
        argument.setSlotToNumber()
        continue
      } else {
        argument.reset()
      }
      let status = unsafe prepareOther(argument, current)
      guard status >= 0 else { return status }
    }
    return 0
  }

  @inline(never)
  private mutating func prepareOther(
    _ argument: DispatchArgument, _ parameter: UnsafePointer<DispatchParameter>
  ) -> Int32 {
    argument.setDuties([])
    prepared = unsafe parameter - parameters + 1
    return unsafe prepare(argument, parameter.pointee)
  }

  /// Gives each parameter its source.
  ///
  /// - Returns: S_OK, E_INVALIDARG for missing arrays, DISP_E_BADPARAMCOUNT, DISP_E_PARAMNOTFOUND,
  ///   DISP_E_NONAMEDARGS.
  @inline(never)
  private mutating func assign() -> Int32 {
    prepared = unsafe member.pointee.parameterCount
    for index in 0..<prepared { argument(index).reset() }
    if namedCount != 0 { return assignNamed() }
    if unsafe member.pointee.valueParameter >= 0 { return missingValue() }
    guard unsafe given != nil || count == 0 else { return DispatchError.invalidArgument }
    return assignPositional(count)
  }

  /// A property's new value is a named argument, of that name only.
  private func missingValue() -> Int32 { DispatchError.parameterNotFound }

  private mutating func assignPositional(_ positional: Int) -> Int32 {
    if unsafe member.pointee.isVarArg { return assignRest(positional) }
    guard unsafe positional <= member.pointee.positionalCount else { return DispatchError.badParameterCount }
    var parameter = 0
    for index in 0..<positional {
      while unsafe !parameters[parameter].isArgument { parameter += 1 }
      if let source = variant(count - 1 - index) { argument(parameter).setSource(source) }
      parameter += 1
    }
    return 0
  }

  private mutating func assignNamed() -> Int32 {
    guard namedCount <= count else { return DispatchError.badParameterCount }
    guard unsafe given != nil, let names = unsafe names else { return DispatchError.invalidArgument }
    let value = unsafe member.pointee.valueParameter
    // Only then it is sure that the list of names is as long as somebody means it to be.
    guard unsafe namedCount <= member.pointee.parameterCount else { return DispatchError.badParameterCount }
    let status = assignPositional(count - namedCount)
    guard status >= 0 else { return status }
    var hasValue = false
    for index in 0..<namedCount {
      let number = unsafe names[index]
      var parameter = Int(number)
      if number == Self.newValue, value >= 0 {
        parameter = value
        hasValue = true
      } else if unsafe member.pointee.isVarArg {
        faulty = index
        return DispatchError.noNamedArguments
      }
      guard parameter >= 0, unsafe parameter < member.pointee.parameterCount, unsafe parameters[parameter].isArgument,
        number == Self.newValue || parameter != value
      else {
        faulty = index
        return DispatchError.parameterNotFound
      }
      guard argument(parameter).source == nil else {
        faulty = index
        return DispatchError.badParameterCount
      }
      if let source = variant(index) { argument(parameter).setSource(source) }
    }
    return value >= 0 && !hasValue ? missingValue() : 0
  }

  /// The last parameter becomes an array of copies of all arguments that no other parameter takes.
  @inline(never)
  private mutating func assignRest(_ positional: Int) -> Int32 {
    guard positional <= Self.mostArguments else { return DispatchError.badParameterCount }
    guard let last = unsafe (0..<member.pointee.parameterCount).last(where: { unsafe parameters[$0].isArgument })
    else { return DispatchError.badParameterCount }
    var parameter = 0
    var index = 0
    while parameter < last, index < positional {
      if unsafe parameters[parameter].isArgument {
        if let source = variant(count - 1 - index) { argument(parameter).setSource(source) }
        index += 1
      }
      parameter += 1
    }
    let rest = positional - index
    guard let array = unsafe ArrayMemory.createVector(.variant, 0, UInt32(rest)) else {
      return COMError.outOfMemory.hresult
    }
    let place = argument(last)
    unsafe place.local.set(.array | .variant, pointer: array)
    place.duties = .clear
    hasDuties = true
    let form = unsafe parameters[last].form
    form.isPointer ? place.setSlotToLocal(form.type) : unsafe place.setSlot(pointer: array)
    let elements = unsafe ArrayDescriptor(array).data
    for element in 0..<rest {
      guard let source = variant(count - 1 - index - element), let elements = unsafe elements else { break }
      let target = unsafe VariantSlot(elements + element * Self.stride)
      let status = VariantOperations.copy(source, to: target)
      guard status >= 0 else {
        faulty = self.place(of: source)
        return status
      }
    }
    return 0
  }

  // MARK: The call

  /// Brings every argument that has its source into the form of its slot.
  private mutating func prepareAssigned() -> Int32 {
    for index in 0..<(unsafe member.pointee.parameterCount) {
      let status = unsafe prepare(argument(index), parameters[index])
      guard status >= 0 else { return status }
    }
    return 0
  }

  private mutating func prepare(_ argument: DispatchArgument, _ parameter: DispatchParameter) -> Int32 {
    guard let source = argument.source else {
      if parameter.isPlainResult {
        supplyResult(argument, parameter.form.type)
        return 0
      }
      let status = supplyOther(argument, parameter)
      hasDuties = hasDuties || argument.duties.rawValue != 0
      return status
    }
    let status = prepare(argument, parameter, source)
    hasDuties = hasDuties || argument.duties.rawValue != 0
    if status < 0 { faulty = place(of: source) }
    return status
  }

  /// A place for the method's result.
  private func supplyResult(_ argument: DispatchArgument, _ type: VariantType) {
    argument.setDuties([])
    argument.local.set(type == .variant ? .empty : type, UInt64(0))
    argument.setSlotToLocal(type)
  }

  @inline(never)
  private func supplyOther(_ argument: DispatchArgument, _ parameter: DispatchParameter) -> Int32 {
    if parameter.isLocale {
      argument.setSlot(UInt64(locale))
      return 0
    }
    if parameter.isResult || parameter.form.isImpossible { return DispatchError.typeMismatch }
    // The rest of a variable list, which stands there already.
    if argument.duties.contains(.clear) { return 0 }
    return omitted(argument, parameter)
  }

  /// Frees what the call made, the result excepted.
  @inline(__always)
  func clear() {
    if hasDuties { clearPrepared() }
  }

  @inline(never)
  private func clearPrepared() {
    for index in 0..<prepared {
      let argument = argument(index)
      if argument.duties.contains(.clear) { unsafe Self.free(argument.local, parameters[index].form) }
    }
  }

  /// Frees what a failed call may have left as its result.
  @inline(never)
  func clearResult() {
    let index = unsafe member.pointee.resultParameter
    if index >= 0 { unsafe Self.free(argument(index).local, parameters[index].form) }
  }

  private static func free(_ local: VariantSlot, _ form: ArgumentForm) {
    // A number owns nothing, and a DECIMAL that a method wrote lies over the type.
    if form.isNumberReference || form.isPointer && form.type == .decimal { return }
    if local.type == .array { local.type = arrayType(local) }
    _ = VariantOperations.clear(local)
  }

  /// Gives references their new values, and the result to its place.
  @inline(__always)
  mutating func finish(_ result: VariantSlot?) -> Int32 {
    if hasDuties {
      let status = writeBack()
      if status < 0 {
        clearResult()
        return status
      }
    }
    guard let result else {
      clearResult()
      return 0
    }
    switch unsafe member.pointee.result {
    case .narrow: result.set(unsafe member.pointee.resultType, resultArgument.local.value(as: UInt32.self))
    case .wide: result.set(unsafe member.pointee.resultType, resultArgument.local.value(as: UInt64.self))
    case .none: break
    case .parameter, .returned: finishOther(result)
    }
    return 0
  }

  private var resultArgument: DispatchArgument {
    @inline(__always) get { argument(unsafe member.pointee.resultParameter) }
  }

  @inline(never)
  private func finishOther(_ result: VariantSlot) {
    let type = unsafe member.pointee.resultType
    if unsafe member.pointee.result == .returned {
      result.set(type, argument(unsafe member.pointee.parameterCount).slotBits)
    } else {
      result.setBytes(of: resultArgument.local)
      finishResult(result, type)
    }
  }

  private func finishResult(_ result: VariantSlot, _ type: VariantType) {
    if type.isArray { result.type = Self.arrayType(result) }
    if type == .decimal { result.type = .decimal }
  }

  @inline(never)
  private mutating func writeBack() -> Int32 {
    for index in 0..<prepared {
      let argument = argument(index)
      guard argument.duties.contains(.writeBack) else { continue }
      let status = unsafe writeBack(argument, parameters[index])
      if status < 0 { return status }
    }
    return 0
  }

  /// VT_ARRAY with the type of an array's elements, where the array says it.
  static func arrayType(_ variant: VariantSlot) -> VariantType {
    guard variant.type == .array else { return variant.type }
    guard let array = unsafe variant.pointer.map({ unsafe ArrayDescriptor($0) }) else { return .array | .variant }
    if array.features.contains(.hasType) { return .array | array.hiddenType }
    if array.features.contains(.bstr) { return .array | .bstr }
    if array.features.contains(.dispatch) { return .array | .dispatch }
    if array.features.contains(.unknown) { return .array | .unknown }
    return .array | (array.elementSize == 1 ? .ui1 : .variant)
  }
}
