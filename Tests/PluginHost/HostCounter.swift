import COM
import Synchronization

/// A counter of this program.
final class HostCounter: HostCounterCoClass, ICounter {
  private let value = Mutex<Int32>(0)

  func Add(_ lAmount: Int32) throws(COMError) { value.withLock { $0 &+= lAmount } }
  func Get() throws(COMError) -> Int32 { value.withLock { $0 } }
  func Name() throws(COMError) -> BString { try BString("counter of the host") }
  func CopyTo(_ bstrClass: borrowing BString) throws(COMError) -> ICounterReference { throw COMError.notImplemented }
}
