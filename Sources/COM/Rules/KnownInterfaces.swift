/// The interfaces that any object may have, and the words for them.
enum KnownInterfaces {
  /// Nobody's: an object that claims to have it lies.
  static let nobodys = GUID(low: 0x4D15_7A0E_6B2F_91C3, high: 0x5E07_8C1A_94F2_36B8)

  /// Tried on every object.
  static let usual: [(iid: GUID, name: String)] = [
    (IUnknownReference.iid, "IUnknown"), (IClassFactoryReference.iid, "IClassFactory"),
    (IDispatchReference.iid, "IDispatch"), (ISupportErrorInfoReference.iid, "ISupportErrorInfo"),
    (IErrorInfoReference.iid, "IErrorInfo"), (ICreateErrorInfoReference.iid, "ICreateErrorInfo"),
    (ISequentialStreamReference.iid, "ISequentialStream"), (IStreamReference.iid, "IStream"),
    (IMallocReference.iid, "IMalloc"), (IEnumVARIANTReference.iid, "IEnumVARIANT"),
  ]

  static func name(of iid: GUID) -> String {
    if iid == nobodys { return "an interface that nobody has" }
    return usual.first { $0.iid == iid }?.name ?? iid.text
  }

  /// The interfaces that an object's type information names; empty where it has none.
  static func described(by object: ForeignObject) -> [GUID] {
    let (status, dispatch) = object.query(IDispatchReference.iid)
    guard status == 0, let dispatch else { return [] }
    let reference = unsafe IDispatchReference(transferringRef: dispatch.pointer)
    guard let count = try? reference.GetTypeInfoCount(), count > 0, let info = try? reference.GetTypeInfo(0, 0) else {
      return []
    }
    var attributes: UnsafeMutablePointer<TYPEATTR>?
    guard unsafe info.GetTypeAttr(&attributes) == 0, let attributes = unsafe attributes else { return [] }
    let iid = unsafe attributes.pointee.guid
    // A dispinterface is no interface that a vtable stands for, but QueryInterface answers for it all the same.
    let isInterface =
      unsafe attributes.pointee.typekind == TKIND_INTERFACE
      || attributes.pointee.typekind == TKIND_DISPATCH
    unsafe info.ReleaseTypeAttr(attributes)
    return isInterface && iid != GUID() ? [iid] : []
  }
}
