internal import COM

private func length(_ text: UnsafePointer<UInt16>) -> Int {
  var count = 0
  while unsafe text[count] != 0 { count &+= 1 }
  return count
}

/// `BSTR SysAllocString(const OLECHAR *)`: NULL for NULL and without memory.
@c(SysAllocString)
public func sysAllocString(_ text: UnsafePointer<UInt16>?) -> UnsafeMutableRawPointer? {
  guard let text = unsafe text else { return nil }
  return unsafe BSTRMemory.make(text, byteCount: length(text) &* 2)
}

/// `BSTR SysAllocStringLen(const OLECHAR *, UINT)`: zeros where the text is NULL.
@c(SysAllocStringLen)
public func sysAllocStringLen(_ text: UnsafePointer<UInt16>?, _ count: UInt32) -> UnsafeMutableRawPointer? {
  unsafe BSTRMemory.make(text, byteCount: Int(count) * 2)
}

/// `BSTR SysAllocStringByteLen(LPCSTR, UINT)`: bytes as they are, odd lengths too.
@c(SysAllocStringByteLen)
public func sysAllocStringByteLen(_ bytes: UnsafeRawPointer?, _ count: UInt32) -> UnsafeMutableRawPointer? {
  unsafe BSTRMemory.make(bytes, byteCount: Int(count))
}

/// `INT SysReAllocString(BSTR *, const OLECHAR *)`: FALSE without memory, and the old text stays.
@c(SysReAllocString)
public func sysReAllocString(
  _ place: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ text: UnsafePointer<UInt16>?
) -> Int32 {
  guard let place = unsafe place else { return 0 }
  guard let text = unsafe text else {
    unsafe BSTRMemory.free(place.pointee)
    unsafe place.pointee = nil
    return 1
  }
  return unsafe replace(place, BSTRMemory.make(text, byteCount: length(text) &* 2))
}

/// `INT SysReAllocStringLen(BSTR *, const OLECHAR *, UINT)`: the text may be part of the old one.
@c(SysReAllocStringLen)
public func sysReAllocStringLen(
  _ place: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ text: UnsafePointer<UInt16>?, _ count: UInt32
) -> Int32 {
  guard let place = unsafe place else { return 0 }
  return unsafe replace(place, BSTRMemory.make(text, byteCount: Int(count) * 2))
}

private func replace(_ place: ObjectPlace, _ fresh: UnsafeMutableRawPointer?) -> Int32 {
  guard let fresh = unsafe fresh else { return 0 }
  unsafe BSTRMemory.free(place.pointee)
  unsafe place.pointee = fresh
  return 1
}

/// `void SysFreeString(BSTR)`
@c(SysFreeString)
public func sysFreeString(_ text: UnsafeMutableRawPointer?) { unsafe BSTRMemory.free(text) }

/// `UINT SysStringLen(BSTR)`: in UTF-16 units; 0 for NULL.
@c(SysStringLen)
public func sysStringLen(_ text: UnsafeMutableRawPointer?) -> UInt32 { unsafe sysStringByteLen(text) / 2 }

/// `UINT SysStringByteLen(BSTR)`: 0 for NULL.
@c(SysStringByteLen)
public func sysStringByteLen(_ text: UnsafeMutableRawPointer?) -> UInt32 {
  guard let text = unsafe text else { return 0 }
  return unsafe UInt32(truncatingIfNeeded: BSTRMemory.byteCount(text))
}
