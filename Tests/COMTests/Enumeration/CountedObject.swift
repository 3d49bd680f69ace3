@testable import COM

/// An object whose references a test counts.
final class CountedObject {
  private let reference: ISampleReference

  init(_ value: Int32 = 0) throws { reference = try Sample(value).reference() }

  /// The references beside this one.
  var others: Int {
    _ = reference.vtable.pointee.AddRef(reference.pointer)
    return Int(reference.vtable.pointee.Release(reference.pointer)) - 1
  }

  /// Another reference to the object, for whoever takes it over.
  func give() -> InterfacePointer { reference.copy().transferRef() }

  func unknown() throws(COMError) -> IUnknownReference { try reference.query() }
}
