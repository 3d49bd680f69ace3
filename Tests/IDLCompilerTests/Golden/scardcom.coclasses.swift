// Generated from scardcom.idl by idlc. Do not edit.

public import COM
internal import SmartCardInterfaces

/// Owns the interface slots of SCardManage, so that the fields of that class cannot displace them.
@safe open class SCardManageCoClass: COMObject {
  @usableFromInline final let comSlots: [1 of UnsafeRawPointer]

  public override init() {
    unsafe comSlots = [UnsafeRawPointer(SCardManage.comVtable0)]
    super.init()
  }
}

extension SCardManage: CoClass {
  /// {8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}
  public static var clsid: GUID {
    GUID(Data1: 0x8d6edfe0, Data2: 0x3145, Data3: 0x4f1b, Data4: (0x84, 0x74, 0x0f, 0xc3, 0xc3, 0xcc, 0xc1, 0xe7))
  }

  @inline(__always) public static func comInterfaceOffset(_ low: UInt64, _ high: UInt64) -> Int {
    switch low {
    // ISCardManage
    case 0x11d05a095e586211 where high == 0xb924d44fc0004cb8: return 24
    // IDispatch
    case 0x0000000000020400 where high == 0x46000000000000c0: return 24
    // IUnknown
    case 0x0000000000000000 where high == 0x46000000000000c0: return 24
    default: return -1
    }
  }

  // SAFETY: written once before it is published, never freed, never written again.
  nonisolated(unsafe) static let comVtable0: UnsafeMutablePointer<ISCardManageVtbl> = {
    let table = UnsafeMutablePointer<ISCardManageVtbl>.allocate(capacity: 1)
    @inline(__always) func com_QueryInterface(_ this: InterfacePointer?, _ iid: UnsafeMutableRawPointer?, _ result: UnsafeMutableRawPointer?) -> Int32 {
      unsafe Thunk.queryInterface(this, 24, SCardManage.self, iid, result)
    }
    unsafe table.pointee.QueryInterface = com_QueryInterface
    @inline(__always) func com_AddRef(_ this: InterfacePointer?) -> UInt32 {
      unsafe Thunk.addRef(this, 24, SCardManage.self)
    }
    unsafe table.pointee.AddRef = com_AddRef
    @inline(__always) func com_Release(_ this: InterfacePointer?) -> UInt32 {
      unsafe Thunk.release(this, 24, SCardManage.self)
    }
    unsafe table.pointee.Release = com_Release
    @inline(__always) func com_GetTypeInfoCount(_ this: InterfacePointer?, _ a0: UnsafeMutableRawPointer?) -> Int32 {
      unsafe a0?.storeBytes(of: 0, as: UInt32.self)
      guard let r0 = unsafe a0?.assumingMemoryBound(to: UInt32.self) else { return COMError.pointer.hresult }
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        unsafe r0.pointee = try object.GetTypeInfoCount()
      }
    }
    unsafe table.pointee.GetTypeInfoCount = com_GetTypeInfoCount
    @inline(__always) func com_GetTypeInfo(_ this: InterfacePointer?, _ a0: UInt32, _ a1: UInt32, _ a2: UnsafeMutableRawPointer?) -> Int32 {
      unsafe a2?.storeBytes(of: 0, as: UInt.self)
      guard let r2 = unsafe a2?.assumingMemoryBound(to: Optional<ITypeInfoReference>.self) else { return COMError.pointer.hresult }
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        unsafe r2.initialize(to: try object.GetTypeInfo(a0, a1))
      }
    }
    unsafe table.pointee.GetTypeInfo = com_GetTypeInfo
    @inline(__always) func com_GetIDsOfNames(_ this: InterfacePointer?, _ a0: UnsafeMutableRawPointer?, _ a1: UnsafeMutableRawPointer?, _ a2: UInt32, _ a3: UInt32, _ a4: UnsafeMutableRawPointer?) -> Int32 {
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        try unsafe object.GetIDsOfNames(UnsafePointer(a0?.assumingMemoryBound(to: GUID.self)), a1?.assumingMemoryBound(to: UnsafeMutablePointer<UInt16>?.self), a2, a3, a4?.assumingMemoryBound(to: Int32.self))
      }
    }
    unsafe table.pointee.GetIDsOfNames = com_GetIDsOfNames
    @inline(__always) func com_Invoke(_ this: InterfacePointer?, _ a0: Int32, _ a1: UnsafeMutableRawPointer?, _ a2: UInt32, _ a3: UInt16, _ a4: UnsafeMutableRawPointer?, _ a5: UnsafeMutableRawPointer?, _ a6: UnsafeMutableRawPointer?, _ a7: UnsafeMutableRawPointer?) -> Int32 {
      unsafe Thunk.value(this, 24, SCardManage.self) { object in unsafe object.Invoke(a0, UnsafePointer(a1?.assumingMemoryBound(to: GUID.self)), a2, a3, a4?.assumingMemoryBound(to: DISPPARAMS.self), a5?.assumingMemoryBound(to: VARIANT.self), a6?.assumingMemoryBound(to: EXCEPINFO.self), a7?.assumingMemoryBound(to: UInt32.self)) }
    }
    unsafe table.pointee.Invoke = com_Invoke
    @inline(__always) func com_AttachByHandle(_ this: InterfacePointer?, _ a0: UInt) -> Int32 {
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        try object.AttachByHandle(a0)
      }
    }
    unsafe table.pointee.AttachByHandle = com_AttachByHandle
    @inline(__always) func com_AttachByIFD(_ this: InterfacePointer?, _ a0: UnsafeMutableRawPointer?, _ a1: Int32) -> Int32 {
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        try unsafe Thunk.borrow(a0, as: BString.self) { (b0) throws(COMError) in
          try object.AttachByIFD(b0, SCARD_SHARE_MODES(rawValue: a1))
        }
      }
    }
    unsafe table.pointee.AttachByIFD = com_AttachByIFD
    @inline(__always) func com_CreateFileAccess(_ this: InterfacePointer?, _ a0: UnsafeMutableRawPointer?) -> Int32 {
      unsafe a0?.storeBytes(of: 0, as: UInt.self)
      guard let r0 = unsafe a0?.assumingMemoryBound(to: Optional<ISCardFileAccessReference>.self) else { return COMError.pointer.hresult }
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        unsafe r0.initialize(to: try object.CreateFileAccess())
      }
    }
    unsafe table.pointee.CreateFileAccess = com_CreateFileAccess
    @inline(__always) func com_CreateCardAuth(_ this: InterfacePointer?, _ a0: UnsafeMutableRawPointer?) -> Int32 {
      unsafe a0?.storeBytes(of: 0, as: UInt.self)
      guard let r0 = unsafe a0?.assumingMemoryBound(to: Optional<ISCardAuthReference>.self) else { return COMError.pointer.hresult }
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        unsafe r0.initialize(to: try object.CreateCardAuth())
      }
    }
    unsafe table.pointee.CreateCardAuth = com_CreateCardAuth
    @inline(__always) func com_CreateCHVerification(_ this: InterfacePointer?, _ a0: UnsafeMutableRawPointer?) -> Int32 {
      unsafe a0?.storeBytes(of: 0, as: UInt.self)
      guard let r0 = unsafe a0?.assumingMemoryBound(to: Optional<ISCardVerifyReference>.self) else { return COMError.pointer.hresult }
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        unsafe r0.initialize(to: try object.CreateCHVerification())
      }
    }
    unsafe table.pointee.CreateCHVerification = com_CreateCHVerification
    @inline(__always) func com_Detach(_ this: InterfacePointer?) -> Int32 {
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        try object.Detach()
      }
    }
    unsafe table.pointee.Detach = com_Detach
    @inline(__always) func com_SCardLock(_ this: InterfacePointer?) -> Int32 {
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        try object.SCardLock()
      }
    }
    unsafe table.pointee.SCardLock = com_SCardLock
    @inline(__always) func com_Reconnect(_ this: InterfacePointer?) -> Int32 {
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        try object.Reconnect()
      }
    }
    unsafe table.pointee.Reconnect = com_Reconnect
    @inline(__always) func com_Status(_ this: InterfacePointer?, _ a0: UnsafeMutableRawPointer?, _ a1: UnsafeMutableRawPointer?) -> Int32 {
      unsafe a0?.storeBytes(of: 0, as: Int32.self)
      unsafe a1?.storeBytes(of: 0, as: Int32.self)
      guard let r0 = unsafe a0?.assumingMemoryBound(to: Int32.self), let r1 = unsafe a1?.assumingMemoryBound(to: Int32.self) else { return COMError.pointer.hresult }
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        let result = try object.Status()
        unsafe r0.pointee = result.pStatus.rawValue
        unsafe r1.pointee = result.pProtocol.rawValue
      }
    }
    unsafe table.pointee.Status = com_Status
    @inline(__always) func com_SCardUnlock(_ this: InterfacePointer?, _ a0: Int32) -> Int32 {
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        try object.SCardUnlock(SCARD_DISPOSITIONS(rawValue: a0))
      }
    }
    unsafe table.pointee.SCardUnlock = com_SCardUnlock
    @inline(__always) func com_CreateInterface(_ this: InterfacePointer?, _ a0: UnsafeMutableRawPointer?, _ a1: UnsafeMutableRawPointer?, _ a2: UnsafeMutableRawPointer?, _ a3: UnsafeMutableRawPointer?) -> Int32 {
      unsafe a3?.storeBytes(of: 0, as: UInt.self)
      guard let r3 = unsafe a3?.assumingMemoryBound(to: Optional<IUnknownReference>.self) else { return COMError.pointer.hresult }
      return unsafe Thunk.call(this, 24, SCardManage.self) { (object) throws(COMError) in
        try unsafe Thunk.borrow(a1, as: BString.self) { (b1) throws(COMError) in
          unsafe r3.initialize(to: try object.CreateInterface(a0?.assumingMemoryBound(to: GUID.self), b1, a2?.assumingMemoryBound(to: Int32.self)))
        }
      }
    }
    unsafe table.pointee.CreateInterface = com_CreateInterface
    return unsafe table
  }()
}
