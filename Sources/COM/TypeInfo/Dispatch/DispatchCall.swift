/// One call of IDispatch::Invoke: finds each parameter's argument, brings it into the form that the slot takes, calls,
/// and gives results back.
///
/// SAFETY (for the whole file): the caller's arrays are read within the counts that came with them, after the counts
/// were compared with what the member takes; `arguments` has one entry more than the member has parameters.
@safe
struct DispatchCall {
  /// DISPID_PROPERTYPUT
  private static let newValue: Int32 = -3
  /// The size of a VARIANT.
  private static let stride = 24
  /// The most arguments that a member of any number of arguments takes.
  private static let mostArguments = 0xFFFF

  let table: DispatchTable
  let member: UnsafePointer<DispatchMember>
  let parameters: UnsafePointer<DispatchParameter>
  let arguments: UnsafeMutableRawPointer
  let locale: UInt32
  /// The caller's VARIANTs, last argument first, named ones before all others.
  private let given: UnsafeMutableRawPointer?
  private let count: Int
  private let names: UnsafeMutablePointer<Int32>?
  private let namedCount: Int
  /// The place among the caller's VARIANTs of the one that the call was refused for.
  var faulty: Int?

  @inline(__always)
  init(
    _ table: DispatchTable, _ member: UnsafePointer<DispatchMember>, _ arguments: UnsafeMutableRawPointer,
    _ given: borrowing DISPPARAMS, _ locale: UInt32
  ) {
    self.table = table
    unsafe self.member = member
    unsafe parameters = table.parameters(of: member.pointee)
    unsafe self.arguments = arguments
    self.locale = locale
    unsafe self.given = UnsafeMutableRawPointer(given.rgvarg)
    count = unsafe Int(given.cArgs)
    unsafe names = given.rgdispidNamedArgs
    namedCount = unsafe Int(given.cNamedArgs)
  }

  @inline(__always)
  func argument(_ index: Int) -> DispatchArgument { unsafe DispatchArgument(arguments, index) }

  @inline(__always)
  private func variant(_ index: Int) -> VariantSlot? {
    unsafe given.map { unsafe VariantSlot($0 + index * Self.stride) }
  }

  /// Where a source stands among the caller's VARIANTs.
  func place(of source: VariantSlot) -> Int? {
    unsafe given.map { unsafe (source.address - $0) / Self.stride }
  }

  // MARK: Which argument is whose

  /// Gives each parameter its source.
  ///
  /// - Returns: S_OK, E_INVALIDARG for missing arrays, DISP_E_BADPARAMCOUNT, DISP_E_PARAMNOTFOUND,
  ///   DISP_E_NONAMEDARGS.
  @inline(__always)
  mutating func assign() -> Int32 {
    let total = unsafe member.pointee.parameterCount
    for index in 0..<total { argument(index).reset() }
    if namedCount != 0 { return assignNamed() }
    if unsafe member.pointee.valueParameter >= 0 { return missingValue() }
    guard unsafe given != nil || count == 0 else { return DispatchError.invalidArgument }
    return assignPositional(count)
  }

  /// A property's new value is a named argument, of that name only.
  private func missingValue() -> Int32 { DispatchError.parameterNotFound }

  @inline(__always)
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

  @inline(never)
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

  /// Brings every argument into the form of its slot.
  @inline(__always)
  mutating func prepare() -> Int32 {
    for index in 0..<(unsafe member.pointee.parameterCount) {
      let argument = argument(index)
      let parameter = unsafe parameters + index
      if let source = argument.source {
        // Numbers that are already what the slot takes, and texts.
        if unsafe source.type == parameter.pointee.form.type, unsafe parameter.pointee.form.isSimple,
          source.type != .error
        {
          argument.setSlot(source.value())
          continue
        }
        let status = unsafe prepare(argument, parameter.pointee, source)
        guard status >= 0 else {
          faulty = place(of: source)
          return status
        }
      } else {
        let status = unsafe supply(argument, parameter.pointee)
        guard status >= 0 else { return status }
      }
    }
    return 0
  }

  /// What a parameter gets without an argument.
  @inline(__always)
  private func supply(_ argument: DispatchArgument, _ parameter: DispatchParameter) -> Int32 {
    if parameter.isResult, parameter.form.isPointer {
      let type = parameter.form.type
      argument.duties = .clear
      argument.local.set(type == .variant ? .empty : type, UInt64(0))
      argument.setSlotToLocal(type)
      return 0
    }
    return supplyOther(argument, parameter)
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

  /// Frees what the call made.
  @inline(__always)
  func clear() {
    for index in 0..<(unsafe member.pointee.parameterCount) {
      let argument = argument(index)
      guard argument.duties.rawValue & 1 != 0 else { continue }
      if argument.local.type == .array { argument.local.type = Self.arrayType(argument.local) }
      _ = VariantOperations.clear(argument.local)
    }
  }

  /// Gives references their new values, and the result to its place.
  @inline(__always)
  mutating func finish(_ result: VariantSlot?) -> Int32 {
    for index in 0..<(unsafe member.pointee.parameterCount) {
      let argument = argument(index)
      if argument.duties.rawValue & 2 != 0 {
        let status = unsafe writeBack(argument, parameters[index])
        if status < 0 { return status }
      }
    }
    guard let result else { return 0 }
    let index = unsafe member.pointee.resultParameter
    if index >= 0 {
      let argument = argument(index)
      if unsafe parameters[index].form.type == .decimal { argument.local.type = .decimal }
      result.setBytes(of: argument.local)
      argument.duties = []
      if result.type.isArray { result.type = Self.arrayType(result) }
    } else if unsafe member.pointee.resultForm.type != .empty {
      result.set(unsafe member.pointee.resultForm.type, argument(unsafe member.pointee.parameterCount).slotBits)
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
