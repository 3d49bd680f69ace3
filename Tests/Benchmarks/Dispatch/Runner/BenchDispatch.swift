public import COM

/// The object that late-bound callers call; only the first member does anything.
public final class BenchDispatch: BenchDispatchCoClass, IBenchDispatch {
  public func Add(_ lFirst: Int32, _ lSecond: Int32) throws(COMError) -> Int32 { lFirst &+ lSecond }

  public func OpenCard() throws(COMError) {}
  public func OpenFile() throws(COMError) {}
  public func OpenRecord() throws(COMError) {}
  public func OpenReader() throws(COMError) {}
  public func CloseCard() throws(COMError) {}
  public func CloseFile() throws(COMError) {}
  public func CloseRecord() throws(COMError) {}
  public func CloseReader() throws(COMError) {}
  public func ReadCard() throws(COMError) {}
  public func ReadFile() throws(COMError) {}
  public func ReadRecord() throws(COMError) {}
  public func ReadReader() throws(COMError) {}
  public func WriteCard() throws(COMError) {}
  public func WriteFile() throws(COMError) {}
  public func WriteRecord() throws(COMError) {}
  public func WriteReader() throws(COMError) {}
  public func SeekCard() throws(COMError) {}
  public func SeekFile() throws(COMError) {}
  public func SeekRecord() throws(COMError) {}
  public func SeekReader() throws(COMError) {}
  public func LockCard() throws(COMError) {}
  public func LockFile() throws(COMError) {}
  public func LockRecord() throws(COMError) {}
  public func LockReader() throws(COMError) {}
  public func UnlockCard() throws(COMError) {}
  public func UnlockFile() throws(COMError) {}
  public func UnlockRecord() throws(COMError) {}
  public func UnlockReader() throws(COMError) {}
  public func ResetCard() throws(COMError) {}
  public func ResetFile() throws(COMError) {}
  public func ResetRecord() throws(COMError) {}
  public func ResetReader() throws(COMError) {}
}
