internal import COM

/// `HRESULT LoadRegTypeLib(REFGUID, WORD, WORD, LCID, ITypeLib **)`: a type library of any image of the process, found
/// by its LIBID once a class object or an object of one of its classes was made. The first number of the version must be
/// the same; of several libraries the one with the same second number is taken, or else the one with the greatest, which
/// must not be less. E_INVALIDARG for NULL, TYPE_E_LIBNOTREGISTERED.
@c(LoadRegTypeLib)
public func loadRegTypeLib(
  _ libid: UnsafeRawPointer?, _ major: UInt16, _ minor: UInt16, _ locale: UInt32,
  _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.pointee = nil
  guard let libid = unsafe libid else { return COMError.invalidArgument.hresult }
  return unsafe handOut(to: result) { () throws(COMError) in
    try unsafe TypeLibraries.load(libid.loadUnaligned(as: GUID.self), major: major, minor: minor).transferRef()
  }
}
