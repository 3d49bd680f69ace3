internal import ResourceManager

/// `LONG SCardConnectA(SCARDCONTEXT, LPCSTR, DWORD, DWORD, LPSCARDHANDLE, LPDWORD)`
@c(comcard_SCardConnectA)
public func scardConnectA(
  _ context: UInt, _ reader: UnsafePointer<CChar>?, _ mode: UInt32, _ protocols: UInt32,
  _ handle: UnsafeMutablePointer<UInt>?, _ active: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    unsafe try connect(context, readerName(reader), mode, protocols, handle, active)
  }
}

/// `LONG SCardConnectW(SCARDCONTEXT, LPCWSTR, DWORD, DWORD, LPSCARDHANDLE, LPDWORD)`
@c(comcard_SCardConnectW)
public func scardConnectW(
  _ context: UInt, _ reader: UnsafePointer<UInt16>?, _ mode: UInt32, _ protocols: UInt32,
  _ handle: UnsafeMutablePointer<UInt>?, _ active: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    unsafe try connect(context, readerName(reader), mode, protocols, handle, active)
  }
}

private func connect(
  _ context: UInt, _ reader: String, _ mode: UInt32, _ protocols: UInt32, _ handle: UnsafeMutablePointer<UInt>?,
  _ active: UnsafeMutablePointer<UInt32>?
) throws(SmartCardError) {
  guard let handle = unsafe handle, let active = unsafe active else { throw .invalidParameter }
  unsafe handle.pointee = 0
  unsafe active.pointee = 0
  guard let mode = ShareMode(rawValue: mode), let wanted = CardProtocols(preferred: protocols) else {
    throw .invalidValue
  }
  let made = try readers.connect(context, reader: reader, mode: mode, protocols: wanted)
  unsafe handle.pointee = made.handle
  unsafe active.pointee = made.active.windows
}

/// `LONG SCardReconnect(SCARDHANDLE, DWORD, DWORD, DWORD, LPDWORD)`
@c(comcard_SCardReconnect)
public func scardReconnect(
  _ handle: UInt, _ mode: UInt32, _ protocols: UInt32, _ initialization: UInt32,
  _ active: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    guard let mode = ShareMode(rawValue: mode), let wanted = CardProtocols(preferred: protocols),
      let initialization = Disposition(rawValue: initialization)
    else { throw .invalidValue }
    let chosen = try readers.reconnect(handle, mode: mode, protocols: wanted, initialization: initialization)
    if let active = unsafe active { unsafe active.pointee = chosen.windows }
  }
}

/// `LONG SCardDisconnect(SCARDHANDLE, DWORD)`
@c(comcard_SCardDisconnect)
public func scardDisconnect(_ handle: UInt, _ disposition: UInt32) -> Int32 {
  code { () throws(SmartCardError) in
    guard let disposition = Disposition(rawValue: disposition) else { throw .invalidValue }
    try readers.disconnect(handle, disposition)
  }
}

/// `LONG SCardBeginTransaction(SCARDHANDLE)`: waits without limit.
@c(comcard_SCardBeginTransaction)
public func scardBeginTransaction(_ handle: UInt) -> Int32 {
  code { () throws(SmartCardError) in try readers.beginTransaction(handle) }
}

/// `LONG SCardEndTransaction(SCARDHANDLE, DWORD)`
@c(comcard_SCardEndTransaction)
public func scardEndTransaction(_ handle: UInt, _ disposition: UInt32) -> Int32 {
  code { () throws(SmartCardError) in
    guard let disposition = Disposition(rawValue: disposition) else { throw .invalidValue }
    try readers.endTransaction(handle, disposition)
  }
}

/// `LONG SCardStatusA(SCARDHANDLE, LPSTR, LPDWORD, LPDWORD, LPDWORD, LPBYTE, LPDWORD)`
@c(comcard_SCardStatusA)
public func scardStatusA(
  _ handle: UInt, _ name: UnsafeMutableRawPointer?, _ nameLength: UnsafeMutablePointer<UInt32>?,
  _ state: UnsafeMutablePointer<UInt32>?, _ active: UnsafeMutablePointer<UInt32>?, _ atr: UnsafeMutableRawPointer?,
  _ atrLength: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    let status = try readers.status(handle)
    unsafe report(status, state, active)
    unsafe try deliver(narrow([status.reader]), to: name, nameLength)
    unsafe try deliver(status.atr, to: atr, atrLength)
  }
}

/// `LONG SCardStatusW(SCARDHANDLE, LPWSTR, LPDWORD, LPDWORD, LPDWORD, LPBYTE, LPDWORD)`
@c(comcard_SCardStatusW)
public func scardStatusW(
  _ handle: UInt, _ name: UnsafeMutableRawPointer?, _ nameLength: UnsafeMutablePointer<UInt32>?,
  _ state: UnsafeMutablePointer<UInt32>?, _ active: UnsafeMutablePointer<UInt32>?, _ atr: UnsafeMutableRawPointer?,
  _ atrLength: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    let status = try readers.status(handle)
    unsafe report(status, state, active)
    unsafe try deliver(wide([status.reader]), to: name, nameLength)
    unsafe try deliver(status.atr, to: atr, atrLength)
  }
}

private func report(
  _ status: CardStatus, _ state: UnsafeMutablePointer<UInt32>?, _ active: UnsafeMutablePointer<UInt32>?
) {
  if let state = unsafe state { unsafe state.pointee = status.state.rawValue }
  if let active = unsafe active { unsafe active.pointee = status.active.windows }
}
