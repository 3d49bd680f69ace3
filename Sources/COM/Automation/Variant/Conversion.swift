/// VariantChangeType: from one type to another, in the invariant locale.
struct Conversion {
  /// VARIANT_NOVALUEPROP: no value is asked of an object.
  private static let noValue: UInt16 = 0x1
  /// VARIANT_ALPHABOOL, VARIANT_LOCALBOOL: a VARIANT_BOOL becomes a word and not a number.
  private static let words: UInt16 = 0x2 | 0x10

  let flags: UInt16
  let locale: UInt32
  /// How many objects' values may still be asked for: an object's value may be an object.
  var depth = 16

  /// Converts `source`, and puts the result in the place of what `destination` held.
  @inline(__always)
  func convert(
    _ source: VariantSlot, to type: VariantType, into destination: VariantSlot
  ) throws(AutomationError) {
    // The conversions of nearly every call, without a VARIANT between.
    if type == .bstr, source.type == .i4, destination.type.isPlain {
      let text = try unsafe Number.signed(Int64(source.value(as: Int32.self))).text()
      return unsafe destination.set(.bstr, pointer: text)
    }
    if type == .i4, source.type == .bstr, destination.type.isPlain,
      let value = unsafe NumberText.plainInteger(Self.units(source.pointer)), let small = Int32(exactly: value)
    {
      return destination.set(.i4, small)
    }
    if source.type == .i4, type == .r8, destination.type.isPlain {
      return destination.set(.r8, Double(source.value(as: Int32.self)))
    }
    if source.type.isNumeric, type.isNumeric, source.type != type, source.type != .bool, destination.type.isPlain {
      return try set(Self.number(source), as: type, in: destination)
    }
    try convertAny(source, to: type, into: destination)
  }

  @inline(never)
  private func convertAny(
    _ source: VariantSlot, to type: VariantType, into destination: VariantSlot
  ) throws(AutomationError) {
    try source.type.validate()
    try type.validate()
    guard !type.isByRef else { throw .typeMismatch }
    try VariantSlot.withTemporary { (fresh) throws(AutomationError) in
      try source.type.isByRef ? dereferenced(source, to: type, fresh) : coerce(source, to: type, fresh)
      try AutomationError.check(VariantOperations.move(fresh, to: destination))
    }
  }

  private func dereferenced(
    _ source: VariantSlot, to type: VariantType, _ fresh: VariantSlot
  ) throws(AutomationError) {
    guard unsafe source.pointer != nil else { throw .typeMismatch }
    try VariantSlot.withTemporary { (target) throws(AutomationError) in
      defer { _ = VariantOperations.clear(target) }
      try VariantOperations.copyIndirect(source, to: target)
      try coerce(target, to: type, fresh)
    }
  }

  /// Fills `fresh`, which holds nothing yet; it still does after a failure.
  private func coerce(_ source: VariantSlot, to type: VariantType, _ fresh: VariantSlot) throws(AutomationError) {
    let from = source.type
    if from == type { return try AutomationError.check(VariantOperations.duplicate(source, into: fresh)) }
    if from.isArray || type.isArray { return try coerceArray(source, to: type, fresh) }
    switch type {
    case .empty, .null:
      // Nothing is lost by a type that has a value; VT_NULL says that there is none, which is not the same as empty.
      guard from != .error, from != .null else { throw .typeMismatch }
      return fresh.type = type
    case .unknown:
      guard from == .dispatch else { throw .typeMismatch }
      return try coerceObject(source, to: type, iid: IUnknownReference.iid, fresh)
    case .dispatch:
      guard from == .unknown else { throw .typeMismatch }
      return try coerceObject(source, to: type, iid: IDispatchReference.iid, fresh)
    case .error:
      guard from == .empty else { throw .typeMismatch }
      return fresh.set(.error, Int32(0))
    case .variant: throw .typeMismatch
    default: break
    }
    switch from {
    case .dispatch: try coerceValue(of: source, to: type, fresh)
    case .bstr: try coerce(text: source, to: type, fresh)
    case .date where type == .bstr:
      try set(text: DateText.text(source.value(), flags: 0), in: fresh)
    case .bool where type == .bstr && flags & Self.words != 0:
      try set(text: BooleanText.text(source.value(), flags: 0), in: fresh)
    case .empty where type == .bstr: try set(text: "", in: fresh)
    // VARIANT_TRUE is -1, and all bits of a type without a sign.
    case .bool where type == .ui1: fresh.set(type, UInt8(truncatingIfNeeded: source.value(as: Int16.self)))
    case .bool where type == .ui2: fresh.set(type, UInt16(truncatingIfNeeded: source.value(as: Int16.self)))
    case .bool where type == .ui4 || type == .uint:
      fresh.set(type, UInt32(truncatingIfNeeded: source.value(as: Int16.self)))
    case .bool where type == .ui8: fresh.set(type, UInt64(truncatingIfNeeded: source.value(as: Int16.self)))
    default:
      let number = try Self.number(source)
      if type == .bstr { return try unsafe fresh.set(.bstr, pointer: number.text()) }
      try set(number, as: type, in: fresh)
    }
  }

  private func set(text: String, in fresh: VariantSlot) throws(AutomationError) {
    guard let text = unsafe BSTRMemory.make(text) else { throw .outOfMemory }
    unsafe fresh.set(.bstr, pointer: text)
  }

  /// The number that a VARIANT of a numeric type holds; 0 for an empty one.
  ///
  /// - Throws: DISP_E_TYPEMISMATCH for other types.
  private static func number(_ source: VariantSlot) throws(AutomationError) -> Number {
    switch source.type {
    case .empty: .signed(0)
    case .i1: .signed(Int64(source.value(as: Int8.self)))
    case .i2, .bool: .signed(Int64(source.value(as: Int16.self)))
    case .i4, .int: .signed(Int64(source.value(as: Int32.self)))
    case .i8: .signed(source.value())
    case .ui1: .signed(Int64(source.value(as: UInt8.self)))
    case .ui2: .signed(Int64(source.value(as: UInt16.self)))
    case .ui4, .uint: .signed(Int64(source.value(as: UInt32.self)))
    case .ui8: .unsigned(source.value())
    case .r4: .single(source.value())
    case .r8, .date: .double(source.value())
    case .cy: .currency(source.value())
    case .decimal: .decimal(try unsafe DecimalNumber(at: source.address))
    default: throw .typeMismatch
    }
  }

  private func set(
    _ number: some NumberSource, as type: VariantType, in fresh: VariantSlot
  ) throws(AutomationError) {
    switch type {
    case .i1: fresh.set(type, try number.integer(as: Int8.self))
    case .i2: fresh.set(type, try number.integer(as: Int16.self))
    case .i4, .int: fresh.set(type, try number.integer(as: Int32.self))
    case .i8: fresh.set(type, try number.integer(as: Int64.self))
    case .ui1: fresh.set(type, try number.integer(as: UInt8.self))
    case .ui2: fresh.set(type, try number.integer(as: UInt16.self))
    case .ui4, .uint: fresh.set(type, try number.integer(as: UInt32.self))
    case .ui8: fresh.set(type, try number.integer(as: UInt64.self))
    case .r4: fresh.set(type, try number.float())
    case .r8: fresh.set(type, try number.double())
    case .date: fresh.set(type, try number.date())
    case .bool: fresh.set(type, try number.bool())
    case .cy: fresh.set(type, try number.currency())
    case .decimal: fresh.set(try number.decimal())
    default: throw .typeMismatch
    }
  }

  private func coerce(text source: VariantSlot, to type: VariantType, _ fresh: VariantSlot) throws(AutomationError) {
    let units = unsafe Self.units(source.pointer)
    switch type {
    case .date: fresh.set(.date, try unsafe DateText.parse(units, flags: 0))
    case .bool: fresh.set(.bool, try unsafe BooleanText.parse(units))
    default: try set(unsafe NumberText.parse(units), as: type, in: fresh)
    }
  }

  /// The units of a BSTR; NULL is the empty text.
  @inline(__always)
  private static func units(_ text: UnsafeMutableRawPointer?) -> UnsafeBufferPointer<UInt16> {
    guard let text = unsafe text else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    // SAFETY: a BSTR, which says its own length.
    return unsafe UnsafeBufferPointer(
      start: text.assumingMemoryBound(to: UInt16.self), count: BSTRMemory.byteCount(text) / 2)
  }

  // MARK: Objects and arrays

  private func coerceObject(
    _ source: VariantSlot, to type: VariantType, iid: GUID, _ fresh: VariantSlot
  ) throws(AutomationError) {
    var result: UnsafeMutableRawPointer?
    if let object = unsafe source.pointer {
      var iid = iid
      let status = unsafe unknownVtable(object).pointee.QueryInterface(object, &iid, &result)
      guard status >= 0 else { throw .typeMismatch }
    }
    unsafe fresh.set(type, pointer: result)
  }

  /// An object stands for its default property; one without has no value.
  private func coerceValue(
    of source: VariantSlot, to type: VariantType, _ fresh: VariantSlot
  ) throws(AutomationError) {
    guard flags & Self.noValue == 0, depth > 0 else { throw .typeMismatch }
    guard let object = unsafe source.pointer else { throw .badVariantType }
    var inner = self
    inner.depth -= 1
    try VariantSlot.withTemporary { (value) throws(AutomationError) in
      defer { _ = VariantOperations.clear(value) }
      let status = unsafe Self.defaultValue(of: object, locale: locale, into: value.address)
      if status == DispatchError.memberNotFound { throw .typeMismatch }
      try AutomationError.check(status)
      try inner.convertAny(value, to: type, into: fresh)
    }
  }

  /// Gets the property with DISPID_VALUE of an IDispatch.
  static func defaultValue(
    of object: InterfacePointer, locale: UInt32, into result: UnsafeMutableRawPointer
  ) -> Int32 {
    var (iid, arguments) = unsafe (GUID(), DISPPARAMS())
    let propertyGet: UInt16 = 0x2
    // SAFETY: the VARIANT says that this is an IDispatch.
    let vtable = unsafe object.load(as: UnsafePointer<IDispatchVtbl>.self)
    return unsafe vtable.pointee.Invoke(object, 0, &iid, locale, propertyGet, &arguments, result, nil, nil)
  }

  /// Bytes and texts stand for each other; all other arrays only for themselves.
  private func coerceArray(
    _ source: VariantSlot, to type: VariantType, _ fresh: VariantSlot
  ) throws(AutomationError) {
    if source.type == .array | .ui1, type == .bstr {
      var text: UnsafeMutableRawPointer?
      try AutomationError.check(unsafe ArrayMemory.text(of: source.pointer, to: &text))
      return unsafe fresh.set(.bstr, pointer: text)
    }
    guard source.type == .bstr, type == .array | .ui1 else { throw .typeMismatch }
    var array: UnsafeMutableRawPointer?
    try AutomationError.check(unsafe ArrayMemory.bytes(of: source.pointer, to: &array))
    unsafe fresh.set(type, pointer: array)
  }
}
