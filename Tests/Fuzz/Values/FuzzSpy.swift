import COM
import COMCAPI
import FuzzDriver

/// An IMallocSpy that counts the blocks that are out, and can make an allocation fail.
final class FuzzSpy: FuzzSpyCoClass, IMallocSpy, @unchecked Sendable {
  /// How many more blocks are given out before one is refused; nil refuses none.
  private(set) var left: Int?
  private(set) var hasRefused = false
  private(set) var blocks = 0

  /// Makes one allocation of those that `body` asks for fail.
  func refusing<Result>(after left: Int?, _ body: () -> Result) -> Result {
    (self.left, hasRefused) = (left, false)
    defer { self.left = nil }
    return body()
  }

  private func isRefused() -> Bool {
    guard let left else { return false }
    self.left = left > 0 ? left - 1 : nil
    if left == 0 { hasRefused = true }
    return left == 0
  }

  func PreAlloc(_ cbRequest: UInt) -> UInt { isRefused() ? 0 : max(cbRequest, 1) }
  func PostAlloc(_ pActual: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if pActual != nil { blocks += 1 }
    return pActual
  }
  func PreFree(_ pRequest: UnsafeMutableRawPointer?, _ fSpyed: Int32) -> UnsafeMutableRawPointer? {
    if fSpyed != 0 { blocks -= 1 }
    return pRequest
  }
  func PostFree(_ fSpyed: Int32) {}
  func PreRealloc(
    _ pRequest: UnsafeMutableRawPointer?, _ cbRequest: UInt,
    _ ppNewRequest: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ fSpyed: Int32
  ) -> UInt {
    ppNewRequest?.pointee = pRequest
    return isRefused() ? 0 : cbRequest
  }
  func PostRealloc(_ pActual: UnsafeMutableRawPointer?, _ fSpyed: Int32) -> UnsafeMutableRawPointer? { pActual }
  func PreGetSize(_ pRequest: UnsafeMutableRawPointer?, _ fSpyed: Int32) -> UnsafeMutableRawPointer? { pRequest }
  func PostGetSize(_ cbActual: UInt, _ fSpyed: Int32) -> UInt { cbActual }
  func PreDidAlloc(_ pRequest: UnsafeMutableRawPointer?, _ fSpyed: Int32) -> UnsafeMutableRawPointer? { pRequest }
  func PostDidAlloc(_ pRequest: UnsafeMutableRawPointer?, _ fSpyed: Int32, _ fActual: Int32) -> Int32 { fActual }
  func PreHeapMinimize() {}
  func PostHeapMinimize() {}
}
