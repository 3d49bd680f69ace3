import COM

/// The HRESULT that `body` throws, or 0; 1 where it is no error of COM.
func status(_ body: () throws -> Void) -> Int32 {
  do {
    try body()
    return 0
  } catch {
    return (error as? COMError)?.hresult ?? 1
  }
}
