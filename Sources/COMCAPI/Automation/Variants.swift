internal import COM

/// `void VariantInit(VARIANTARG *)`
@c(VariantInit)
public func variantInit(_ variant: UnsafeMutableRawPointer?) {
  if let variant = unsafe variant { unsafe VariantOperations.initialize(typed(variant)) }
}

/// `HRESULT VariantClear(VARIANTARG *)`: E_INVALIDARG for NULL.
@c(VariantClear)
public func variantClear(_ variant: UnsafeMutableRawPointer?) -> Int32 {
  guard let variant = unsafe variant else { return COMError.invalidArgument.hresult }
  return unsafe VariantOperations.clear(typed(variant))
}

/// `HRESULT VariantCopy(VARIANTARG *, const VARIANTARG *)`: E_INVALIDARG for NULL.
@c(VariantCopy)
public func variantCopy(_ destination: UnsafeMutableRawPointer?, _ source: UnsafeMutableRawPointer?) -> Int32 {
  guard let destination = unsafe destination, let source = unsafe source else {
    return COMError.invalidArgument.hresult
  }
  return unsafe VariantOperations.copy(typed(source), to: typed(destination))
}

/// `HRESULT VariantCopyInd(VARIANT *, const VARIANTARG *)`: E_INVALIDARG for NULL.
@c(VariantCopyInd)
public func variantCopyInd(_ destination: UnsafeMutableRawPointer?, _ source: UnsafeMutableRawPointer?) -> Int32 {
  guard let destination = unsafe destination, let source = unsafe source else {
    return COMError.invalidArgument.hresult
  }
  return unsafe VariantOperations.copyIndirect(typed(source), to: typed(destination))
}

/// `HRESULT VariantChangeType(VARIANTARG *, const VARIANTARG *, USHORT, VARTYPE)`: E_INVALIDARG for NULL.
@c(VariantChangeType)
public func variantChangeType(
  _ destination: UnsafeMutableRawPointer?, _ source: UnsafeMutableRawPointer?, _ flags: UInt16, _ type: UInt16
) -> Int32 {
  unsafe variantChangeTypeEx(destination, source, 0, flags, type)
}

/// `HRESULT VariantChangeTypeEx(VARIANTARG *, const VARIANTARG *, LCID, USHORT, VARTYPE)`: the invariant locale serves
/// for all; objects whose value is asked for get the caller's.
@c(VariantChangeTypeEx)
public func variantChangeTypeEx(
  _ destination: UnsafeMutableRawPointer?, _ source: UnsafeMutableRawPointer?, _ locale: UInt32, _ flags: UInt16,
  _ type: UInt16
) -> Int32 {
  guard let destination = unsafe destination, let source = unsafe source else {
    return COMError.invalidArgument.hresult
  }
  return unsafe VariantOperations.changeType(
    typed(source), to: typed(destination), VariantType(rawValue: type), flags: flags, locale: locale)
}

/// SAFETY: the C functions' parameters are VARIANTs, by their prototypes.
@inline(__always)
private func typed(_ variant: UnsafeMutableRawPointer) -> UnsafeMutablePointer<VARIANT> {
  unsafe variant.assumingMemoryBound(to: VARIANT.self)
}
