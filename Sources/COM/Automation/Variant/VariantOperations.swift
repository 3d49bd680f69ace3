/// What VariantInit, VariantClear, VariantCopy, VariantCopyInd and VariantChangeType do, on VARIANTs of the caller.
///
/// Every function takes a VARIANT as it came, with any number for its type, and answers with an HRESULT.
public enum VariantOperations {
  /// Makes a VARIANT empty, not looking at what was there.
  public static func initialize(_ variant: UnsafeMutablePointer<VARIANT>) { unsafe VariantSlot(variant).type = .empty }

  /// Frees what a VARIANT owns and makes it empty. A VT_BYREF value belongs to somebody else and stays.
  ///
  /// - Returns: S_OK, DISP_E_BADVARTYPE for a type that no VARIANT has, DISP_E_ARRAYISLOCKED.
  public static func clear(_ variant: UnsafeMutablePointer<VARIANT>) -> Int32 { clear(unsafe VariantSlot(variant)) }

  /// Copies a VARIANT with what it owns, after freeing what the destination held; a VT_BYREF value stays a reference.
  ///
  /// - Returns: S_OK, DISP_E_BADVARTYPE, DISP_E_ARRAYISLOCKED for a destination that cannot be freed, E_OUTOFMEMORY;
  ///   the destination is as before then.
  public static func copy(
    _ source: UnsafePointer<VARIANT>, to destination: UnsafeMutablePointer<VARIANT>
  ) -> Int32 {
    let (source, destination) = unsafe (slot(source), VariantSlot(destination))
    return copy(source, to: destination)
  }

  /// Copies a VARIANT, and where it is a VT_BYREF what it points to. The two may be the same VARIANT.
  ///
  /// - Returns: as ``copy(_:to:)``, and E_INVALIDARG for a NULL reference and for a reference to a reference.
  public static func copyIndirect(
    _ source: UnsafePointer<VARIANT>, to destination: UnsafeMutablePointer<VARIANT>
  ) -> Int32 {
    let (source, destination) = unsafe (slot(source), VariantSlot(destination))
    return AutomationError.status { () throws(AutomationError) in try copyIndirect(source, to: destination) }
  }

  /// Converts a VARIANT to another type, in the invariant locale. The two may be the same VARIANT.
  ///
  /// - Parameters:
  ///   - flags: VARIANT_NOVALUEPROP, VARIANT_ALPHABOOL, VARIANT_LOCALBOOL; others have no meaning in this locale.
  ///   - locale: Handed to the Invoke of an object whose value is asked for.
  /// - Returns: S_OK, DISP_E_TYPEMISMATCH where the types do not convert or a text says no value, DISP_E_OVERFLOW,
  ///   DISP_E_BADVARTYPE, E_INVALIDARG for a malformed DECIMAL, E_OUTOFMEMORY, and what an object's Invoke returned;
  ///   the destination is as before then.
  public static func changeType(
    _ source: UnsafePointer<VARIANT>, to destination: UnsafeMutablePointer<VARIANT>, _ type: VariantType,
    flags: UInt16 = 0, locale: UInt32 = 0
  ) -> Int32 {
    let (source, destination) = unsafe (slot(source), VariantSlot(destination))
    return AutomationError.status { () throws(AutomationError) in
      try Conversion(flags: flags, locale: locale).convert(source, to: type, into: destination)
    }
  }

  private static func slot(_ source: UnsafePointer<VARIANT>) -> VariantSlot {
    // SAFETY: a slot of a source is only read.
    unsafe VariantSlot(UnsafeMutableRawPointer(mutating: UnsafeRawPointer(source)))
  }
}

extension VariantOperations {
  @inline(__always)
  static func clear(_ variant: VariantSlot) -> Int32 {
    guard variant.type.isPlain else { return release(variant) }
    variant.type = .empty
    return 0
  }

  /// VariantClear of a type that may own something.
  private static func release(_ variant: VariantSlot) -> Int32 {
    let type = variant.type
    if type == .bstr {
      unsafe BSTRMemory.free(variant.pointer)
      variant.type = .empty
      return 0
    }
    do throws(AutomationError) { try type.validate() } catch { return error.hresult }
    if !type.isByRef {
      if type.isArray {
        // SAFETY: the VARIANT says that this is a SAFEARRAY which it owns.
        let status = unsafe ArrayMemory.destroy(variant.pointer)
        guard status >= 0 else { return status }
      } else if type == .unknown || type == .dispatch, let object = unsafe variant.pointer {
        // Empty first: what Release runs may look at this VARIANT.
        variant.type = .empty
        _ = unsafe unknownVtable(object).pointee.Release(object)
        return 0
      }
    }
    variant.type = .empty
    return 0
  }

  @inline(__always)
  static func copy(_ source: VariantSlot, to destination: VariantSlot) -> Int32 {
    guard source.type.isPlain, destination.type.isPlain else { return copyOwned(source, to: destination) }
    destination.setBytes(of: source)
    return 0
  }

  private static func copyOwned(_ source: VariantSlot, to destination: VariantSlot) -> Int32 {
    guard unsafe source.address != destination.address else { return 0 }
    // Nothing to free first: straight to its place, which a failure leaves as it was.
    if destination.type.isPlain { return duplicate(source, into: destination) }
    return VariantSlot.withTemporary { fresh in
      let status = duplicate(source, into: fresh)
      return status >= 0 ? move(fresh, to: destination) : status
    }
  }

  /// Puts what `fresh` owns in the place of what the destination held; frees it where that cannot be.
  static func move(_ fresh: VariantSlot, to destination: VariantSlot) -> Int32 {
    let status = clear(destination)
    guard status >= 0 else {
      _ = clear(fresh)
      return status
    }
    destination.setBytes(of: fresh)
    return 0
  }

  /// A copy of `source` with what it owns, in a VARIANT that holds nothing yet.
  static func duplicate(_ source: VariantSlot, into fresh: VariantSlot) -> Int32 {
    let type = source.type
    if type == .bstr {
      guard let text = unsafe source.pointer else {
        unsafe fresh.set(.bstr, pointer: nil)
        return 0
      }
      guard let copy = unsafe BSTRMemory.duplicate(text) else {
        return AutomationError.outOfMemory.hresult
      }
      unsafe fresh.set(.bstr, pointer: copy)
      return 0
    }
    do throws(AutomationError) { try type.validate() } catch { return error.hresult }
    if type.isArray, !type.isByRef {
      var copy: UnsafeMutableRawPointer?
      // SAFETY: the VARIANT says that this is a SAFEARRAY.
      let status = unsafe ArrayMemory.copy(source.pointer, to: &copy)
      guard status >= 0 else { return status }
      unsafe fresh.set(type, pointer: copy)
      return 0
    }
    fresh.setBytes(of: source)
    if type == .unknown || type == .dispatch, let object = unsafe source.pointer {
      _ = unsafe unknownVtable(object).pointee.AddRef(object)
    }
    return 0
  }

  static func copyIndirect(_ source: VariantSlot, to destination: VariantSlot) throws(AutomationError) {
    guard source.type.isByRef else { return try AutomationError.check(copy(source, to: destination)) }
    try VariantSlot.withTemporary { (fresh) throws(AutomationError) in
      try AutomationError.check(dereference(source, into: fresh))
      try AutomationError.check(move(fresh, to: destination))
    }
  }

  /// A copy of what a VT_BYREF source points to, in a VARIANT that holds nothing yet.
  private static func dereference(_ source: VariantSlot, into fresh: VariantSlot) -> Int32 {
    let type = source.type.dereferenced
    // SAFETY: the VARIANT says that it refers to a value of its type.
    guard source.type.isValid, let target = unsafe source.pointer else {
      return AutomationError.invalidArgument.hresult
    }
    if type == .variant {
      let inner = unsafe VariantSlot(target)
      guard inner.type.isByRef else { return duplicate(inner, into: fresh) }
      // One level only, as documented.
      guard inner.type.base != .variant else { return AutomationError.invalidArgument.hresult }
      return dereference(inner, into: fresh)
    }
    // The value as an owner would have it, in a VARIANT that borrows it for the length of a copy.
    return VariantSlot.withTemporary { view in
      if type == .decimal {
        unsafe view.address.copyMemory(from: target, byteCount: 16)
      } else {
        let size = type.isArray ? 8 : type.size
        unsafe (view.address + 8).copyMemory(from: target, byteCount: size)
      }
      view.type = type
      return duplicate(view, into: fresh)
    }
  }
}
