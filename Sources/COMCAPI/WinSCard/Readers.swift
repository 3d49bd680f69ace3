internal import ResourceManager

/// `LONG SCardListReadersA(SCARDCONTEXT, LPCSTR, LPSTR, LPDWORD)`: SCARD_E_NO_READERS_AVAILABLE where there is none.
@c(comcard_SCardListReadersA)
public func scardListReadersA(
  _ context: UInt, _ groups: UnsafePointer<CChar>?, _ place: UnsafeMutableRawPointer?,
  _ length: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    guard unsafe length != nil else { throw .invalidParameter }
    unsafe try deliver(narrow(names(context)), to: place, length)
  }
}

/// `LONG SCardListReadersW(SCARDCONTEXT, LPCWSTR, LPWSTR, LPDWORD)`
@c(comcard_SCardListReadersW)
public func scardListReadersW(
  _ context: UInt, _ groups: UnsafePointer<UInt16>?, _ place: UnsafeMutableRawPointer?,
  _ length: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    guard unsafe length != nil else { throw .invalidParameter }
    unsafe try deliver(wide(names(context)), to: place, length)
  }
}

/// Every reader is in every group that pcsc-lite knows, so the caller's groups choose nothing.
private func names(_ context: UInt) throws(SmartCardError) -> [String] {
  let names = try readers.readers(context)
  guard !names.isEmpty else { throw .noReadersAvailable }
  return names
}

/// `LONG SCardListReaderGroupsA(SCARDCONTEXT, LPSTR, LPDWORD)`: SCARD_E_INVALID_PARAMETER without a length,
/// SCARD_E_INSUFFICIENT_BUFFER.
@c(comcard_SCardListReaderGroupsA)
public func scardListReaderGroupsA(
  _ context: UInt, _ place: UnsafeMutableRawPointer?, _ length: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    guard unsafe length != nil else { throw .invalidParameter }
    unsafe try deliver(narrow(readers.readerGroups(context)), to: place, length)
  }
}

/// `LONG SCardListReaderGroupsW(SCARDCONTEXT, LPWSTR, LPDWORD)`
@c(comcard_SCardListReaderGroupsW)
public func scardListReaderGroupsW(
  _ context: UInt, _ place: UnsafeMutableRawPointer?, _ length: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    guard unsafe length != nil else { throw .invalidParameter }
    unsafe try deliver(wide(readers.readerGroups(context)), to: place, length)
  }
}
