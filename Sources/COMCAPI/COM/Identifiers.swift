internal import COM
internal import Glibc

/// `HRESULT CLSIDFromString(LPCOLESTR, CLSID *)`: the text form of a GUID, or a ProgID. NULL gives the GUID of zeros.
/// CO_E_CLASSSTRING for everything else.
@c(CLSIDFromString)
public func clsidFromString(_ text: UnsafePointer<UInt16>?, _ result: UnsafeMutableRawPointer?) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  guard let string = unsafe String(wide: text) else {
    unsafe result.storeBytes(of: GUID(), as: GUID.self)
    return 0
  }
  if let guid = GUID(string) {
    unsafe result.storeBytes(of: guid, as: GUID.self)
    return 0
  }
  return unsafe clsidFromProgID(text, result)
}

/// `HRESULT IIDFromString(LPCOLESTR, IID *)`: NULL gives the GUID of zeros; E_INVALIDARG for a text of another length
/// than 38, CO_E_IIDSTRING for one that is no GUID.
@c(IIDFromString)
public func iidFromString(_ text: UnsafePointer<UInt16>?, _ result: UnsafeMutableRawPointer?) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.storeBytes(of: GUID(), as: GUID.self)
  guard let string = unsafe String(wide: text) else { return 0 }
  guard string.utf16.count == 38 else { return COMError.invalidArgument.hresult }
  guard let guid = GUID(string) else { return Int32(bitPattern: 0x8004_01F4) }
  unsafe result.storeBytes(of: guid, as: GUID.self)
  return 0
}

/// `int StringFromGUID2(REFGUID, LPOLESTR, int)`: 39, the characters written with the closing zero, or 0 where the
/// place is too small.
@c(StringFromGUID2)
public func stringFromGUID2(
  _ guid: UnsafeRawPointer?, _ place: UnsafeMutablePointer<UInt16>?, _ capacity: Int32
) -> Int32 {
  guard let guid = unsafe guid, let place = unsafe place, capacity >= 39 else { return 0 }
  for (index, unit) in unsafe guid.loadUnaligned(as: GUID.self).text.utf16.enumerated() { unsafe place[index] = unit }
  unsafe place[38] = 0
  return 39
}

/// `HRESULT StringFromCLSID(REFCLSID, LPOLESTR *)`: the caller frees the text with CoTaskMemFree.
@c(StringFromCLSID)
public func stringFromCLSID(
  _ clsid: UnsafeRawPointer?, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.pointee = nil
  guard let clsid = unsafe clsid else { return COMError.invalidArgument.hresult }
  return unsafe handOut(to: result) { () throws(COMError) in
    try unsafe taskText(clsid.loadUnaligned(as: GUID.self).text)
  }
}

/// `HRESULT StringFromIID(REFIID, LPOLESTR *)`: as StringFromCLSID.
@c(StringFromIID)
public func stringFromIID(
  _ iid: UnsafeRawPointer?, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  unsafe stringFromCLSID(iid, result)
}

/// `HRESULT CLSIDFromProgID(LPCOLESTR, CLSID *)`: CO_E_CLASSSTRING where no class is registered under the name.
@c(CLSIDFromProgID)
public func clsidFromProgID(_ progID: UnsafePointer<UInt16>?, _ result: UnsafeMutableRawPointer?) -> Int32 {
  unsafe Runtime.vtable.pointee.ClassIDFromProgID(Runtime.pointer, UnsafeMutableRawPointer(mutating: progID), result)
}

/// `HRESULT CLSIDFromProgIDEx(LPCOLESTR, CLSID *)`: as CLSIDFromProgID; nothing is ever installed on demand.
@c(CLSIDFromProgIDEx)
public func clsidFromProgIDEx(_ progID: UnsafePointer<UInt16>?, _ result: UnsafeMutableRawPointer?) -> Int32 {
  unsafe clsidFromProgID(progID, result)
}

/// `HRESULT ProgIDFromCLSID(REFCLSID, LPOLESTR *)`: the first ProgID of the class; REGDB_E_CLASSNOTREG for an unknown
/// class or one without a ProgID. The caller frees the text with CoTaskMemFree.
@c(ProgIDFromCLSID)
public func progIDFromCLSID(
  _ clsid: UnsafeRawPointer?, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  unsafe result.pointee = nil
  guard let clsid = unsafe clsid else { return COMError.invalidArgument.hresult }
  return unsafe handOut(to: result) { () throws(COMError) in
    let manifest = try ManifestSearch().manifest(clsid: unsafe clsid.loadUnaligned(as: GUID.self))
    guard let progID = manifest.progIDs.first else {
      throw COMError.classNotRegistered.with("\(manifest.path): the class has no ProgID")
    }
    return try unsafe taskText(progID)
  }
}

/// `HRESULT CoCreateGuid(GUID *)`: a random GUID (version 4).
@c(CoCreateGuid)
public func coCreateGuid(_ result: UnsafeMutableRawPointer?) -> Int32 {
  guard let result = unsafe result else { return COMError.invalidArgument.hresult }
  var random = SystemRandomNumberGenerator()
  let low = random.next() & ~(0xF000 << 48) | 0x4000 << 48
  let high = random.next() & ~0xC0 | 0x80
  unsafe result.storeBytes(of: GUID(low: low, high: high), as: GUID.self)
  return 0
}

/// A zero-terminated text in task memory.
private func taskText(_ text: String) throws(COMError) -> UnsafeMutableRawPointer {
  let units = Array(text.utf16) + [0]
  guard let block = unsafe TaskMemory.allocate(units.count * 2) else { throw COMError.outOfMemory }
  unsafe units.withUnsafeBytes { unsafe block.copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: $0.count) }
  return unsafe block
}
