/// The rules of DllGetClassObject and DllCanUnloadNow.
struct LibraryCheck {
  private let library: LibraryEntries
  private let clsid: GUID
  private let promised: [GUID]

  init(_ library: LibraryEntries, _ clsid: GUID, promised: [GUID]) {
    self.library = library
    self.clsid = clsid
    self.promised = promised
  }

  func run(_ report: inout ViolationList, creating: Bool) {
    checkArguments(&report)
    guard let factory = classObject(&report) else { return }
    if creating {
      unsafe ClassObjectCheck(factory.pointer, promised: promised).run(&report)
    } else {
      report.subject = "class object"
      unsafe IdentityCheck(factory.pointer, promised: [IClassFactoryReference.iid]).run(&report)
      report.subject = nil
    }
    factory.release()
    if creating { checkUnloading(&report) }
  }

  private func get(
    _ clsid: GUID, _ iid: GUID, isMarked: Bool = false
  ) -> (status: Int32, object: ForeignObject?) {
    var clsid = clsid
    var iid = iid
    var result = unsafe isMarked ? ForeignObject.mark : nil
    // SAFETY: all three point to values that live until the call is over.
    let status = unsafe library.getClassObject(&clsid, &iid, &result)
    return unsafe (status, result.map { unsafe ForeignObject($0) })
  }

  private func checkArguments(_ report: inout ViolationList) {
    var clsid = clsid
    var iid = IClassFactoryReference.iid
    let nowhere = unsafe library.getClassObject(&clsid, &iid, nil)
    if nowhere != COMError.pointer.hresult, nowhere != COMError.invalidArgument.hresult {
      report.add(
        .nullArgument, "DllGetClassObject without a place gave \(COMError.text(nowhere)), not E_POINTER or E_INVALIDARG"
      )
    }
    let (status, object) = get(KnownInterfaces.nobodys, IClassFactoryReference.iid, isMarked: true)
    if status != COMError.classNotAvailable.hresult {
      report.add(
        .classObject,
        "DllGetClassObject for a class that nobody has gave \(COMError.text(status)), not CLASS_E_CLASSNOTAVAILABLE")
    }
    let (other, face) = get(self.clsid, KnownInterfaces.nobodys, isMarked: true)
    if other != COMError.noInterface.hresult {
      report.add(
        .unknownInterface,
        "DllGetClassObject for an interface that nobody has gave \(COMError.text(other)), not E_NOINTERFACE")
    }
    if (status < 0 && object != nil) || (other < 0 && face != nil) {
      report.add(.result, "DllGetClassObject failed and did not set its result to NULL")
    }
    if status >= 0, let object, !object.isMark { object.release() }
    if other >= 0, let face, !face.isMark { face.release() }
  }

  private func classObject(_ report: inout ViolationList) -> ForeignObject? {
    let (status, object) = get(clsid, IUnknownReference.iid)
    if status < 0 {
      report.add(.classObject, "DllGetClassObject for IUnknown gave \(COMError.text(status))")
    } else if report.judge(status, object, "DllGetClassObject for IUnknown") {
      object?.release()
    }
    let (got, factory) = get(clsid, IClassFactoryReference.iid)
    guard got >= 0 else {
      report.add(.classObject, "DllGetClassObject for IClassFactory gave \(COMError.text(got))")
      return nil
    }
    return report.judge(got, factory, "DllGetClassObject for IClassFactory") ? factory : nil
  }

  private func checkUnloading(_ report: inout ViolationList) {
    guard let canUnload = library.canUnloadNow else { return }
    if canUnload() != 0 {
      report.add(.unload, "DllCanUnloadNow says no with nothing in use; something was leaked or is counted twice")
      return
    }
    guard let factory = get(clsid, IClassFactoryReference.iid).object else { return }
    let reference = unsafe IClassFactoryReference(transferringRef: factory.pointer)
    var iid = IUnknownReference.iid
    var object: UnsafeMutableRawPointer?
    if unsafe reference.CreateInstance(nil, &iid, &object) >= 0, let object = unsafe object {
      if canUnload() == 0 { report.add(.unload, "DllCanUnloadNow says yes while an object is alive") }
      unsafe ForeignObject(object).release()
    }
    if reference.LockServer(1) >= 0 {
      if canUnload() == 0 { report.add(.unload, "DllCanUnloadNow says yes while the server is locked") }
      _ = reference.LockServer(0)
    }
    _ = consume reference
    if canUnload() != 0 { report.add(.unload, "DllCanUnloadNow says no after everything was given back") }
  }
}
