/// ITypeInfo over one type of the type information; ITypeComp finds its members by name.
///
/// A dual interface has two descriptions: the one for late-bound callers, which comes first, and the one of the vtable;
/// index -1 of GetRefTypeOfImplType leads from each to the other.
///
/// SAFETY (for the whole file): each pointer of a caller is compared with NULL before anything is written to it.
public final class TypeDescription: TypeDescriptionCoClass, ITypeInfo, ITypeComp {
  /// What names the other description of a dual interface.
  private static let otherView = UInt32.max - 1
  private static let wrongKind = Int32(bitPattern: 0x8002_802A)
  private static let badModuleKind = Int32(bitPattern: 0x8002_88BD)
  private static let cannotLoad = COMError(Int32(bitPattern: 0x8002_9C4A))

  let data: TypeData
  let index: Int
  let type: TypeRecord
  /// Whether a dual interface is shown as late-bound callers see it.
  let isDispatch: Bool

  /// - Parameter index: Of a type that exists.
  init(_ data: TypeData, _ index: Int, isDispatch: Bool) {
    self.data = data
    self.index = index
    self.isDispatch = isDispatch
    type = data.type(index) ?? TypeRecord(data.text, 0)
    super.init()
  }

  /// The description that callers get first.
  static func make(_ data: TypeData, _ index: Int) throws(COMError) -> ITypeInfoReference {
    let isDual = data.type(index)?.isDual ?? false
    return try makeObject { () throws(COMError) in TypeDescription(data, index, isDispatch: isDual) }.reference()
  }

  /// Puts a new reference where a caller wants it; E_INVALIDARG for NULL.
  static func handOut<Reference: InterfaceReference & ~Copyable>(
    to place: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ make: () throws(COMError) -> Reference
  ) -> Int32 {
    guard let place = unsafe place else { return DispatchError.invalidArgument }
    unsafe place.pointee = nil
    return COMError.status { () throws(COMError) in
      unsafe place.pointee = try make().transferRef()
      return 0
    }
  }

  public func GetTypeAttr(_ ppTypeAttr: UnsafeMutablePointer<UnsafeMutablePointer<TYPEATTR>?>?) -> Int32 {
    guard let ppTypeAttr = unsafe ppTypeAttr else { return DispatchError.invalidArgument }
    unsafe ppTypeAttr.pointee = nil
    let size = unsafe MemoryLayout<TYPEATTR>.size
    let extra = type.alias == 0 ? 0 : DescriptionBlock.size(ofType: type.alias, data.text)
    guard let memory = unsafe TaskMemory.allocate(size + extra) else { return COMError.outOfMemory.hresult }
    var block = unsafe DescriptionBlock(memory, data.text)
    let attributes = unsafe block.take(TYPEATTR.self)
    unsafe attributes.initialize(to: TYPEATTR())
    unsafe attributes.pointee.guid = type.guid ?? GUID()
    unsafe attributes.pointee.memidConstructor = -1
    unsafe attributes.pointee.memidDestructor = -1
    unsafe attributes.pointee.cbSizeInstance = UInt32(truncatingIfNeeded: type.size)
    unsafe attributes.pointee.typekind = isDispatch ? TKIND_DISPATCH : type.kind
    unsafe attributes.pointee.cFuncs = UInt16(truncatingIfNeeded: functionCount)
    unsafe attributes.pointee.cVars = UInt16(truncatingIfNeeded: type.variableCount)
    unsafe attributes.pointee.cImplTypes = UInt16(truncatingIfNeeded: type.baseCount)
    unsafe attributes.pointee.cbSizeVft = UInt16(truncatingIfNeeded: (isDispatch ? 7 : type.slots) * 8)
    unsafe attributes.pointee.cbAlignment = UInt16(truncatingIfNeeded: type.alignment)
    unsafe attributes.pointee.wTypeFlags = UInt16(truncatingIfNeeded: type.flags)
    unsafe attributes.pointee.wMajorVerNum = type.version.major
    unsafe attributes.pointee.wMinorVerNum = type.version.minor
    if type.alias != 0 { unsafe block.describe(type.alias, in: &attributes.pointee.tdescAlias) }
    unsafe ppTypeAttr.pointee = attributes
    return 0
  }

  public func ReleaseTypeAttr(_ pTypeAttr: UnsafeMutablePointer<TYPEATTR>?) {
    unsafe TaskMemory.free(UnsafeMutableRawPointer(pTypeAttr))
  }

  public func GetTypeComp(_ ppTComp: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    unsafe Self.handOut(to: ppTComp) { () throws(COMError) in try reference(as: ITypeCompReference.self) }
  }

  // MARK: Other types

  /// TYPE_E_ELEMENTNOTFOUND beyond the last base, and for -1 where the interface is not dual.
  public func GetRefTypeOfImplType(_ index: UInt32, _ pRefType: UnsafeMutablePointer<UInt32>?) -> Int32 {
    guard let pRefType = unsafe pRefType else { return DispatchError.invalidArgument }
    if index == UInt32.max, type.isDual {
      unsafe pRefType.pointee = Self.otherView
      return 0
    }
    guard let base = type.base(Int(index)) else { return DispatchError.elementNotFound }
    unsafe pRefType.pointee = UInt32(base.reference + 1)
    return 0
  }

  /// TYPE_E_ELEMENTNOTFOUND beyond the last base.
  public func GetImplTypeFlags(_ index: UInt32, _ pImplTypeFlags: UnsafeMutablePointer<Int32>?) -> Int32 {
    guard let pImplTypeFlags = unsafe pImplTypeFlags else { return DispatchError.invalidArgument }
    guard let base = type.base(Int(index)) else { return DispatchError.elementNotFound }
    unsafe pImplTypeFlags.pointee = Int32(base.flags)
    return 0
  }

  /// TYPE_E_CANTLOADLIBRARY for a type that no library of this image describes, E_INVALIDARG for a handle that was
  /// never given out.
  public func GetRefTypeInfo(_ hRefType: UInt32, _ ppTInfo: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    unsafe Self.handOut(to: ppTInfo) { () throws(COMError) in
      if hRefType == Self.otherView, type.isDual {
        return try makeObject { () throws(COMError) in TypeDescription(data, index, isDispatch: !isDispatch) }
          .reference(as: ITypeInfoReference.self)
      }
      guard let reference = data.reference(Int(hRefType) - 1) else { throw COMError.invalidArgument }
      if let local = reference.local { return try Self.make(data, local) }
      guard let number = reference.importNumber, let other = data.imported(number),
        let index = (0..<other.typeCount).first(where: { other.type($0)?.name == reference.name })
      else { throw Self.cannotLoad }
      return try Self.make(other, index)
    }
  }

  public func GetContainingTypeLib(
    _ ppTLib: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ pIndex: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    unsafe pIndex?.pointee = UInt32(index)
    guard unsafe ppTLib != nil else { return unsafe pIndex == nil ? DispatchError.invalidArgument : 0 }
    return unsafe Self.handOut(to: ppTLib) { () throws(COMError) in
      try TypeLibraries.library(of: data).reference(as: ITypeLibReference.self)
    }
  }

  // MARK: Use

  /// Calls a member of an object. An interface's own Invoke is not asked; that of a dispinterface is.
  ///
  /// TYPE_E_WRONGTYPEKIND for types without late-bound calls; otherwise as IDispatch::Invoke.
  public func Invoke(
    _ pvInstance: UnsafeMutableRawPointer?, _ memid: Int32, _ wFlags: UInt16,
    _ pDispParams: UnsafeMutablePointer<DISPPARAMS>?, _ pVarResult: UnsafeMutablePointer<VARIANT>?,
    _ pExcepInfo: UnsafeMutablePointer<EXCEPINFO>?, _ puArgErr: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    guard let instance = unsafe pvInstance else { return DispatchError.invalidArgument }
    if let table = data.dispatch(index) {
      // An object of somebody else may set no error info: that of an older failure must not be taken for its own.
      _ = unsafe Runtime.vtable.pointee.SetErrorInfo(Runtime.pointer, nil)
      return unsafe Dispatch.invoke(
        instance, table, memid, nil, 0, wFlags, result: pVarResult, pDispParams, faulty: puArgErr, exception: pExcepInfo
      )
    }
    guard type.kind == TKIND_DISPATCH else { return Self.wrongKind }
    var iid = GUID()
    // SAFETY: an instance of a dispinterface is an IDispatch.
    let vtable = unsafe instance.load(as: UnsafePointer<IDispatchVtbl>.self)
    return unsafe vtable.pointee.Invoke(
      instance, memid, &iid, 0, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr)
  }

  /// Makes an object of a class in this process; TYPE_E_WRONGTYPEKIND for other types, and as CoCreateInstance.
  public func CreateInstance(
    _ pUnkOuter: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>?,
    _ ppvObj: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let ppvObj = unsafe ppvObj else { return DispatchError.invalidArgument }
    unsafe ppvObj.pointee = nil
    guard type.kind == TKIND_COCLASS, var clsid = type.guid else { return Self.wrongKind }
    return unsafe Runtime.vtable.pointee.CreateInstance(
      Runtime.pointer, &clsid, pUnkOuter, 0x1, UnsafeMutableRawPointer(mutating: riid), ppvObj)
  }

  /// TYPE_E_BADMODULEKIND: there are no modules of library functions.
  public func GetDllEntry(
    _ memid: Int32, _ invKind: Int32, _ pBstrDllName: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pBstrName: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ pwOrdinal: UnsafeMutablePointer<UInt16>?
  ) -> Int32 {
    unsafe pBstrDllName?.pointee = nil
    unsafe pBstrName?.pointee = nil
    unsafe pwOrdinal?.pointee = 0
    return Self.badModuleKind
  }

  /// TYPE_E_BADMODULEKIND, as ``GetDllEntry(_:_:_:_:_:)``.
  public func AddressOfMember(
    _ memid: Int32, _ invKind: Int32, _ ppv: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    unsafe ppv?.pointee = nil
    return Self.badModuleKind
  }

  /// No member has marshalling code: S_OK with a NULL text; TYPE_E_ELEMENTNOTFOUND for an unknown member.
  public func GetMops(_ memid: Int32, _ pBstrMops: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    guard let pBstrMops = unsafe pBstrMops else { return DispatchError.invalidArgument }
    unsafe pBstrMops.pointee = nil
    return function(numbered: memid) != nil || memid == -1 ? 0 : DispatchError.elementNotFound
  }
}
