internal import COM

/// `HRESULT VarBstrCat(BSTR, BSTR, LPBSTR)`: the bytes of both. E_INVALIDARG without a place, E_OUTOFMEMORY.
@c(VarBstrCat)
public func varBstrCat(
  _ left: UnsafeMutableRawPointer?, _ right: UnsafeMutableRawPointer?, _ result: TextPlace
) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  guard let text = unsafe BSTRMemory.concatenate(left, right) else {
    unsafe result.pointee = nil
    return COMError.outOfMemory.hresult
  }
  unsafe result.pointee = text
  return 0
}

/// `HRESULT VarBstrCmp(BSTR, BSTR, LCID, ULONG)`: VARCMP_LT, VARCMP_EQ or VARCMP_GT, by UTF-16 units; NULL is empty.
/// NORM_IGNORECASE is known.
@c(VarBstrCmp)
public func varBstrCmp(
  _ left: UnsafeMutableRawPointer?, _ right: UnsafeMutableRawPointer?, _ locale: UInt32, _ flags: UInt32
) -> Int32 {
  unsafe Int32(BSTRMemory.compare(left, right, ignoringCase: flags & 0x1 != 0) + 1)
}

/// `INT VariantTimeToSystemTime(DOUBLE, LPSYSTEMTIME)`: FALSE for NULL and outside the years 100 to 9999.
@c(VariantTimeToSystemTime)
public func variantTimeToSystemTime(_ date: Double, _ result: UnsafeMutableRawPointer?) -> Int32 {
  guard let result = unsafe result, let value = DateNumber(date) else { return 0 }
  unsafe value.store(systemTime: result)
  return 1
}

/// `INT SystemTimeToVariantTime(LPSYSTEMTIME, DOUBLE *)`: FALSE for NULL and for a time that does not exist.
@c(SystemTimeToVariantTime)
public func systemTimeToVariantTime(
  _ systemTime: UnsafeRawPointer?, _ result: UnsafeMutablePointer<Double>?
) -> Int32 {
  guard let systemTime = unsafe systemTime, let result = unsafe result,
    let date = unsafe DateNumber(systemTime: systemTime)?.date
  else { return 0 }
  unsafe result.pointee = date
  return 1
}
