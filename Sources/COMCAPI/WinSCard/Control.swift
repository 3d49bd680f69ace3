internal import ResourceManager

/// The longest command to a reader and the longest answer, as pcsc-lite has it.
private let maximumControl = 65548

/// `LONG SCardControl(SCARDHANDLE, DWORD, LPCVOID, DWORD, LPVOID, DWORD, LPDWORD)`
///
/// SCARD_E_INVALID_PARAMETER for NULL with a length, and without a place for the length of the answer;
/// SCARD_E_INSUFFICIENT_BUFFER for a command over 65548 bytes and for an answer that is longer than its place;
/// SCARD_E_UNSUPPORTED_FEATURE where the reader does not know the code.
@c(comcard_SCardControl)
public func scardControl(
  _ handle: UInt, _ control: UInt32, _ command: UnsafePointer<UInt8>?, _ commandLength: UInt32,
  _ answer: UnsafeMutableRawPointer?, _ capacity: UInt32, _ answerLength: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    guard let answerLength = unsafe answerLength else { throw .invalidParameter }
    unsafe answerLength.pointee = 0
    guard unsafe command != nil || commandLength == 0, unsafe answer != nil || capacity == 0 else {
      throw .invalidParameter
    }
    guard commandLength <= maximumControl else { throw .insufficientBuffer }
    guard let control = controlCode(control) else {
      // A handle that is none is the worse mistake.
      _ = try readers.status(handle)
      throw .unsupportedFeature
    }
    let result = unsafe try withBytes(command, commandLength) { (bytes) throws(SmartCardError) in
      try readers.control(handle, code: control, bytes, capacity: min(Int(capacity), maximumControl))
    }
    // SAFETY: the resource manager gave no more than there is room for.
    if let answer = unsafe answer { unsafe copy(result, to: answer) }
    unsafe answerLength.pointee = UInt32(result.count)
  }
}

/// `LONG SCardGetAttrib(SCARDHANDLE, DWORD, LPBYTE, LPDWORD)`
///
/// SCARD_E_INVALID_PARAMETER without a length, SCARD_E_INSUFFICIENT_BUFFER; SCARD_E_UNSUPPORTED_FEATURE for an
/// attribute that the reader does not have.
@c(comcard_SCardGetAttrib)
public func scardGetAttrib(
  _ handle: UInt, _ identifier: UInt32, _ place: UnsafeMutableRawPointer?, _ length: UnsafeMutablePointer<UInt32>?
) -> Int32 {
  code { () throws(SmartCardError) in
    guard unsafe length != nil else { throw .invalidParameter }
    unsafe try deliver(attribute(handle, identifier), to: place, length)
  }
}

/// `LONG SCardSetAttrib(SCARDHANDLE, DWORD, LPCBYTE, DWORD)`
///
/// SCARD_E_INVALID_PARAMETER for NULL and for no bytes, SCARD_E_INSUFFICIENT_BUFFER for more than 264 bytes;
/// SCARD_E_UNSUPPORTED_FEATURE where the reader does not let the attribute be set.
@c(comcard_SCardSetAttrib)
public func scardSetAttrib(
  _ handle: UInt, _ identifier: UInt32, _ value: UnsafePointer<UInt8>?, _ length: UInt32
) -> Int32 {
  code { () throws(SmartCardError) in
    guard let value = unsafe value else { throw .invalidParameter }
    guard length <= PCSCResourceManager.longestAttribute else { throw .insufficientBuffer }
    unsafe try withBytes(value, length) { (bytes) throws(SmartCardError) in
      try readers.setAttribute(handle, identifier, bytes)
    }
  }
}

private func attribute(_ handle: UInt, _ identifier: UInt32) throws(SmartCardError) -> [UInt8] {
  switch identifier {
  // SCARD_ATTR_DEVICE_FRIENDLY_NAME_A and SCARD_ATTR_DEVICE_SYSTEM_NAME_A
  case 0x7FFF_0003, 0x7FFF_0004: return try Array(deviceName(handle, identifier).utf8) + [0]
  // The same in UTF-16; readers' drivers know names in bytes only.
  case 0x7FFF_0005, 0x7FFF_0006:
    let units = try Array(deviceName(handle, identifier - 2).utf16) + [0]
    // SAFETY: the units outlive the call.
    return unsafe units.withUnsafeBytes { unsafe Array($0) }
  default: return try readers.attribute(handle, identifier)
  }
}

/// What the driver calls the device, or else the reader's name. pcscd means to answer so itself, but with some drivers
/// says SCARD_E_INSUFFICIENT_BUFFER, whatever the room.
private func deviceName(_ handle: UInt, _ identifier: UInt32) throws(SmartCardError) -> String {
  do throws(SmartCardError) {
    return String(decoding: try readers.attribute(handle, identifier).prefix { $0 != 0 }, as: UTF8.self)
  } catch {
    guard error == .insufficientBuffer || error == .unsupportedFeature else { throw error }
    return try readers.status(handle).reader
  }
}

/// pcsc-lite's number for a control code.
///
/// Windows' SCARD_CTL_CODE(n) is 0x310000 + 4 * n, pcsc-lite's 0x42000000 + n. The numbers below 2048 are for commands
/// to Windows' own drivers: nil. 3500 is there what 1 is here, a command straight to a CCID reader. Whatever has
/// another form, such as the codes in the answer to "get feature request", is the driver's own and stays as it is.
private func controlCode(_ code: UInt32) -> UInt32? {
  guard code >> 16 == 0x31, code & 0xC003 == 0 else { return code }
  let number = (code & 0xFFFF) >> 2
  guard number >= 2048 else { return nil }
  return 0x4200_0000 + (number == 3500 ? 1 : number)
}
