// SAFETY (for the whole file): a reference was found to be not NULL before the call, and is written as the type says
// that stands beside it.

extension DispatchCall {
  /// Gives a method's value back to where the caller's reference points.
  ///
  /// - Returns: S_OK, or what converting to the reference's type returned; the argument is named then.
  @inline(never)
  mutating func writeBack(_ argument: DispatchArgument, _ parameter: DispatchParameter) -> Int32 {
    guard let source = argument.source, let place = unsafe source.pointer else { return 0 }
    // A DECIMAL lies over the type.
    if parameter.form.type == .decimal { argument.local.type = .decimal }
    let status = unsafe store(argument, source.type.dereferenced, place)
    if status < 0 { blame(source) }
    return status
  }

  private func store(
    _ argument: DispatchArgument, _ type: VariantType, _ place: UnsafeMutableRawPointer
  ) -> Int32 {
    let local = argument.local
    if local.type == .array { local.type = Self.arrayType(local) }
    if type == .variant { return unsafe store(argument, in: VariantSlot(place)) }
    if type == .dispatch || type == .unknown { return unsafe storeObject(local, type, place) }
    if type.isArray {
      let isNone = unsafe local.type.isArray && !local.type.isByRef && local.pointer == nil
      guard local.type == type || isNone else { return DispatchError.typeMismatch }
    } else if local.type != type {
      let status = unsafe VariantOperations.changeType(local.read, to: local.write, type, locale: locale)
      guard status >= 0 else { return status }
    }
    let status = unsafe free(place, type)
    guard status >= 0 else { return status }
    if type == .decimal {
      unsafe place.copyMemory(from: local.address, byteCount: 16)
      unsafe place.storeBytes(of: 0, as: UInt16.self)
    } else {
      unsafe place.copyMemory(from: local.address + 8, byteCount: type.isArray ? 8 : type.size)
    }
    // What it owned is the caller's now.
    local.type = .empty
    return 0
  }

  private func store(_ argument: DispatchArgument, in target: VariantSlot) -> Int32 {
    let local = argument.local
    // A VARIANT that is itself a reference is filled where it points.
    if target.type.isByRef, target.type.isValid, target.type != .byRef | .variant, let place = unsafe target.pointer {
      return unsafe store(argument, target.type.dereferenced, place)
    }
    let status = VariantOperations.clear(target)
    // Rubbish that was never a VARIANT is written over.
    if status == Int32(bitPattern: 0x8002_000D) { return status }
    target.setBytes(of: local)
    local.type = .empty
    return 0
  }

  private func storeObject(_ local: VariantSlot, _ type: VariantType, _ place: UnsafeMutableRawPointer) -> Int32 {
    guard local.type == .dispatch || local.type == .unknown else { return DispatchError.typeMismatch }
    var result: UnsafeMutableRawPointer?
    if let object = unsafe local.pointer {
      var iid = type == .dispatch ? IDispatchReference.iid : IUnknownReference.iid
      let status = unsafe unknownVtable(object).pointee.QueryInterface(object, &iid, &result)
      guard status >= 0 else { return DispatchError.typeMismatch }
    }
    let old = unsafe place.loadUnaligned(as: UnsafeMutableRawPointer?.self)
    unsafe place.storeBytes(of: result, as: UnsafeMutableRawPointer?.self)
    if let old = unsafe old { _ = unsafe unknownVtable(old).pointee.Release(old) }
    return 0
  }

  /// Frees what a reference owned; an array that is locked stays.
  private func free(_ place: UnsafeMutableRawPointer, _ type: VariantType) -> Int32 {
    guard type == .bstr || type.isArray else { return 0 }
    let old = unsafe place.loadUnaligned(as: UnsafeMutableRawPointer?.self)
    if type.isArray { return unsafe ArrayMemory.destroy(old) }
    unsafe BSTRMemory.free(old)
    return 0
  }
}

extension VariantSlot {
  /// As the public functions take a VARIANT.
  var read: UnsafePointer<VARIANT> { unsafe UnsafePointer(write) }
  var write: UnsafeMutablePointer<VARIANT> { unsafe address.assumingMemoryBound(to: VARIANT.self) }
}

extension ArgumentForm {
  /// A dispatch or other interface.
  var isObject: Bool { type == .dispatch || type == .unknown }
  /// A pointer to the value can be handed through as it is: the value is what it is, and whoever replaces it frees it.
  var isPlainReference: Bool { !isObject && (!type.isArray || type.base != .empty) }
}
