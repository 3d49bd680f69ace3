/// The rules of QueryInterface: reflexive, symmetric, transitive, one IUnknown, a constant set, counted references.
struct IdentityCheck {
  private let start: ForeignObject
  private let promised: [GUID]

  init(_ pointer: InterfacePointer, promised: [GUID]) {
    unsafe start = ForeignObject(pointer)
    self.promised = promised
  }

  /// One interface that the object has, with a reference to give back.
  private struct Held {
    let iid: GUID
    let object: ForeignObject
  }

  func run(_ report: inout ViolationList) {
    // Who claims to have everything would be called through interfaces that it lacks.
    let described = checkArguments(&report) ? KnownInterfaces.described(by: start) : []
    var iids: [GUID] = []
    for iid in KnownInterfaces.usual.map(\.iid) + promised + described where !iids.contains(iid) { iids.append(iid) }
    // An object that takes its references back too early would be gone in the middle of what follows.
    guard checkCounting(iids, &report) else { return }
    let held = holdAll(iids, &report)
    defer { for each in held.reversed() { each.object.release() } }
    for iid in promised where !held.contains(where: { $0.iid == iid }) {
      report.add(.promisedInterface, "the object has no \(KnownInterfaces.name(of: iid))")
    }
    guard let unknown = held.first(where: { $0.iid == IUnknownReference.iid })?.object else {
      report.add(.identity, "QueryInterface for IUnknown fails")
      return
    }
    let before = start.countsTruly ? start.count : nil
    for each in held { checkAnswers(of: each, iids, held, unknown, &report) }
    checkConstant(iids, held, &report)
    if let before, start.count != before {
      report.add(
        .referenceCount, "asking for interfaces and releasing them moved the count from \(before) to \(start.count)")
    }
  }

  /// Whether an interface that nobody has is refused, as it should be.
  private func checkArguments(_ report: inout ViolationList) -> Bool {
    for iid in [IUnknownReference.iid, KnownInterfaces.nobodys] {
      let status = start.queryNowhere(iid)
      guard status != COMError.pointer.hresult else { continue }
      let name = KnownInterfaces.name(of: iid)
      report.add(
        .nullArgument, "QueryInterface for \(name) without a place gave \(COMError.text(status)), not E_POINTER")
    }
    let before = start.countsTruly ? start.count : nil
    let (status, object) = start.query(KnownInterfaces.nobodys, isMarked: true)
    if status >= 0 {
      report.add(.unknownInterface, "QueryInterface for an interface that nobody has succeeds")
      // What came without a reference must not lose one.
      if let object, !object.isMark, let before, start.count > before { object.release() }
    } else {
      checkRefusal(status, &report)
      if object != nil { report.add(.result, "QueryInterface failed and did not set its result to NULL") }
    }
    return status < 0
  }

  private func checkRefusal(_ status: Int32, _ report: inout ViolationList) {
    guard status < 0, status != COMError.noInterface.hresult else { return }
    report.add(
      .unknownInterface,
      "QueryInterface for an interface that is not there gave \(COMError.text(status)), not E_NOINTERFACE")
  }

  /// Whether each interface that is given comes with a reference of its own. What lacks one is not released.
  private func checkCounting(_ iids: [GUID], _ report: inout ViolationList) -> Bool {
    guard start.countsTruly else { return true }
    var isSound = true
    for iid in iids {
      let before = start.count
      let (status, object) = start.query(iid)
      guard status >= 0, let object else { continue }
      // A tear-off interface counts for itself.
      if start.count == before, object.count == before {
        report.add(.referenceCount, "QueryInterface for \(KnownInterfaces.name(of: iid)) adds no reference")
        isSound = false
      } else {
        object.release()
      }
    }
    return isSound
  }

  private func holdAll(_ iids: [GUID], _ report: inout ViolationList) -> [Held] {
    iids.compactMap { iid in
      let (status, object) = start.query(iid)
      let call = "QueryInterface for \(KnownInterfaces.name(of: iid))"
      checkRefusal(status, &report)
      guard report.judge(status, object, call), let object else { return nil }
      return Held(iid: iid, object: object)
    }
  }

  /// Asks one interface for all others.
  private func checkAnswers(
    of each: Held, _ iids: [GUID], _ held: [Held], _ unknown: ForeignObject, _ report: inout ViolationList
  ) {
    let from = KnownInterfaces.name(of: each.iid)
    for iid in iids {
      let name = KnownInterfaces.name(of: iid)
      let (status, object) = each.object.query(iid)
      let isThere = status >= 0 && object != nil
      let isExpected = held.contains { $0.iid == iid }
      if isThere, let object {
        if iid == IUnknownReference.iid, !object.isSame(as: unknown) {
          report.add(.identity, "IUnknown asked through \(from) is another pointer")
        }
        object.release()
      }
      guard isThere != isExpected else { continue }
      let rule: Violation.Rule =
        iid == each.iid ? .reflexive : iid == IUnknownReference.iid ? .symmetric : .transitive
      report.add(
        rule,
        isThere
          ? "\(name) can be reached from \(from), and not from the object's first interface"
          : "\(name) cannot be reached from \(from): \(COMError.text(status))")
    }
  }

  /// Asks again, after all the rest.
  private func checkConstant(_ iids: [GUID], _ held: [Held], _ report: inout ViolationList) {
    for iid in iids {
      for _ in 0..<2 {
        let (status, object) = start.query(iid)
        let isThere = status >= 0 && object != nil
        if isThere { object?.release() }
        if isThere != held.contains(where: { $0.iid == iid }) {
          let name = KnownInterfaces.name(of: iid)
          report.add(
            .constantSet, "\(name) \(isThere ? "was missing and came" : "was there and went") while the object lived")
        }
      }
    }
  }
}
