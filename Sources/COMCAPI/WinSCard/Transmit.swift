internal import ResourceManager

/// `LONG SCardTransmit(SCARDHANDLE, LPCSCARD_IO_REQUEST, LPCBYTE, DWORD, LPSCARD_IO_REQUEST, LPBYTE, LPDWORD)`
///
/// SCARD_E_INVALID_PARAMETER for NULL and for a command under two bytes, SCARD_E_INSUFFICIENT_BUFFER with the length
/// needed where the answer is longer than the place; the card has then executed the command.
@c(comcard_SCardTransmit)
public func scardTransmit(
  _ handle: UInt, _ sendPCI: UnsafePointer<UInt32>?, _ command: UnsafePointer<UInt8>?, _ commandLength: UInt32,
  _ receivePCI: UnsafeMutablePointer<UInt32>?, _ answer: UnsafeMutableRawPointer?,
  _ answerLength: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    guard let command = unsafe command, unsafe answer != nil, let answerLength = unsafe answerLength,
      commandLength >= 2
    else { throw .invalidParameter }
    guard commandLength <= Connection.maximumCommand else { throw .insufficientBuffer }
    let active: CardProtocols
    if let sendPCI = unsafe sendPCI {
      guard let given = unsafe CardProtocols(windows: sendPCI.pointee) else { throw .invalidValue }
      active = given
    } else {
      active = try readers.status(handle).active
    }
    let result = unsafe try withBytes(command, commandLength) { (bytes) throws(SmartCardError) in
      try readers.transmit(handle, bytes, over: active)
    }
    if let receivePCI = unsafe receivePCI { unsafe receivePCI.pointee = active.windows }
    unsafe try deliver(result, to: answer, answerLength)
  }
}
