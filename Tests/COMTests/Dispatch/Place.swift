/// A value at an address that stays while the place lives.
final class Place<T> {
  private let pointer: UnsafeMutablePointer<T>

  init(_ value: T) {
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: value)
  }

  deinit { pointer.deallocate() }

  var address: UnsafeMutableRawPointer { UnsafeMutableRawPointer(pointer) }

  var value: T {
    get { pointer.pointee }
    set { pointer.pointee = newValue }
  }
}
