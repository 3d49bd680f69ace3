import COM

/// The Swift object that is called back.
final class Listener: ListenerCoClass, IListener, @unchecked Sendable {
  func Heard(_ value: Int32) throws(COMError) -> Int32 { value &+ 1 }
}
