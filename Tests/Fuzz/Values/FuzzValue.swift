public import COM

/// An object in a VARIANT: its default property is another VARIANT, or a failure.
public final class FuzzValue: FuzzValueCoClass, IFuzzValue, @unchecked Sendable {
  /// What it stands for; it is its own.
  let value: UnsafeMutablePointer<VARIANT>
  /// What asking for the value fails with, or 0.
  let status: Int32

  init(status: Int32) {
    value = .allocate(capacity: 1)
    value.initialize(to: VARIANT())
    self.status = status
    super.init()
  }

  deinit {
    _ = VariantOperations.clear(value)
    value.deallocate()
  }

  public func get_Value() throws(COMError) -> VARIANT {
    if status < 0 { throw COMError(status, "no value") }
    var result = VARIANT()
    let status = VariantOperations.copyIndirect(value, to: &result)
    if status < 0 { throw COMError(status) }
    return result
  }
}
