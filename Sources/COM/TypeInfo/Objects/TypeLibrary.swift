/// ITypeLib over what one IDL file declares; ITypeComp finds its types and constants by name.
///
/// SAFETY (for the whole file): each pointer of a caller is compared with NULL before anything is written to it.
public final class TypeLibrary: TypeLibraryCoClass, ITypeLib, ITypeComp, @unchecked Sendable {
  let data: TypeData

  init(_ data: TypeData) {
    self.data = data
    super.init()
    // It lives as long as its image and holds nobody's memory: nothing that DllCanUnloadNow should wait for, and no leak.
    _ = unsafe com_counter_add(&com_module_current().pointee.live, -1)
    LiveObjects.forget(self)
  }

  deinit { _ = unsafe com_counter_add(&com_module_current().pointee.live, 1) }

  public func GetTypeInfoCount() -> UInt32 { UInt32(data.typeCount) }

  /// TYPE_E_ELEMENTNOTFOUND beyond the last type.
  public func GetTypeInfo(_ index: UInt32, _ ppTInfo: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    unsafe TypeDescription.handOut(to: ppTInfo) { () throws(COMError) in
      guard data.type(Int(index)) != nil else { throw COMError(DispatchError.elementNotFound) }
      return try TypeDescription.make(data, Int(index))
    }
  }

  /// TYPE_E_ELEMENTNOTFOUND beyond the last type.
  public func GetTypeInfoType(_ index: UInt32, _ pTKind: UnsafeMutablePointer<Int32>?) -> Int32 {
    guard let pTKind = unsafe pTKind else { return DispatchError.invalidArgument }
    guard let type = data.type(Int(index)) else { return DispatchError.elementNotFound }
    let kind = type.isDual ? TKIND_DISPATCH : type.kind
    unsafe pTKind.pointee = Int32(kind.rawValue)
    return 0
  }

  /// TYPE_E_ELEMENTNOTFOUND for a type that is not among the library's own.
  public func GetTypeInfoOfGuid(
    _ guid: UnsafePointer<GUID>?, _ ppTinfo: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    unsafe TypeDescription.handOut(to: ppTinfo) { () throws(COMError) in
      guard let guid = unsafe guid?.pointee else { throw COMError.invalidArgument }
      guard let index = (0..<data.typeCount).first(where: { data.type($0)?.guid == guid }) else {
        throw COMError(DispatchError.elementNotFound)
      }
      return try TypeDescription.make(data, index)
    }
  }

  public func GetLibAttr(_ ppTLibAttr: UnsafeMutablePointer<UnsafeMutablePointer<TLIBATTR>?>?) -> Int32 {
    guard let ppTLibAttr = unsafe ppTLibAttr else { return DispatchError.invalidArgument }
    unsafe ppTLibAttr.pointee = nil
    guard let block = unsafe TaskMemory.allocate(MemoryLayout<TLIBATTR>.size) else {
      return COMError.outOfMemory.hresult
    }
    let attributes = unsafe block.bindMemory(to: TLIBATTR.self, capacity: 1)
    unsafe attributes.initialize(to: TLIBATTR())
    unsafe attributes.pointee.guid = data.guid ?? GUID()
    unsafe attributes.pointee.syskind = SYS_WIN64
    unsafe attributes.pointee.wMajorVerNum = data.version.major
    unsafe attributes.pointee.wMinorVerNum = data.version.minor
    unsafe attributes.pointee.wLibFlags = UInt16(truncatingIfNeeded: data.flags)
    unsafe ppTLibAttr.pointee = attributes
    return 0
  }

  public func ReleaseTLibAttr(_ pTLibAttr: UnsafeMutablePointer<TLIBATTR>?) {
    unsafe TaskMemory.free(UnsafeMutableRawPointer(pTLibAttr))
  }

  public func GetTypeComp(_ ppTComp: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    unsafe TypeDescription.handOut(to: ppTComp) { () throws(COMError) in
      try reference(as: ITypeCompReference.self)
    }
  }

  /// TYPE_E_ELEMENTNOTFOUND beyond the last type; -1 is the library itself.
  public func GetDocumentation(
    _ index: Int32, _ pBstrName: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pBstrDocString: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ pdwHelpContext: UnsafeMutablePointer<UInt32>?,
    _ pBstrHelpFile: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    let places = unsafe DocumentationPlaces(pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile)
    if index == -1 { return places.fill(data.name, data.help, 0) }
    guard let type = data.type(Int(index)) else { return DispatchError.elementNotFound }
    return places.fill(type.name, type.help, type.helpContext)
  }

  /// Whether any type, member or parameter has the name; the buffer gets it as the IDL writes it.
  public func IsName(
    _ szNameBuf: UnsafeMutablePointer<UInt16>?, _ lHashVal: UInt32, _ pfName: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let name = unsafe szNameBuf, let pfName = unsafe pfName else { return DispatchError.invalidArgument }
    unsafe pfName.pointee = 0
    for index in 0..<data.typeCount {
      guard let type = data.type(index), let place = unsafe type.place(ofName: name, data.text, withParameters: true)
      else { continue }
      unsafe data.text.copy(place, to: name)
      unsafe pfName.pointee = 1
      return 0
    }
    return 0
  }

  /// The types with the name, and the members with it; the buffer gets the name as the IDL writes it.
  public func FindName(
    _ szNameBuf: UnsafeMutablePointer<UInt16>?, _ lHashVal: UInt32,
    _ ppTInfo: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ rgMemId: UnsafeMutablePointer<Int32>?,
    _ pcFound: UnsafeMutablePointer<UInt16>?
  ) -> Int32 {
    guard let name = unsafe szNameBuf, let infos = unsafe ppTInfo, let members = unsafe rgMemId,
      let pcFound = unsafe pcFound
    else { return DispatchError.invalidArgument }
    let room = unsafe Int(pcFound.pointee)
    var found = 0
    var place: Int?
    for index in 0..<data.typeCount where found < room {
      guard let type = data.type(index), let match = unsafe type.member(named: name, data.text) else { continue }
      let status = unsafe TypeDescription.handOut(to: infos + found) { () throws(COMError) in
        try TypeDescription.make(data, index)
      }
      guard status >= 0 else {
        for index in 0..<found { unsafe infos[index].map { _ = unsafe unknownVtable($0).pointee.Release($0) } }
        unsafe pcFound.pointee = 0
        return status
      }
      unsafe members[found] = match.number
      place = match.namePlace
      found += 1
    }
    if let place { unsafe data.text.copy(place, to: name) }
    unsafe pcFound.pointee = UInt16(found)
    return 0
  }

  // MARK: ITypeComp

  /// Finds a constant of any enumeration or module of the library; DESCKIND_NONE for every other name.
  public func Bind(
    _ szName: UnsafeMutablePointer<UInt16>?, _ lHashVal: UInt32, _ wFlags: UInt16,
    _ ppTInfo: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ pDescKind: UnsafeMutablePointer<Int32>?,
    _ pBindPtr: UnsafeMutablePointer<BINDPTR>?
  ) -> Int32 {
    guard let name = unsafe szName, let ppTInfo = unsafe ppTInfo, let pDescKind = unsafe pDescKind,
      let pBindPtr = unsafe pBindPtr
    else { return DispatchError.invalidArgument }
    unsafe ppTInfo.pointee = nil
    unsafe pDescKind.pointee = 0
    unsafe pBindPtr.initialize(to: BINDPTR())
    for index in 0..<data.typeCount {
      guard let type = data.type(index), type.kind == TKIND_ENUM || type.kind == TKIND_MODULE,
        unsafe type.member(named: name, data.text).map({ $0.number != -1 }) ?? false,
        let description = try? makeObject({ () throws(COMError) in TypeDescription(data, index, isDispatch: false) })
      else { continue }
      return unsafe description.Bind(name, lHashVal, wFlags, ppTInfo, pDescKind, pBindPtr)
    }
    return 0
  }

  /// Finds a type by its name; both results are NULL where there is none.
  public func BindType(
    _ szName: UnsafeMutablePointer<UInt16>?, _ lHashVal: UInt32,
    _ ppTInfo: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ ppTComp: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let name = unsafe szName, let ppTInfo = unsafe ppTInfo, let ppTComp = unsafe ppTComp else {
      return DispatchError.invalidArgument
    }
    unsafe ppTInfo.pointee = nil
    unsafe ppTComp.pointee = nil
    let found = (0..<data.typeCount).first { index in
      data.type(index).map { unsafe data.text.isSame($0.namePlace, as: name) } ?? false
    }
    guard let found else { return 0 }
    return unsafe TypeDescription.handOut(to: ppTInfo) { () throws(COMError) in
      try TypeDescription.make(data, found)
    }
  }
}
