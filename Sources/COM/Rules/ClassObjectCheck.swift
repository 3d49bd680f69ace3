/// The rules of IClassFactory, and of the objects that come from it.
struct ClassObjectCheck {
  private let factory: ForeignObject
  private let promised: [GUID]

  init(_ pointer: InterfacePointer, promised: [GUID]) {
    unsafe factory = ForeignObject(pointer)
    self.promised = promised
  }

  func run(_ report: inout ViolationList) {
    report.subject = "class object"
    unsafe IdentityCheck(factory.pointer, promised: [IClassFactoryReference.iid]).run(&report)
    report.subject = nil
    checkArguments(&report)
    checkObject(&report)
    unsafe AggregationCheck(factory.pointer, promised: promised).run(&report)
  }

  /// IClassFactory::CreateInstance.
  ///
  /// SAFETY: the pointer is an IClassFactory, as whoever made this value says.
  private func create(_ iid: GUID, isMarked: Bool = false) -> (
    status: Int32, object: ForeignObject?
  ) {
    var iid = iid
    var result = unsafe isMarked ? ForeignObject.mark : nil
    let vtable = unsafe factory.pointer.load(as: UnsafePointer<IClassFactoryVtbl>.self)
    let status = unsafe vtable.pointee.CreateInstance(factory.pointer, nil, &iid, &result)
    return unsafe (status, result.map { unsafe ForeignObject($0) })
  }

  private func checkArguments(_ report: inout ViolationList) {
    var iid = IUnknownReference.iid
    let vtable = unsafe factory.pointer.load(as: UnsafePointer<IClassFactoryVtbl>.self)
    let status = unsafe vtable.pointee.CreateInstance(factory.pointer, nil, &iid, nil)
    if status != COMError.pointer.hresult {
      report.add(.nullArgument, "CreateInstance without a place gave \(COMError.text(status)), not E_POINTER")
    }
    let (unknown, left) = create(KnownInterfaces.nobodys, isMarked: true)
    if unknown != COMError.noInterface.hresult {
      report.add(
        .unknownInterface,
        "CreateInstance for an interface that nobody has gave \(COMError.text(unknown)), not E_NOINTERFACE")
    }
    if unknown < 0, left != nil { report.add(.result, "CreateInstance failed and did not set its result to NULL") }
    if unknown >= 0, let left, !left.isMark { left.release() }
  }

  private func checkObject(_ report: inout ViolationList) {
    let (status, object) = create(IUnknownReference.iid)
    guard status >= 0 else {
      report.add(.classObject, "CreateInstance for IUnknown gave \(COMError.text(status))")
      return
    }
    guard report.judge(status, object, "CreateInstance"), let object else { return }
    unsafe IdentityCheck(object.pointer, promised: promised).run(&report)
    let isTrue = object.countsTruly
    let left = object.release()
    if isTrue, left != 0 {
      report.add(.referenceCount, "\(left) references are left after the last Release")
    }
    for iid in promised {
      let (status, object) = create(iid)
      let call = "CreateInstance for \(KnownInterfaces.name(of: iid))"
      if status < 0 { report.add(.promisedInterface, "\(call) gave \(COMError.text(status))") }
      if report.judge(status, object, call) { object?.release() }
    }
  }
}
