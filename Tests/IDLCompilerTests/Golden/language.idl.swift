// Generated from language.idl by idlc. Do not edit.

public import COM

@inlinable public var SAMPLE_LIMIT: Int32 { Int32(truncatingIfNeeded: 272 as Int128) }

@inlinable public var SAMPLE_LARGE: UInt64 { UInt64(truncatingIfNeeded: 18446744073709551615 as Int128) }

@inlinable public var SAMPLE_MASK: UInt32 { UInt32(truncatingIfNeeded: 2147483648 as Int128) }

@inlinable public var SAMPLE_NEGATIVE: Int16 { Int16(truncatingIfNeeded: -136 as Int128) }

@inlinable public var SAMPLE_RATIO: Double { 150.0 }

@inlinable public var SAMPLE_NAME: String { "a name" }

@inlinable public var SAMPLE_WIDE: String { "a wide name" }

@inlinable public var SAMPLE_LETTER: Int8 { Int8(truncatingIfNeeded: 65 as Int128) }

@inlinable public var SAMPLE_SIZE: UInt32 { UInt32(truncatingIfNeeded: 8 as Int128) }

@frozen public struct SAMPLE_KIND: COMEnumeration {
  public var rawValue: Int32
  @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

  @inlinable public static var KIND_NONE: Self { Self(rawValue: 0) }
  @inlinable public static var KIND_FIRST: Self { Self(rawValue: 4) }
  @inlinable public static var KIND_SECOND: Self { Self(rawValue: 5) }
  @inlinable public static var KIND_LAST: Self { Self(rawValue: 16) }
  @inlinable public static var KIND_HIGH: Self { Self(rawValue: -2147483648) }
}

@frozen public struct SAMPLE_PLAIN: COMEnumeration {
  public var rawValue: Int32
  @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

  @inlinable public static var PLAIN_A: Self { Self(rawValue: -1) }
  @inlinable public static var PLAIN_B: Self { Self(rawValue: 0) }
}

/// 80 bytes, aligned to 8.
@frozen public struct SAMPLE_OUTER {
  public var comWord0: UInt64
  public var comWord1: UInt64
  public var comWord2: UInt64
  public var comWord3: UInt64
  public var comWord4: UInt64
  public var comWord5: UInt64
  public var comWord6: UInt64
  public var comWord7: UInt64
  public var comWord8: UInt64
  public var comWord9: UInt64

  /// All bits zero.
  @inlinable public init() {
    comWord0 = 0
    comWord1 = 0
    comWord2 = 0
    comWord3 = 0
    comWord4 = 0
    comWord5 = 0
    comWord6 = 0
    comWord7 = 0
    comWord8 = 0
    comWord9 = 0
  }
}

/// 8 bytes, aligned to 4.
@frozen public struct SAMPLE_LATER {
  public var x: Int32
  public var y: Int32

  /// All bits zero.
  @inlinable public init() {
    x = 0
    y = 0
  }
}

/// 16 bytes, aligned to 8.
@frozen public struct SAMPLE_UNION {
  public var comWord0: UInt64
  public var comWord1: UInt64

  /// All bits zero.
  @inlinable public init() {
    comWord0 = 0
    comWord1 = 0
  }
}

/// 8 bytes, aligned to 4.
@frozen public struct SAMPLE_ENCAPSULATED {
  public var comWord0: UInt32
  public var comWord1: UInt32

  /// All bits zero.
  @inlinable public init() {
    comWord0 = 0
    comWord1 = 0
  }
}

/// 5 bytes, aligned to 1.
@frozen public struct SAMPLE_PACKED {
  public var comWord0: UInt8
  public var comWord1: UInt8
  public var comWord2: UInt8
  public var comWord3: UInt8
  public var comWord4: UInt8

  /// All bits zero.
  @inlinable public init() {
    comWord0 = 0
    comWord1 = 0
    comWord2 = 0
    comWord3 = 0
    comWord4 = 0
  }
}

/// 12 bytes, aligned to 4.
@frozen public struct SAMPLE_BITS {
  public var comWord0: UInt32
  public var comWord1: UInt32
  public var comWord2: UInt32

  /// All bits zero.
  @inlinable public init() {
    comWord0 = 0
    comWord1 = 0
    comWord2 = 0
  }
}

@inlinable public var CUSTOM_LIMIT: Int32 { Int32(truncatingIfNeeded: 3 as Int128) }

@inlinable public var MODULE_VALUE: Int32 { Int32(truncatingIfNeeded: 5 as Int128) }

/// The 9 slots of ISampleCustom, in vtable order.
@unsafe @frozen public struct ISampleCustomVtbl {
  public var QueryInterface: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Int32
  public var AddRef: @convention(c) (InterfacePointer?) -> UInt32
  public var Release: @convention(c) (InterfacePointer?) -> UInt32
  public var Fill: @convention(c) (InterfacePointer?, UInt32, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Int32
  public var Put: UnsafeRawPointer?
  public var Where: UnsafeRawPointer?
  public var Print: UnsafeRawPointer?
  public var RemotePrint: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?) -> Int32
  public var Find: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Int32
}

/// A custom interface
///
/// IID {0C5D2A30-6D5D-4C8A-9F4E-2A1C7E0D0001}.
public protocol ISampleCustom: ~Copyable {
  /// Slot 3.
  func Fill(_ cb: UInt32, _ pv: UnsafeMutablePointer<UInt8>?) throws(COMError) -> UInt32
  /// Slot 4.
  // Put passes a record by value that C does not know: C and C++ callers only.
  /// Slot 5.
  // Where passes a record by value that C does not know: C and C++ callers only.
  /// Slot 6.
  // Print passes a record by value that C does not know: C and C++ callers only.
  /// Slot 7.
  func RemotePrint(_ text: UnsafePointer<Int8>?) throws(COMError)
  /// Slot 8.
  func Find(_ riid: UnsafePointer<GUID>?, _ ppv: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) throws(COMError)
}

/// One counted reference to an object's ISampleCustom, given back when this value ends.
@safe @frozen public struct ISampleCustomReference: ~Copyable, InterfaceReference, ISampleCustom, @unchecked Sendable {
  /// {0C5D2A30-6D5D-4C8A-9F4E-2A1C7E0D0001}
  @inlinable public static var iid: GUID {
    GUID(Data1: 0x0c5d2a30, Data2: 0x6d5d, Data3: 0x4c8a, Data4: (0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x01))
  }

  /// The interface pointer. It stays owned by this value.
  public let pointer: InterfacePointer

  /// Takes over one reference that the caller holds.
  @inlinable public init(transferringRef pointer: InterfacePointer) {
    unsafe self.pointer = pointer
  }

  @inlinable deinit {
    _ = unsafe vtable.pointee.Release(pointer)
  }

  /// The object's own functions, for calls that the methods below do not express.
  @inlinable public var vtable: UnsafePointer<ISampleCustomVtbl> {
    @inline(__always) get { unsafe pointer.load(as: UnsafePointer<ISampleCustomVtbl>.self) }
  }

  /// Slot 3.
  @inlinable public func Fill(_ cb: UInt32, _ pv: UnsafeMutablePointer<UInt8>?) throws(COMError) -> UInt32 {
    var com_2 = UInt32()
    let com_status = unsafe vtable.pointee.Fill(pointer, cb, UnsafeMutableRawPointer(pv), &com_2)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
    return com_2
  }

  /// Slot 7.
  @inlinable public func RemotePrint(_ text: UnsafePointer<Int8>?) throws(COMError) {
    let com_status = unsafe vtable.pointee.RemotePrint(pointer, UnsafeMutableRawPointer(mutating: text))
    guard com_status >= 0 else { throw COMError(failed: com_status) }
  }

  /// Slot 8.
  @inlinable public func Find(_ riid: UnsafePointer<GUID>?, _ ppv: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) throws(COMError) {
    let com_status = unsafe vtable.pointee.Find(pointer, UnsafeMutableRawPointer(mutating: riid), UnsafeMutableRawPointer(ppv))
    guard com_status >= 0 else { throw COMError(failed: com_status) }
  }
}

/// The 16 slots of ISample, in vtable order.
@unsafe @frozen public struct ISampleVtbl {
  public var QueryInterface: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Int32
  public var AddRef: @convention(c) (InterfacePointer?) -> UInt32
  public var Release: @convention(c) (InterfacePointer?) -> UInt32
  public var GetTypeInfoCount: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?) -> Int32
  public var GetTypeInfo: @convention(c) (InterfacePointer?, UInt32, UInt32, UnsafeMutableRawPointer?) -> Int32
  public var GetIDsOfNames: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, UInt32, UInt32, UnsafeMutableRawPointer?) -> Int32
  public var Invoke: @convention(c) (InterfacePointer?, Int32, UnsafeMutableRawPointer?, UInt32, UInt16, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Int32
  public var get_Name: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?) -> Int32
  public var put_Name: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?) -> Int32
  public var get_Item: @convention(c) (InterfacePointer?, VARIANT, UInt32, UnsafeMutableRawPointer?) -> Int32
  public var putref_Item: @convention(c) (InterfacePointer?, VARIANT, UInt32, UnsafeMutableRawPointer?) -> Int32
  public var get__NewEnum: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?) -> Int32
  public var Do: @convention(c) (InterfacePointer?, Int32, Int32, UnsafeMutableRawPointer?, Double, Int16, UnsafeMutableRawPointer?, Int32) -> Int32
  public var Mixed: @convention(c) (InterfacePointer?, Int32, Int32, VARIANT, Int32) -> Int32
  public var Many: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Int32
  public var Old: @convention(c) (InterfacePointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Int32
}

/// A dual interface
///
/// IID {0C5D2A30-6D5D-4C8A-9F4E-2A1C7E0D0002}.
public protocol ISample: IDispatch, ~Copyable {
  /// The name.
  ///
  /// Slot 7, dispid 1610743808.
  func get_Name() throws(COMError) -> BString
  /// Slot 8, dispid 1610743808.
  func put_Name(_ bstr: borrowing BString) throws(COMError)
  /// Slot 9, dispid 0.
  func get_Item(_ index: VARIANT, _ lcid: UInt32) throws(COMError) -> IDispatchReference
  /// Slot 10, dispid 0.
  func putref_Item(_ index: VARIANT, _ lcid: UInt32, _ pItem: borrowing IDispatchReference) throws(COMError)
  /// Slot 11, dispid -4.
  func get__NewEnum() throws(COMError) -> IUnknownReference
  /// Slot 12, dispid 1.
  func Do(_ first: Int32, _ kind: SAMPLE_KIND, _ text: borrowing BString, _ ratio: Double, _ flag: Bool, _ other: borrowing ISampleReference?, _ limit: Int32) throws(COMError)
  /// Slot 13, dispid 258.
  func Mixed(_ first: Int32, _ second: Int32, _ third: VARIANT, _ fourth: Int32) throws(COMError)
  /// Slot 14, dispid 3.
  func Many(_ values: UnsafeMutablePointer<SAFEARRAY>?) throws(COMError) -> UnsafeMutablePointer<SAFEARRAY>?
  /// Slot 15, dispid 1610743816.
  func Old(_ pOuter: UnsafeMutablePointer<SAMPLE_OUTER>?, _ pObject: borrowing ISampleReference) throws(COMError)
}

/// One counted reference to an object's ISample, given back when this value ends.
@safe @frozen public struct ISampleReference: ~Copyable, InterfaceReference, ISample, @unchecked Sendable {
  /// {0C5D2A30-6D5D-4C8A-9F4E-2A1C7E0D0002}
  @inlinable public static var iid: GUID {
    GUID(Data1: 0x0c5d2a30, Data2: 0x6d5d, Data3: 0x4c8a, Data4: (0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x02))
  }

  /// The interface pointer. It stays owned by this value.
  public let pointer: InterfacePointer

  /// Takes over one reference that the caller holds.
  @inlinable public init(transferringRef pointer: InterfacePointer) {
    unsafe self.pointer = pointer
  }

  @inlinable deinit {
    _ = unsafe vtable.pointee.Release(pointer)
  }

  /// The object's own functions, for calls that the methods below do not express.
  @inlinable public var vtable: UnsafePointer<ISampleVtbl> {
    @inline(__always) get { unsafe pointer.load(as: UnsafePointer<ISampleVtbl>.self) }
  }

  /// 1 where the object describes its type, else 0.
  ///
  /// Slot 3.
  @inlinable public func GetTypeInfoCount() throws(COMError) -> UInt32 {
    var com_0 = UInt32()
    let com_status = unsafe vtable.pointee.GetTypeInfoCount(pointer, &com_0)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
    return com_0
  }

  /// The type description of the interface that Invoke serves.
  ///
  /// Slot 4.
  @inlinable public func GetTypeInfo(_ iTInfo: UInt32, _ lcid: UInt32) throws(COMError) -> ITypeInfoReference {
    var com_2: UnsafeMutableRawPointer? = nil
    let com_status = unsafe vtable.pointee.GetTypeInfo(pointer, iTInfo, lcid, &com_2)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
    guard let com_2 = unsafe com_2 else { throw COMError.unexpectedNull }
    return unsafe ITypeInfoReference(transferringRef: com_2)
  }

  /// Turns the name of a member, and those of its arguments, into numbers; letter case does not count.
  ///
  /// Slot 5.
  @inlinable public func GetIDsOfNames(_ riid: UnsafePointer<GUID>?, _ rgszNames: UnsafeMutablePointer<UnsafeMutablePointer<UInt16>?>?, _ cNames: UInt32, _ lcid: UInt32, _ rgDispId: UnsafeMutablePointer<Int32>?) throws(COMError) {
    let com_status = unsafe vtable.pointee.GetIDsOfNames(pointer, UnsafeMutableRawPointer(mutating: riid), UnsafeMutableRawPointer(rgszNames), cNames, lcid, UnsafeMutableRawPointer(rgDispId))
    guard com_status >= 0 else { throw COMError(failed: com_status) }
  }

  /// Calls one member by its number; arguments stand last to first.
  ///
  /// Slot 6.
  @inlinable public func Invoke(_ dispIdMember: Int32, _ riid: UnsafePointer<GUID>?, _ lcid: UInt32, _ wFlags: UInt16, _ pDispParams: UnsafeMutablePointer<DISPPARAMS>?, _ pVarResult: UnsafeMutablePointer<VARIANT>?, _ pExcepInfo: UnsafeMutablePointer<EXCEPINFO>?, _ puArgErr: UnsafeMutablePointer<UInt32>?) -> Int32 {
    return unsafe vtable.pointee.Invoke(pointer, dispIdMember, UnsafeMutableRawPointer(mutating: riid), lcid, wFlags, UnsafeMutableRawPointer(pDispParams), UnsafeMutableRawPointer(pVarResult), UnsafeMutableRawPointer(pExcepInfo), UnsafeMutableRawPointer(puArgErr))
  }

  /// The name.
  ///
  /// Slot 7, dispid 1610743808.
  @inlinable public func get_Name() throws(COMError) -> BString {
    var com_0: UnsafeMutableRawPointer? = nil
    let com_status = unsafe vtable.pointee.get_Name(pointer, &com_0)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
    return unsafe BString(transferring: com_0)
  }

  /// Slot 8, dispid 1610743808.
  @inlinable public func put_Name(_ bstr: borrowing BString) throws(COMError) {
    let com_status = unsafe vtable.pointee.put_Name(pointer, bstr.pointer)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
  }

  /// Slot 9, dispid 0.
  @inlinable public func get_Item(_ index: VARIANT, _ lcid: UInt32) throws(COMError) -> IDispatchReference {
    var com_2: UnsafeMutableRawPointer? = nil
    let com_status = unsafe vtable.pointee.get_Item(pointer, index, lcid, &com_2)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
    guard let com_2 = unsafe com_2 else { throw COMError.unexpectedNull }
    return unsafe IDispatchReference(transferringRef: com_2)
  }

  /// Slot 10, dispid 0.
  @inlinable public func putref_Item(_ index: VARIANT, _ lcid: UInt32, _ pItem: borrowing IDispatchReference) throws(COMError) {
    let com_status = unsafe vtable.pointee.putref_Item(pointer, index, lcid, pItem.pointer)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
  }

  /// Slot 11, dispid -4.
  @inlinable public func get__NewEnum() throws(COMError) -> IUnknownReference {
    var com_0: UnsafeMutableRawPointer? = nil
    let com_status = unsafe vtable.pointee.get__NewEnum(pointer, &com_0)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
    guard let com_0 = unsafe com_0 else { throw COMError.unexpectedNull }
    return unsafe IUnknownReference(transferringRef: com_0)
  }

  /// Slot 12, dispid 1.
  @inlinable public func Do(_ first: Int32 = 1, _ kind: SAMPLE_KIND = .KIND_FIRST, _ text: borrowing BString, _ ratio: Double = 2.5, _ flag: Bool = true, _ other: borrowing ISampleReference? = nil, _ limit: Int32 = 272) throws(COMError) {
    let com_other: UnsafeMutableRawPointer?
    switch other {
    case .some(let value): unsafe com_other = value.pointer
    case .none: unsafe com_other = nil
    }
    let com_status = unsafe vtable.pointee.Do(pointer, first, kind.rawValue, text.pointer, ratio, (flag ? -1 : 0), com_other, limit)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
  }

  /// Slot 13, dispid 258.
  @inlinable public func Mixed(_ first: Int32 = 1, _ second: Int32, _ third: VARIANT, _ fourth: Int32 = 3) throws(COMError) {
    let com_status = unsafe vtable.pointee.Mixed(pointer, first, second, third, fourth)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
  }

  /// Slot 14, dispid 3.
  @inlinable public func Many(_ values: UnsafeMutablePointer<SAFEARRAY>?) throws(COMError) -> UnsafeMutablePointer<SAFEARRAY>? {
    var com_1: UnsafeMutablePointer<SAFEARRAY>? = nil
    let com_status = unsafe vtable.pointee.Many(pointer, UnsafeMutableRawPointer(values), &com_1)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
    return unsafe com_1
  }

  /// Slot 15, dispid 1610743816.
  @inlinable public func Old(_ pOuter: UnsafeMutablePointer<SAMPLE_OUTER>?, _ pObject: borrowing ISampleReference) throws(COMError) {
    let com_status = unsafe vtable.pointee.Old(pointer, UnsafeMutableRawPointer(pOuter), pObject.pointer)
    guard com_status >= 0 else { throw COMError(failed: com_status) }
  }
}

extension GUID {
  /// A sample: {0C5D2A30-6D5D-4C8A-9F4E-2A1C7E0D0007}
  @inlinable public static var CLSID_Sample: GUID {
    GUID(Data1: 0x0c5d2a30, Data2: 0x6d5d, Data3: 0x4c8a, Data4: (0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x07))
  }
  /// The library of samples: {0C5D2A30-6D5D-4C8A-9F4E-2A1C7E0D0003}
  @inlinable public static var LIBID_SampleLib: GUID {
    GUID(Data1: 0x0c5d2a30, Data2: 0x6d5d, Data3: 0x4c8a, Data4: (0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x03))
  }
}
