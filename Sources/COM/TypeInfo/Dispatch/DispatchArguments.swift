/// The arguments of one late-bound call, each as its vtable slot takes it. Only generated code reads them.
///
/// SAFETY (for the whole file): the call engine makes one entry per parameter before generated code sees this, and the
/// generated code names parameters of the method that is called.
@safe @frozen
public struct DispatchArguments {
  /// The distance in bytes from one argument to the next: slot value 0, local VARIANT 24, source 48, duties 56.
  @usableFromInline static let stride = 64

  @usableFromInline let address: UnsafeMutableRawPointer

  /// - Parameter address: What ``DispatchTable/Call`` is called with.
  @unsafe @inlinable @inline(__always)
  public init(_ address: UnsafeMutableRawPointer) { unsafe self.address = address }

  /// The value for parameter `index`, counted from 0.
  @inlinable @inline(__always)
  public func load<T>(_ index: Int, as type: T.Type) -> T {
    unsafe address.load(fromByteOffset: index * 64, as: T.self)
  }

  /// Keeps what a method returned in the place of an HRESULT; `index` is the number of its parameters.
  @inlinable @inline(__always)
  public func store<T: BitwiseCopyable>(_ value: T, at index: Int) {
    unsafe address.storeBytes(of: value, toByteOffset: index * 64, as: T.self)
  }
}
