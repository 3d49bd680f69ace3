/// A VARIANT that owns what it holds, and frees it at its end.
///
///     let answer = try Variant("42").value(as: Int32.self)
@safe
public struct Variant: ~Copyable, @unchecked Sendable {
  private var storage = unsafe VARIANT()

  /// VT_EMPTY.
  public init() {}

  /// A number or a truth value.
  public init<T: AutomationNumber>(_ value: T) {
    withSlot { slot in
      unsafe (slot.address + 8).storeBytes(of: value, as: T.self)
      slot.type = T.variantType
    }
  }

  /// VT_BOOL.
  public init(_ value: Bool) { withSlot { $0.set(.bool, Int16(value ? -1 : 0)) } }

  /// VT_BSTR.
  ///
  /// - Throws: E_OUTOFMEMORY.
  public init(_ text: String) throws(COMError) {
    let text = try BString(text)
    self.init(text)
  }

  /// VT_BSTR, which the VARIANT owns from now on.
  public init(_ text: consuming BString) {
    let pointer = unsafe text.transfer()
    withSlot { unsafe $0.set(.bstr, pointer: pointer) }
  }

  /// VT_UNKNOWN with the object's reference; VT_DISPATCH where it is one of IDispatch.
  public init<Reference: InterfaceReference & ~Copyable>(_ object: consuming Reference) {
    let type: VariantType = Reference.iid == IDispatchReference.iid ? .dispatch : .unknown
    let pointer = unsafe object.transferRef()
    withSlot { unsafe $0.set(type, pointer: pointer) }
  }

  /// VT_ARRAY of the element's type, which the VARIANT owns from now on.
  public init<Element: AutomationValue>(_ array: consuming SafeArray<Element>) {
    let pointer = unsafe array.transfer()
    withSlot { unsafe $0.set(.array | Element.variantType, pointer: pointer) }
  }

  /// A DATE: days since 30 December 1899, the time of day behind the point.
  public init(date: Double) { withSlot { $0.set(.date, date) } }

  /// A CY, which counts ten-thousandths.
  public init(currency tenThousandths: Int64) { withSlot { $0.set(.cy, tenThousandths) } }

  /// VT_ERROR. DISP_E_PARAMNOTFOUND stands for an argument that was left out.
  public init(error hresult: Int32) { withSlot { $0.set(.error, hresult) } }

  /// A value of any type that has one of Automation's.
  ///
  /// - Throws: E_OUTOFMEMORY.
  init<T: AutomationValue>(storing value: T) throws(COMError) {
    try withSlot { (slot) throws(COMError) in
      try unsafe value.store(to: slot.address + 8)
      slot.type = T.variantType
    }
  }

  /// VT_NULL: known to have no value.
  public static var null: Variant {
    var result = Variant()
    result.withSlot { $0.type = .null }
    return result
  }

  /// Takes over a VARIANT that the caller owns.
  public init(transferring variant: VARIANT) { unsafe storage = variant }

  /// A copy of a VARIANT of somebody else; of a VT_BYREF one, of what it refers to.
  ///
  /// - Throws: DISP_E_BADVARTYPE, E_INVALIDARG, E_OUTOFMEMORY.
  public init(copying variant: UnsafePointer<VARIANT>) throws(COMError) {
    let status = unsafe Swift.withUnsafeMutablePointer(to: &storage) {
      unsafe VariantOperations.copyIndirect(variant, to: $0)
    }
    guard status >= 0 else { throw COMError(status) }
  }

  deinit {
    var last = unsafe storage
    _ = unsafe Swift.withUnsafeMutablePointer(to: &last) { unsafe VariantOperations.clear($0) }
  }

  // MARK: Reading

  /// What the VARIANT holds.
  public var type: VariantType { withView { $0.type } }

  public var isEmpty: Bool { type == .empty }

  public var isNull: Bool { type == .null }

  /// The value as a type of Swift, converted where it is of another type.
  ///
  /// - Throws: DISP_E_TYPEMISMATCH where no conversion exists, DISP_E_OVERFLOW, and as ``converted(to:flags:)``.
  public func value<T: AutomationValue>(as type: T.Type = T.self) throws(COMError) -> T {
    guard self.type == T.variantType else {
      return try converted(to: T.variantType).withView { unsafe T.load(from: $0.address + 8) }
    }
    return withView { unsafe T.load(from: $0.address + 8) }
  }

  /// The text of the value: `value(as: String.self)`.
  public var string: String { get throws(COMError) { try value() } }

  /// The value as a VARIANT of another type, in the invariant locale. The corresponding C function is
  /// `VariantChangeType`.
  ///
  /// - Parameter flags: VARIANT_NOVALUEPROP, VARIANT_ALPHABOOL and their like.
  /// - Throws: DISP_E_TYPEMISMATCH, DISP_E_OVERFLOW, DISP_E_BADVARTYPE, E_OUTOFMEMORY, and what an object's default
  ///   property throws.
  public func converted(to type: VariantType, flags: UInt16 = 0) throws(COMError) -> Variant {
    var result = Variant()
    let status = withView { source in
      AutomationError.status { () throws(AutomationError) in
        try result.withSlot { (target) throws(AutomationError) in
          try Conversion(flags: flags, locale: 0).convert(source, to: type, into: target)
        }
      }
    }
    guard status >= 0 else { throw COMError(status) }
    return result
  }

  /// Another VARIANT with the same value. The corresponding C function is `VariantCopy`.
  ///
  /// - Throws: E_OUTOFMEMORY.
  public func copy() throws(COMError) -> Variant {
    var result = Variant()
    let status = withView { source in result.withSlot { VariantOperations.copy(source, to: $0) } }
    guard status >= 0 else { throw COMError(status) }
    return result
  }

  /// The object, with a reference of its own, or nil where the VARIANT holds none.
  ///
  /// - Throws: DISP_E_TYPEMISMATCH where the value is no object, E_NOINTERFACE.
  public func object<Reference: InterfaceReference & ~Copyable>(
    as type: Reference.Type = Reference.self
  ) throws(COMError) -> Reference? {
    guard self.type == .unknown || self.type == .dispatch else { throw COMError(AutomationError.typeMismatch.hresult) }
    let pointer = unsafe withView { unsafe $0.pointer }
    guard let unknown = unsafe IUnknownReference(retaining: pointer) else { return nil }
    return try unknown.query(Reference.self)
  }

  /// A copy of the array.
  ///
  /// - Throws: DISP_E_TYPEMISMATCH where the value is no array of such elements, E_OUTOFMEMORY.
  public func array<Element: AutomationValue>(of type: Element.Type = Element.self) throws(COMError) -> SafeArray<
    Element
  > {
    guard self.type == .array | Element.variantType else { throw COMError(AutomationError.typeMismatch.hresult) }
    var copy: UnsafeMutableRawPointer?
    let status = withView { unsafe ArrayMemory.copy($0.pointer, to: &copy) }
    guard status >= 0 else { throw COMError(status) }
    return try unsafe SafeArray(transferring: copy)
  }

  // MARK: The VARIANT itself

  /// Lends the VARIANT to C, which may put another value into it.
  public mutating func withUnsafeMutablePointer<Result, Failure: Error>(
    _ body: (UnsafeMutablePointer<VARIANT>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe Swift.withUnsafeMutablePointer(to: &storage) { (place) throws(Failure) in try unsafe body(place) }
  }

  /// Lends the VARIANT to C for reading.
  public func withUnsafePointer<Result, Failure: Error>(
    _ body: (UnsafePointer<VARIANT>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe Swift.withUnsafePointer(to: storage) { (place) throws(Failure) in try unsafe body(place) }
  }

  /// Gives the VARIANT to the caller, who must clear it.
  public consuming func transfer() -> VARIANT {
    let result = unsafe storage
    discard self
    return unsafe result
  }

  private mutating func withSlot<Result, Failure: Error>(
    _ body: (VariantSlot) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe Swift.withUnsafeMutablePointer(to: &storage) { (place) throws(Failure) in
      try body(unsafe VariantSlot(place))
    }
  }

  /// A slot that is only read.
  private func withView<Result, Failure: Error>(
    _ body: (VariantSlot) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe Swift.withUnsafePointer(to: storage) { (place) throws(Failure) in
      try body(unsafe VariantSlot(UnsafeMutableRawPointer(mutating: place)))
    }
  }
}
