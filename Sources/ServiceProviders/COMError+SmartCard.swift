internal import COM
internal import ResourceManager

extension COMError {
  /// A resource manager's error; its code is an HRESULT already.
  init(_ error: SmartCardError) {
    self.init(Int32(bitPattern: error.code), "\(error)")
  }
}

/// Runs a call on the resource manager; its errors become COM's.
func smartCard<Value>(_ call: () throws(SmartCardError) -> Value) throws(COMError) -> Value {
  do throws(SmartCardError) { return try call() } catch { throw COMError(error) }
}
