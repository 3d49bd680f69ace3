import COM
import Synchronization

/// The Swift object that is called through IDispatch: it adds up what it is told.
final class Late: LateCoClass, ILate, @unchecked Sendable {
  private let sum = Mutex<Int32>(0)

  func Add(_ value: Int32) throws(COMError) -> Int32 {
    sum.withLock { sum in
      sum &+= value
      return sum
    }
  }
}
