internal import COM

/// `HRESULT SafeArrayAllocDescriptor(UINT, SAFEARRAY **)`
@c(SafeArrayAllocDescriptor)
public func safeArrayAllocDescriptor(
  _ dimensions: UInt32, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  unsafe ArrayMemory.allocateDescriptor(dimensions, to: result)
}

/// `HRESULT SafeArrayAllocDescriptorEx(VARTYPE, UINT, SAFEARRAY **)`
@c(SafeArrayAllocDescriptorEx)
public func safeArrayAllocDescriptorEx(
  _ type: UInt16, _ dimensions: UInt32, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  unsafe ArrayMemory.allocateDescriptor(VariantType(rawValue: type), dimensions, to: result)
}

/// `HRESULT SafeArrayAllocData(SAFEARRAY *)`
@c(SafeArrayAllocData)
public func safeArrayAllocData(_ array: UnsafeMutableRawPointer?) -> Int32 { unsafe ArrayMemory.allocateData(array) }

/// `SAFEARRAY *SafeArrayCreate(VARTYPE, UINT, SAFEARRAYBOUND *)`
@c(SafeArrayCreate)
public func safeArrayCreate(
  _ type: UInt16, _ dimensions: UInt32, _ bounds: UnsafeRawPointer?
) -> UnsafeMutableRawPointer? {
  unsafe ArrayMemory.create(VariantType(rawValue: type), dimensions, bounds)
}

/// `SAFEARRAY *SafeArrayCreateEx(VARTYPE, UINT, SAFEARRAYBOUND *, PVOID)`: the last is the IID of interfaces, or NULL.
@c(SafeArrayCreateEx)
public func safeArrayCreateEx(
  _ type: UInt16, _ dimensions: UInt32, _ bounds: UnsafeRawPointer?, _ extra: UnsafeRawPointer?
) -> UnsafeMutableRawPointer? {
  unsafe ArrayMemory.create(VariantType(rawValue: type), dimensions, bounds, iid: iid(extra, type))
}

/// `SAFEARRAY *SafeArrayCreateVector(VARTYPE, LONG, ULONG)`
@c(SafeArrayCreateVector)
public func safeArrayCreateVector(_ type: UInt16, _ lower: Int32, _ count: UInt32) -> UnsafeMutableRawPointer? {
  unsafe ArrayMemory.createVector(VariantType(rawValue: type), lower, count)
}

/// `SAFEARRAY *SafeArrayCreateVectorEx(VARTYPE, LONG, ULONG, PVOID)`: the last as for SafeArrayCreateEx.
@c(SafeArrayCreateVectorEx)
public func safeArrayCreateVectorEx(
  _ type: UInt16, _ lower: Int32, _ count: UInt32, _ extra: UnsafeRawPointer?
) -> UnsafeMutableRawPointer? {
  unsafe ArrayMemory.createVector(VariantType(rawValue: type), lower, count, iid: iid(extra, type))
}

/// Only for interfaces is the extra pointer an IID.
private func iid(_ extra: UnsafeRawPointer?, _ type: UInt16) -> GUID? {
  let type = VariantType(rawValue: type)
  guard let extra = unsafe extra, type == .unknown || type == .dispatch else { return nil }
  return unsafe extra.loadUnaligned(as: GUID.self)
}

/// `HRESULT SafeArrayDestroyDescriptor(SAFEARRAY *)`
@c(SafeArrayDestroyDescriptor)
public func safeArrayDestroyDescriptor(_ array: UnsafeMutableRawPointer?) -> Int32 {
  unsafe ArrayMemory.destroyDescriptor(array)
}

/// `HRESULT SafeArrayDestroyData(SAFEARRAY *)`
@c(SafeArrayDestroyData)
public func safeArrayDestroyData(_ array: UnsafeMutableRawPointer?) -> Int32 { unsafe ArrayMemory.destroyData(array) }

/// `HRESULT SafeArrayDestroy(SAFEARRAY *)`
@c(SafeArrayDestroy)
public func safeArrayDestroy(_ array: UnsafeMutableRawPointer?) -> Int32 { unsafe ArrayMemory.destroy(array) }

/// `HRESULT SafeArrayAddRef(SAFEARRAY *, PVOID *)`: keeps the memory of the descriptor and, where the data are its own,
/// theirs, which the second argument gets for SafeArrayReleaseData, else NULL. Destroying the array meanwhile frees what
/// its elements own and makes them zero; SafeArrayRedim is DISP_E_ARRAYISLOCKED. E_INVALIDARG for NULL.
@c(SafeArrayAddRef)
public func safeArrayAddRef(
  _ array: UnsafeMutableRawPointer?, _ data: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  unsafe ArrayMemory.pin(array, data)
}

/// `void SafeArrayReleaseData(PVOID)`: undoes what SafeArrayAddRef did to the data. What it did not keep is left alone.
@c(SafeArrayReleaseData)
public func safeArrayReleaseData(_ data: UnsafeMutableRawPointer?) { unsafe ArrayMemory.unpin(data) }

/// `void SafeArrayReleaseDescriptor(SAFEARRAY *)`: the same for the descriptor.
@c(SafeArrayReleaseDescriptor)
public func safeArrayReleaseDescriptor(_ array: UnsafeMutableRawPointer?) { unsafe ArrayMemory.unpin(array) }

/// `HRESULT SafeArrayRedim(SAFEARRAY *, SAFEARRAYBOUND *)`
@c(SafeArrayRedim)
public func safeArrayRedim(_ array: UnsafeMutableRawPointer?, _ bound: UnsafeRawPointer?) -> Int32 {
  unsafe ArrayMemory.resize(array, bound)
}

/// `HRESULT SafeArrayCopy(SAFEARRAY *, SAFEARRAY **)`
@c(SafeArrayCopy)
public func safeArrayCopy(
  _ array: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  unsafe ArrayMemory.copy(array, to: result)
}

/// `HRESULT SafeArrayCopyData(SAFEARRAY *, SAFEARRAY *)`
@c(SafeArrayCopyData)
public func safeArrayCopyData(_ source: UnsafeMutableRawPointer?, _ target: UnsafeMutableRawPointer?) -> Int32 {
  unsafe ArrayMemory.copyData(source, to: target)
}

/// `HRESULT SafeArrayLock(SAFEARRAY *)`
@c(SafeArrayLock)
public func safeArrayLock(_ array: UnsafeMutableRawPointer?) -> Int32 { unsafe ArrayMemory.lock(array) }

/// `HRESULT SafeArrayUnlock(SAFEARRAY *)`
@c(SafeArrayUnlock)
public func safeArrayUnlock(_ array: UnsafeMutableRawPointer?) -> Int32 { unsafe ArrayMemory.unlock(array) }

/// `HRESULT SafeArrayAccessData(SAFEARRAY *, void **)`
@c(SafeArrayAccessData)
public func safeArrayAccessData(
  _ array: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  unsafe ArrayMemory.accessData(array, to: result)
}

/// `HRESULT SafeArrayUnaccessData(SAFEARRAY *)`
@c(SafeArrayUnaccessData)
public func safeArrayUnaccessData(_ array: UnsafeMutableRawPointer?) -> Int32 { unsafe ArrayMemory.unlock(array) }

/// `HRESULT SafeArrayGetElement(SAFEARRAY *, LONG *, void *)`
@c(SafeArrayGetElement)
public func safeArrayGetElement(
  _ array: UnsafeMutableRawPointer?, _ indices: UnsafePointer<Int32>?, _ result: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe ArrayMemory.get(array, indices, to: result)
}

/// `HRESULT SafeArrayPutElement(SAFEARRAY *, LONG *, void *)`
@c(SafeArrayPutElement)
public func safeArrayPutElement(
  _ array: UnsafeMutableRawPointer?, _ indices: UnsafePointer<Int32>?, _ value: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe ArrayMemory.put(array, indices, value)
}

/// `HRESULT SafeArrayPtrOfIndex(SAFEARRAY *, LONG *, void **)`
@c(SafeArrayPtrOfIndex)
public func safeArrayPtrOfIndex(
  _ array: UnsafeMutableRawPointer?, _ indices: UnsafePointer<Int32>?,
  _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  unsafe ArrayMemory.pointer(array, indices, to: result)
}

/// `UINT SafeArrayGetDim(SAFEARRAY *)`
@c(SafeArrayGetDim)
public func safeArrayGetDim(_ array: UnsafeMutableRawPointer?) -> UInt32 { unsafe ArrayMemory.dimensions(array) }

/// `UINT SafeArrayGetElemsize(SAFEARRAY *)`
@c(SafeArrayGetElemsize)
public func safeArrayGetElemsize(_ array: UnsafeMutableRawPointer?) -> UInt32 { unsafe ArrayMemory.elementSize(array) }

/// `HRESULT SafeArrayGetLBound(SAFEARRAY *, UINT, LONG *)`
@c(SafeArrayGetLBound)
public func safeArrayGetLBound(
  _ array: UnsafeMutableRawPointer?, _ dimension: UInt32, _ result: UnsafeMutablePointer<Int32>?
) -> Int32 {
  unsafe ArrayMemory.bounds(array, dimension, lower: result, upper: nil)
}

/// `HRESULT SafeArrayGetUBound(SAFEARRAY *, UINT, LONG *)`
@c(SafeArrayGetUBound)
public func safeArrayGetUBound(
  _ array: UnsafeMutableRawPointer?, _ dimension: UInt32, _ result: UnsafeMutablePointer<Int32>?
) -> Int32 {
  unsafe ArrayMemory.bounds(array, dimension, lower: nil, upper: result)
}

/// `HRESULT SafeArrayGetVartype(SAFEARRAY *, VARTYPE *)`
@c(SafeArrayGetVartype)
public func safeArrayGetVartype(_ array: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<UInt16>?) -> Int32 {
  AutomationError.status { () throws(AutomationError) in
    guard let result = unsafe result else { throw .invalidArgument }
    unsafe result.pointee = try ArrayMemory.type(array).rawValue
  }
}

/// `HRESULT SafeArraySetIID(SAFEARRAY *, REFGUID)`
@c(SafeArraySetIID)
public func safeArraySetIID(_ array: UnsafeMutableRawPointer?, _ iid: UnsafeRawPointer?) -> Int32 {
  unsafe ArrayMemory.setIID(array, iid)
}

/// `HRESULT SafeArrayGetIID(SAFEARRAY *, GUID *)`
@c(SafeArrayGetIID)
public func safeArrayGetIID(_ array: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?) -> Int32 {
  unsafe ArrayMemory.getIID(array, to: result)
}

/// `HRESULT SafeArraySetRecordInfo(SAFEARRAY *, IRecordInfo *)`
@c(SafeArraySetRecordInfo)
public func safeArraySetRecordInfo(_ array: UnsafeMutableRawPointer?, _ record: UnsafeMutableRawPointer?) -> Int32 {
  unsafe ArrayMemory.setRecordInfo(array, record)
}

/// `HRESULT SafeArrayGetRecordInfo(SAFEARRAY *, IRecordInfo **)`
@c(SafeArrayGetRecordInfo)
public func safeArrayGetRecordInfo(
  _ array: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  unsafe ArrayMemory.getRecordInfo(array, to: result)
}

/// `HRESULT BstrFromVector(SAFEARRAY *, BSTR *)`
@c(BstrFromVector)
public func bstrFromVector(_ array: UnsafeMutableRawPointer?, _ result: TextPlace) -> Int32 {
  unsafe ArrayMemory.text(of: array, to: result)
}

/// `HRESULT VectorFromBstr(BSTR, SAFEARRAY **)`
@c(VectorFromBstr)
public func vectorFromBstr(
  _ text: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Int32 {
  unsafe ArrayMemory.bytes(of: text, to: result)
}
