import COM
import Synchronization

/// An IMallocSpy that counts what is allocated and freed, and changes nothing.
final class HostSpy: HostSpyCoClass, IMallocSpy {
  private let count = Atomic<Int>(0)
  private let freed = Atomic<Int>(0)
  var allocations: Int { count.load(ordering: .relaxed) }
  var frees: Int { freed.load(ordering: .relaxed) }

  func PreAlloc(_ cbRequest: UInt) -> UInt {
    count.wrappingAdd(1, ordering: .relaxed)
    return cbRequest
  }
  func PostAlloc(_ pActual: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? { pActual }
  func PreFree(_ pRequest: UnsafeMutableRawPointer?, _ fSpyed: Int32) -> UnsafeMutableRawPointer? {
    freed.wrappingAdd(1, ordering: .relaxed)
    return pRequest
  }
  func PostFree(_ fSpyed: Int32) {}
  func PreRealloc(
    _ pRequest: UnsafeMutableRawPointer?, _ cbRequest: UInt,
    _ ppNewRequest: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ fSpyed: Int32
  ) -> UInt {
    ppNewRequest?.pointee = pRequest
    return cbRequest
  }
  func PostRealloc(_ pActual: UnsafeMutableRawPointer?, _ fSpyed: Int32) -> UnsafeMutableRawPointer? { pActual }
  func PreGetSize(_ pRequest: UnsafeMutableRawPointer?, _ fSpyed: Int32) -> UnsafeMutableRawPointer? { pRequest }
  func PostGetSize(_ cbActual: UInt, _ fSpyed: Int32) -> UInt { cbActual }
  func PreDidAlloc(_ pRequest: UnsafeMutableRawPointer?, _ fSpyed: Int32) -> UnsafeMutableRawPointer? { pRequest }
  func PostDidAlloc(_ pRequest: UnsafeMutableRawPointer?, _ fSpyed: Int32, _ fActual: Int32) -> Int32 { fActual }
  func PreHeapMinimize() {}
  func PostHeapMinimize() {}
}
