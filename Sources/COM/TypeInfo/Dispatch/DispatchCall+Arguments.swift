// SAFETY (for the whole file): a VARIANT's pointer is used as the type says that stands beside it, and NULL is refused;
// more cannot be known of what a caller passes.

extension DispatchCall {
  /// VT_ERROR with DISP_E_PARAMNOTFOUND: the caller leaves the argument out.
  private static func isOmitted(_ source: VariantSlot) -> Bool {
    source.type == .error && source.value(as: Int32.self) == DispatchError.parameterNotFound
  }

  /// Brings one argument into the form of its slot.
  ///
  /// - Returns: S_OK, DISP_E_TYPEMISMATCH and what VariantChangeType returns, DISP_E_PARAMNOTOPTIONAL.
  @inline(never)
  func prepare(
    _ argument: DispatchArgument, _ parameter: DispatchParameter, _ source: VariantSlot
  ) -> Int32 {
    let form = parameter.form
    if form.isImpossible { return DispatchError.typeMismatch }
    if Self.isOmitted(source), parameter.isOptional || form.type != .variant && form.type != .error {
      return omitted(argument, parameter)
    }
    if form.isRaw { return prepareRaw(argument, source) }
    if !form.isPointer { return prepareValue(argument, parameter, source) }
    return parameter.isOut ? prepareOut(argument, parameter, source) : prepareIn(argument, parameter, source)
  }

  /// What an optional parameter gets when its argument is left out: the default of the IDL, else "left out" for a
  /// VARIANT, NULL for a pointer, 0 for a number.
  @inline(never)
  func omitted(_ argument: DispatchArgument, _ parameter: DispatchParameter) -> Int32 {
    guard parameter.isOptional else { return DispatchError.parameterNotOptional }
    let form = parameter.form
    let value = parameter.record.defaultValue
    // A pointer's default of 0 is NULL, not a pointer to 0.
    let isNull = value.map { $0.type != .bstr && $0.bits == 0 } ?? !parameter.isOut
    if form.isRaw || (form.isPointer && form.type != .variant && isNull) {
      unsafe argument.setSlot(pointer: nil)
      return 0
    }
    let local = argument.local
    if let value {
      let status = value.store(to: local)
      guard status >= 0 else { return status }
    } else if form.type == .variant {
      local.set(.error, UInt64(UInt32(bitPattern: DispatchError.parameterNotFound)))
    } else {
      local.set(form.type, UInt64(0))
    }
    argument.duties = .clear
    setSlot(argument, form)
    return 0
  }

  /// Puts the local value, or its address, into the slot.
  private func setSlot(_ argument: DispatchArgument, _ form: ArgumentForm) {
    if form.isPointer {
      argument.setSlotToLocal(form.type)
    } else if form.type == .variant || form.type == .decimal {
      argument.setSlot(bytesOf: argument.local)
    } else {
      argument.setSlot(argument.local.value())
    }
  }

  /// A pointer that Automation does not know: bytes by reference, or another reference to such.
  private func prepareRaw(_ argument: DispatchArgument, _ source: VariantSlot) -> Int32 {
    let source = Self.target(source) ?? source
    guard source.type == .byRef | .ui1 else { return DispatchError.typeMismatch }
    unsafe argument.setSlot(pointer: source.pointer)
    return 0
  }

  /// The VARIANT that a reference to a VARIANT means, or nil for everything else.
  private static func target(_ source: VariantSlot) -> VariantSlot? {
    guard source.type == .byRef | .variant else { return nil }
    return unsafe source.pointer.map { unsafe VariantSlot($0) }
  }

  private func prepareValue(
    _ argument: DispatchArgument, _ parameter: DispatchParameter, _ source: VariantSlot
  ) -> Int32 {
    let form = parameter.form
    let inner = Self.target(source) ?? source
    if form.type == .variant {
      guard inner.type != .byRef | .variant else { return DispatchError.typeMismatch }
      argument.setSlot(bytesOf: inner)
      return 0
    }
    if inner.type == form.type, form.isSimple {
      argument.setSlot(inner.value())
      return 0
    }
    let status = localise(argument, parameter, inner)
    guard status >= 0 else { return status }
    setSlot(argument, form)
    return 0
  }

  /// Puts a value of the parameter's type, made from `source`, into the local VARIANT, which owns it.
  private func localise(
    _ argument: DispatchArgument, _ parameter: DispatchParameter, _ source: VariantSlot
  ) -> Int32 {
    let type = parameter.form.type
    let local = argument.local
    local.type = .empty
    if type.isArray { return localiseArray(argument, type, source) }
    switch type {
    case .dispatch, .unknown: return localiseObject(argument, parameter, source)
    case .variant:
      let status = unsafe VariantOperations.copyIndirect(source.read, to: local.write)
      if status >= 0 { argument.duties = .clear }
      return status
    case .error:
      // An HRESULT is a number to everybody but Automation.
      guard source.type != .error else {
        local.set(.error, source.value(as: UInt64.self))
        return 0
      }
      let status = unsafe VariantOperations.changeType(source.read, to: local.write, .i4, locale: locale)
      if status >= 0 { local.type = .error }
      return status
    default:
      let status = unsafe VariantOperations.changeType(source.read, to: local.write, type, locale: locale)
      if status >= 0 { argument.duties = .clear }
      return status
    }
  }

  private func localiseArray(_ argument: DispatchArgument, _ type: VariantType, _ source: VariantSlot) -> Int32 {
    // A type that no VARIANT has comes with a value that is no pointer.
    guard source.type.isValid else { return DispatchError.typeMismatch }
    var given = source.type
    var array = unsafe source.pointer
    if given.isArray, given.isByRef {
      guard let place = unsafe array else { return DispatchError.typeMismatch }
      unsafe array = place.loadUnaligned(as: UnsafeMutableRawPointer?.self)
      given = given.dereferenced
    }
    if given.isArray, type.base == .empty || type.base == given.base {
      // Lent, not owned: the caller keeps it.
      unsafe argument.local.set(given, pointer: array)
      return 0
    }
    guard type.base == .ui1, source.type == .bstr else { return DispatchError.typeMismatch }
    let status = unsafe VariantOperations.changeType(source.read, to: argument.local.write, type, locale: locale)
    if status >= 0 { argument.duties = .clear }
    return status
  }

  /// An object as the interface that the parameter needs; the local VARIANT owns a reference.
  private func localiseObject(
    _ argument: DispatchArgument, _ parameter: DispatchParameter, _ source: VariantSlot
  ) -> Int32 {
    var object: UnsafeMutableRawPointer?
    switch source.type {
    case .dispatch, .unknown: unsafe object = source.pointer
    case .byRef | .dispatch, .byRef | .unknown:
      guard let place = unsafe source.pointer else { return DispatchError.typeMismatch }
      unsafe object = place.loadUnaligned(as: UnsafeMutableRawPointer?.self)
    default: return DispatchError.typeMismatch
    }
    var result: UnsafeMutableRawPointer?
    if let object = unsafe object {
      var iid = parameter.iid
      let status = unsafe unknownVtable(object).pointee.QueryInterface(object, &iid, &result)
      guard status >= 0, unsafe result != nil else { return DispatchError.typeMismatch }
    }
    unsafe argument.local.set(parameter.form.type, pointer: result)
    argument.duties = .clear
    return 0
  }

  // MARK: References

  /// A pointer to a value that the method only reads.
  private func prepareIn(
    _ argument: DispatchArgument, _ parameter: DispatchParameter, _ source: VariantSlot
  ) -> Int32 {
    let form = parameter.form
    let inner = Self.target(source) ?? source
    if form.type == .variant {
      guard inner.type != .byRef | .variant else { return DispatchError.typeMismatch }
      unsafe argument.setSlot(pointer: inner.address)
      return 0
    }
    if inner.type == .byRef | form.type, form.isPlainReference {
      guard let place = unsafe inner.pointer else { return DispatchError.typeMismatch }
      unsafe argument.setSlot(pointer: place)
      return 0
    }
    let status = localise(argument, parameter, inner)
    guard status >= 0 else { return status }
    argument.setSlotToLocal(form.type)
    return 0
  }

  /// A pointer to a value that the method writes.
  private func prepareOut(
    _ argument: DispatchArgument, _ parameter: DispatchParameter, _ source: VariantSlot
  ) -> Int32 {
    let form = parameter.form
    // What is not passed by reference can be read only.
    guard source.type.isByRef else {
      guard parameter.isIn else { return DispatchError.typeMismatch }
      let status = localiseOwn(argument, parameter, source)
      if status >= 0 { argument.setSlotToLocal(form.type) }
      return status
    }
    guard source.type.isValid, let place = unsafe source.pointer else { return DispatchError.typeMismatch }
    let isExact = source.type == .byRef | form.type
    // A method does not look at what it only writes, so what is there must own nothing.
    if isExact, parameter.isIn ? form.isPlainReference : form.isNumberReference || form.type == .decimal {
      unsafe argument.setSlot(pointer: place)
      return 0
    }
    // Anything else goes through a local value and back.
    let local = argument.local
    if parameter.isIn {
      let inner = Self.target(source) ?? source
      let isNothing = inner.type == .empty && (form.isObject || form.type.isArray)
      if isNothing {
        local.set(form.type, UInt64(0))
      } else {
        let status = localiseOwn(argument, parameter, inner)
        guard status >= 0 else { return status }
      }
    } else {
      guard isExact || canReceive(form, source) else { return DispatchError.typeMismatch }
      local.set(form.type == .variant ? .empty : form.type, UInt64(0))
    }
    argument.duties.formUnion([.clear, .writeBack])
    argument.setSlotToLocal(form.type)
    return 0
  }

  /// As ``localise(_:_:_:)``, but a lent array becomes a copy of the call's own: the method may free it.
  private func localiseOwn(
    _ argument: DispatchArgument, _ parameter: DispatchParameter, _ source: VariantSlot
  ) -> Int32 {
    let status = localise(argument, parameter, source)
    let local = argument.local
    guard status >= 0, local.type.isArray, !argument.duties.contains(.clear) else { return status }
    var copy: UnsafeMutableRawPointer?
    let copied = unsafe ArrayMemory.copy(local.pointer, to: &copy)
    guard copied >= 0 else { return copied }
    unsafe local.set(local.type, pointer: copy)
    argument.duties = .clear
    return 0
  }

  /// Whether a reference can take the method's value back: a VARIANT takes any, a number takes numbers.
  private func canReceive(_ form: ArgumentForm, _ source: VariantSlot) -> Bool {
    let type = source.type.dereferenced
    if type == .variant { return true }
    if form.type.isArray { return type.isArray && (form.type.base == .empty || form.type.base == type.base) }
    if form.isObject { return type == .dispatch || type == .unknown }
    return type.size > 0 && !type.isArray && type != .dispatch && type != .unknown
  }
}
