import Glibc

/// What the images of a process share: the class table, the allocator, global memory, what is pinned, and what
/// each thread has.
///
/// Every method is called through the vtable, from any image; each takes raw pointers and checks them.
final class ComcardRuntime: ComcardRuntimeCoClass, IComcardRuntime {
  private let allocator = Allocator()
  private let apartments = Apartments()
  private let arrayPins = ArrayPinTable()
  private let classes = ClassTable()
  private let globalMemory = GlobalMemory()
  private let libraries = LoadedLibraries()
  private let typeLibraries = TypeLibraryTable()

  func Initialize(_ dwCoInit: UInt32) -> Int32 { apartments.enter(dwCoInit) }

  func Uninitialize() {
    if apartments.leave() { endUse() }
  }

  /// Nobody uses COM in this process any more, for now.
  private func endUse() {
    classes.clear { apartments.isIdle }
    COM.printLeaks()
  }

  func GetClassObject(
    _ rclsid: UnsafePointer<GUID>?, _ dwClsContext: UInt32, _ riid: UnsafePointer<GUID>?,
    _ ppv: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let ppv = unsafe ppv else { return COMError.pointer.published() }
    unsafe ppv.pointee = nil
    return reportingErrors { () throws(COMError) in
      guard let rclsid = unsafe rclsid, let riid = unsafe riid else { throw COMError.invalidArgument }
      try requireApartment()
      let object = try classes.classObject(for: unsafe rclsid.pointee, context: dwClsContext)
      return unsafe object.query(riid.pointee, ppv)
    }
  }

  func CreateInstance(
    _ rclsid: UnsafePointer<GUID>?, _ pUnkOuter: UnsafeMutableRawPointer?, _ dwClsContext: UInt32,
    _ riid: UnsafePointer<GUID>?, _ ppv: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let ppv = unsafe ppv else { return COMError.pointer.published() }
    unsafe ppv.pointee = nil
    if let rclsid = unsafe rclsid, let riid = unsafe riid, unsafe pUnkOuter == nil, apartments.hasCurrent,
      let status = unsafe classes.createKnown(rclsid, dwClsContext, riid, ppv)
    {
      if status >= 0, unsafe ppv.pointee != nil { return status }
      return unsafe failure(status, ppv)
    }
    return unsafe createUnknown(rclsid, pUnkOuter, dwClsContext, riid, ppv)
  }

  /// CoCreateInstance for a class that is not known yet, an aggregate, or bad arguments.
  @inline(never)
  private func createUnknown(
    _ rclsid: UnsafePointer<GUID>?, _ outer: UnsafeMutableRawPointer?, _ context: UInt32, _ riid: UnsafePointer<GUID>?,
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  ) -> Int32 {
    reportingErrors { () throws(COMError) in
      guard let rclsid = unsafe rclsid, let riid = unsafe riid else { throw COMError.invalidArgument }
      // An aggregate's first interface is always the inner object's own IUnknown.
      if unsafe outer != nil, unsafe riid.pointee != IUnknownReference.iid { throw COMError.noInterface }
      try requireApartment()
      let object = try classes.classObject(for: unsafe rclsid.pointee, context: context)
      let factory = try object.query(IClassFactoryReference.self)
      let status = unsafe factory.CreateInstance(outer, riid, result)
      if status >= 0, unsafe result.pointee != nil { return status }
      return unsafe failure(status, result)
    }
  }

  /// What becomes of a class object's answer that gave no object: E_UNEXPECTED where it claims success, and nothing is
  /// left at the caller's place where it does not.
  @inline(never)
  private func failure(_ status: Int32, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>) -> Int32 {
    unsafe result.pointee = nil
    return status < 0 ? status : COMError.unexpectedNull.published()
  }

  func RegisterClassObject(
    _ rclsid: UnsafePointer<GUID>?, _ pUnk: UnsafeMutableRawPointer?, _ dwClsContext: UInt32, _ flags: UInt32,
    _ lpdwRegister: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    guard let lpdwRegister = unsafe lpdwRegister else { return COMError.invalidArgument.published() }
    unsafe lpdwRegister.pointee = 0
    return reportingErrors { () throws(COMError) in
      guard let rclsid = unsafe rclsid, let unknown = unsafe IUnknownReference(retaining: pUnk) else {
        throw COMError.invalidArgument
      }
      try requireApartment()
      let kind = try RegistrationKind(context: dwClsContext, flags: flags)
      unsafe lpdwRegister.pointee = classes.register(rclsid.pointee, HeldInterface(transferring: unknown), kind)
      return 0
    }
  }

  func RevokeClassObject(_ dwRegister: UInt32) -> Int32 {
    reportingErrors { () throws(COMError) in
      try classes.revoke(dwRegister)
      return 0
    }
  }

  func SuspendClassObjects(_ fSuspend: Int32) -> Int32 {
    classes.suspend(fSuspend != 0)
    return 0
  }

  func CountServerProcess(_ lChange: Int32) -> UInt32 {
    lChange > 0 ? classes.addServerUser() : classes.removeServerUser()
  }

  func ClassIDFromProgID(_ lpszProgID: UnsafePointer<UInt16>?, _ lpclsid: UnsafeMutablePointer<GUID>?) -> Int32 {
    guard let lpclsid = unsafe lpclsid else { return COMError.invalidArgument.published() }
    unsafe lpclsid.pointee = GUID()
    return reportingErrors { () throws(COMError) in
      guard let progID = unsafe String(wide: lpszProgID) else { throw COMError.invalidArgument }
      unsafe lpclsid.pointee = try ManifestSearch().manifest(progID: progID).clsid
      return 0
    }
  }

  func FreeUnusedLibraries(_ dwUnloadDelay: UInt32) { classes.freeUnusedLibraries(delay: dwUnloadDelay) }

  func LoadLibrary(_ lpszLibName: UnsafePointer<UInt16>?) -> UnsafeMutableRawPointer? {
    guard let name = unsafe String(wide: lpszLibName) else { return nil }
    return unsafe libraries.load(name)
  }

  func FreeLibrary(_ hInst: UnsafeMutableRawPointer?) { unsafe libraries.free(hInst) }

  func FreeAllLibraries() {
    libraries.freeAll()
    classes.freeUnusedLibraries(delay: 0)
  }

  func GetApartmentType(
    _ pAptType: UnsafeMutablePointer<Int32>?, _ pAptQualifier: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let pAptType = unsafe pAptType, let pAptQualifier = unsafe pAptQualifier else {
      return COMError.invalidArgument.hresult
    }
    let (type, qualifier) = apartments.current
    unsafe pAptType.pointee = type
    unsafe pAptQualifier.pointee = qualifier
    return type < 0 ? COMError.notInitialized.hresult : 0
  }

  func IncrementMTAUsage(_ pCookie: UnsafeMutablePointer<UInt>?) -> Int32 {
    guard let pCookie = unsafe pCookie else { return COMError.invalidArgument.hresult }
    unsafe pCookie.pointee = apartments.keep()
    return 0
  }

  func DecrementMTAUsage(_ cookie: UInt) -> Int32 {
    do throws(COMError) {
      if try apartments.giveBack(cookie) { endUse() }
      return 0
    } catch {
      return error.hresult
    }
  }

  func Allocate(_ cb: UInt) -> UnsafeMutableRawPointer? { unsafe allocator.allocate(cb) }

  func Reallocate(_ pv: UnsafeMutableRawPointer?, _ cb: UInt) -> UnsafeMutableRawPointer? {
    unsafe allocator.reallocate(pv, cb)
  }

  func Free(_ pv: UnsafeMutableRawPointer?) { unsafe allocator.free(pv) }

  func GetBlockSize(_ pv: UnsafeMutableRawPointer?) -> UInt { unsafe allocator.size(of: pv) }

  func DidAllocate(_ pv: UnsafeMutableRawPointer?) -> Int32 { unsafe allocator.didAllocate(pv) }

  func MinimizeHeap() { allocator.minimize() }

  func RegisterMallocSpy(_ pMallocSpy: UnsafeMutableRawPointer?) -> Int32 { unsafe allocator.register(pMallocSpy) }

  func RevokeMallocSpy() -> Int32 { allocator.revoke() }

  func SetErrorInfo(_ perrinfo: UnsafeMutableRawPointer?) -> Int32 {
    guard let thread = unsafe ThreadState.current else { return COMError.outOfMemory.hresult }
    let old = unsafe thread.pointee.error_info
    if let perrinfo = unsafe perrinfo { _ = unsafe unknownVtable(perrinfo).pointee.AddRef(perrinfo) }
    unsafe thread.pointee.error_info = perrinfo
    if let old = unsafe old { _ = unsafe unknownVtable(old).pointee.Release(old) }
    return 0
  }

  /// S_FALSE where the thread has no error info. The reference goes to the caller, and the thread has none after.
  func GetErrorInfo(_ pperrinfo: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    guard let pperrinfo = unsafe pperrinfo else { return COMError.invalidArgument.hresult }
    guard let thread = unsafe ThreadState.current, let info = unsafe thread.pointee.error_info else {
      unsafe pperrinfo.pointee = nil
      return 1
    }
    unsafe thread.pointee.error_info = nil
    unsafe pperrinfo.pointee = info
    return 0
  }

  func RegisterTypeLibrary(
    _ rguid: UnsafePointer<GUID>?, _ wVerMajor: UInt16, _ wVerMinor: UInt16, _ pUnk: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let rguid = unsafe rguid, let library = unsafe IUnknownReference(retaining: pUnk) else {
      return COMError.invalidArgument.hresult
    }
    typeLibraries.add(
      HeldInterface(transferring: library), unsafe rguid.pointee, version: (wVerMajor, wVerMinor))
    return 0
  }

  func LoadTypeLibrary(
    _ rguid: UnsafePointer<GUID>?, _ wVerMajor: UInt16, _ wVerMinor: UInt16, _ riid: UnsafePointer<GUID>?,
    _ ppv: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let ppv = unsafe ppv else { return COMError.invalidArgument.hresult }
    unsafe ppv.pointee = nil
    guard let rguid = unsafe rguid, let riid = unsafe riid else { return COMError.invalidArgument.hresult }
    guard let library = typeLibraries.find(unsafe rguid.pointee, major: wVerMajor, minor: wVerMinor) else {
      return TypeLibraries.notRegistered.hresult
    }
    return unsafe library.transferred().query(riid.pointee, ppv)
  }

  func CountLiveObjects() -> Int64 { com_modules_live() }

  func PinArrayMemory(_ pv: UnsafeMutableRawPointer?, _ pvBlock: UnsafeMutableRawPointer?) {
    unsafe arrayPins.add(pv, in: pvBlock)
  }

  func UnpinArrayMemory(_ pv: UnsafeMutableRawPointer?) { unsafe arrayPins.remove(pv) }

  func IsArrayMemoryPinned(_ pv: UnsafeMutableRawPointer?) -> Int32 { unsafe arrayPins.holds(pv) ? 1 : 0 }

  func GiveUpArrayMemory(_ pvBlock: UnsafeMutableRawPointer?) -> Int32 { unsafe arrayPins.giveUp(pvBlock) ? 1 : 0 }

  func AllocateGlobal(
    _ uFlags: UInt32, _ dwBytes: UInt, _ phMem: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> UInt32 { unsafe globalMemory.allocate(uFlags, dwBytes, to: phMem) }

  func ReallocateGlobal(
    _ uFlags: UInt32, _ dwBytes: UInt, _ phMem: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> UInt32 { unsafe globalMemory.reallocate(uFlags, dwBytes, phMem) }

  func FreeGlobal(_ hMem: UnsafeMutableRawPointer?) -> UInt32 { unsafe globalMemory.free(hMem) }

  func LockGlobal(
    _ hMem: UnsafeMutableRawPointer?, _ ppv: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> UInt32 { unsafe globalMemory.lock(hMem, to: ppv) }

  func UnlockGlobal(_ hMem: UnsafeMutableRawPointer?) -> UInt32 { unsafe globalMemory.unlock(hMem) }

  func DescribeGlobal(
    _ hMem: UnsafeMutableRawPointer?, _ pcb: UnsafeMutablePointer<UInt>?, _ puFlags: UnsafeMutablePointer<UInt32>?
  ) -> UInt32 { unsafe globalMemory.describe(hMem, pcb, puFlags) }

  func FindGlobal(
    _ pv: UnsafeRawPointer?, _ phMem: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> UInt32 { unsafe globalMemory.find(pv, to: phMem) }

  func ReadGlobal(
    _ hMem: UnsafeMutableRawPointer?, _ position: UInt, _ pv: UnsafeMutableRawPointer?, _ cb: UInt,
    _ pcbRead: UnsafeMutablePointer<UInt>?
  ) -> UInt32 { unsafe globalMemory.read(hMem, position, pv, cb, pcbRead) }

  func WriteGlobal(
    _ hMem: UnsafeMutableRawPointer?, _ position: UInt, _ pv: UnsafeRawPointer?, _ cb: UInt
  ) -> UInt32 { unsafe globalMemory.write(hMem, position, pv, cb) }

  private func requireApartment() throws(COMError) {
    guard apartments.hasCurrent else {
      throw COMError.notInitialized.with("CoInitializeEx was not called on this thread")
    }
  }

  private func reportingErrors(_ body: () throws(COMError) -> Int32) -> Int32 {
    do throws(COMError) { return try body() } catch { return error.published() }
  }
}
