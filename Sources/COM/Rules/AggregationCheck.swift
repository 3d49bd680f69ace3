/// The rules of aggregation: refused by name, or done right.
struct AggregationCheck {
  private let factory: ForeignObject
  private let promised: [GUID]

  init(_ pointer: InterfacePointer, promised: [GUID]) {
    unsafe factory = ForeignObject(pointer)
    self.promised = promised
  }

  func run(_ report: inout ViolationList) {
    guard let outer = unsafe OuterUnknown() else { return }
    let (status, inner) = unsafe create(outer, IUnknownReference.iid)
    if status < 0 {
      if status != COMError.noAggregation.hresult {
        report.add(
          .aggregation, "CreateInstance with an outer unknown gave \(COMError.text(status)), not CLASS_E_NOAGGREGATION")
      }
    } else if report.judge(status, inner, "CreateInstance with an outer unknown"), let inner {
      unsafe checkInner(inner, outer, &report)
      let left = inner.release()
      if left != 0 { report.add(.aggregation, "\(left) references are left after the inner unknown's last Release") }
    }
    unsafe checkOtherInterface(outer, &report)
    if unsafe outer.references != 1 {
      // It is still referred to: leaking it is better than a dangling pointer.
      report.add(.aggregation, "the inner object keeps references to its outer unknown")
    } else {
      unsafe outer.destroy()
    }
  }

  /// The first interface of an aggregate can only be IUnknown.
  private func checkOtherInterface(_ outer: OuterUnknown, _ report: inout ViolationList) {
    let other = promised.first { $0 != IUnknownReference.iid } ?? IDispatchReference.iid
    let (status, object) = unsafe create(outer, other)
    if status >= 0, let object {
      report.add(.aggregation, "CreateInstance with an outer unknown gives an interface other than IUnknown")
      object.release()
    }
  }

  private func checkInner(_ inner: ForeignObject, _ outer: OuterUnknown, _ report: inout ViolationList) {
    let outside = unsafe ForeignObject(outer.pointer)
    if inner.isSame(as: outside) {
      report.add(.aggregation, "the inner unknown is the outer one")
      return
    }
    let (status, itself) = inner.query(IUnknownReference.iid)
    if status >= 0, let itself {
      if !itself.isSame(as: inner) { report.add(.aggregation, "the inner unknown gives another IUnknown than itself") }
      itself.release()
    }
    for iid in promised where iid != IUnknownReference.iid {
      let before = unsafe outer.references
      let (status, face) = inner.query(iid)
      guard status >= 0, let face else { continue }
      let name = KnownInterfaces.name(of: iid)
      if unsafe outer.references != before + 1 {
        report.add(.aggregation, "\(name) of the aggregate does not count on the outer unknown")
      }
      let (asked, unknown) = face.query(IUnknownReference.iid)
      if asked >= 0, let unknown {
        if !unknown.isSame(as: outside) {
          report.add(.aggregation, "\(name) of the aggregate gives an IUnknown that is not the outer one")
        }
        unknown.release()
      }
      face.release()
    }
  }

  private func create(_ outer: OuterUnknown, _ iid: GUID) -> (status: Int32, object: ForeignObject?) {
    var iid = iid
    var result: UnsafeMutableRawPointer?
    // SAFETY: the pointer is an IClassFactory, as whoever made this value says.
    let vtable = unsafe factory.pointer.load(as: UnsafePointer<IClassFactoryVtbl>.self)
    let status = unsafe vtable.pointee.CreateInstance(factory.pointer, outer.pointer, &iid, &result)
    return unsafe (status, result.map { unsafe ForeignObject($0) })
  }
}
