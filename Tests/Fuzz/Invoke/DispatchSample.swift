import COM

/// What late-bound calls reach: its methods read all that they are given, and write where they may.
///
/// Where it is told to, a method fails after it has written.
final class DispatchSample: DispatchSampleCoClass, IDispatchDerived, IDispatchOther, IDispatchDual,
  @unchecked Sendable
{
  private var level: Int32 = 0
  private var item = VARIANT()
  private var other: InterfacePointer?
  /// Every how many calls fail; 0 for none.
  private let failure: UInt8
  private var calls: UInt8 = 0

  init(failure: UInt8) throws(COMError) {
    self.failure = failure & 1 != 0 ? 0 : failure >> 1 & 3
    super.init()
  }

  /// Gives back what was put in, which may be this object itself.
  func forget() {
    _ = VariantOperations.clear(&item)
    if let other { _ = IDispatchReference(transferringRef: other) }
    other = nil
  }

  private func mayFail() throws(COMError) {
    calls &+= 1
    guard failure == 0 || calls % (failure + 1) != 0 else { throw COMError(COMError.fail.hresult, "told to fail") }
  }

  /// A text of all the bytes of a VARIANT and of the text in it.
  private func text(_ variant: VARIANT) -> String {
    guard variant.vt == 8, let text = variant.bstrVal else { return "\(variant.vt)" }
    return "\(BSTRMemory.byteCount(UnsafeMutableRawPointer(text)))"
  }

  func Add(_ lFirst: Int32, _ lSecond: Int32) throws(COMError) -> Int32 {
    try mayFail()
    return lFirst &+ lSecond
  }

  func Join(
    _ bstrFirst: borrowing BString, _ bstrBetween: borrowing BString, _ vLast: VARIANT
  ) throws(COMError) -> BString {
    try mayFail()
    return try BString("\(bstrFirst.string)\(bstrBetween.string)\(text(vLast))")
  }

  func get_Level() throws(COMError) -> Int32 { level }
  func put_Level(_ lLevel: Int32) throws(COMError) { level = lLevel }

  func get_Item(_ lIndex: Int32) throws(COMError) -> VARIANT {
    try mayFail()
    var result = VARIANT()
    let status = VariantOperations.copy(&item, to: &result)
    if status < 0 { throw COMError(status) }
    return result
  }

  func put_Item(_ lIndex: Int32, _ vItem: VARIANT) throws(COMError) {
    var given = vItem
    // A reference is the caller's, and not to be kept.
    let status = VariantOperations.copyIndirect(&given, to: &item)
    if status < 0 { throw COMError(status) }
  }

  func get_Other() throws(COMError) -> IDispatchReference {
    guard let other else { throw COMError.fail }
    return IDispatchReference(addingRef: other)
  }

  func putref_Other(_ pOther: borrowing IDispatchReference?) throws(COMError) {
    if let other { _ = IDispatchReference(transferringRef: other) }
    switch pOther {
    case .some(let value): other = value.copy().transferRef()
    case .none: other = nil
    }
  }

  func Scalars(
    _ i1: Int8, _ ui1: UInt8, _ i2: Int16, _ ui2: UInt16, _ i4: Int32, _ ui4: UInt32, _ i8: Int64, _ ui8: UInt64,
    _ r4: Float, _ r8: Double, _ n: Int32, _ u: UInt32, _ h: UInt
  ) throws(COMError) -> BString {
    try BString("\(i1) \(ui1) \(i2) \(ui2) \(i4) \(ui4) \(i8) \(ui8) \(r4) \(r8) \(n) \(u) \(h)")
  }

  func Outs(
    _ plNumber: UnsafeMutablePointer<Int32>?, _ pbstrText: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pvAny: UnsafeMutablePointer<VARIANT>?, _ ppSelf: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pReal: UnsafeMutablePointer<Double>?, _ pColour: UnsafeMutablePointer<DISPATCH_COLOUR>?
  ) throws(COMError) {
    guard let plNumber, let pbstrText, let pvAny, let ppSelf, let pReal, let pColour else { throw COMError.pointer }
    // Out alone: what the places held is not looked at. They are empty when this fails.
    pbstrText.pointee = nil
    pvAny.initialize(to: VARIANT())
    ppSelf.pointee = nil
    try mayFail()
    plNumber.pointee = 42
    pReal.pointee = 4.5
    pColour.pointee = .COLOUR_GREEN
    let text = try BString("forty-two")
    let any = try BString("any")
    pbstrText.pointee = text.transfer()
    pvAny.pointee.vt = 8
    pvAny.pointee.bstrVal = any.transfer()?.assumingMemoryBound(to: UInt16.self)
    ppSelf.pointee = try? reference(as: IDispatchDerivedReference.self).transferRef()
  }

  func Swap(
    _ plNumber: UnsafeMutablePointer<Int32>?, _ pbstrText: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pvAny: UnsafeMutablePointer<VARIANT>?, _ ppObject: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) throws(COMError) {
    guard let plNumber, let pbstrText, let pvAny, let ppObject else { throw COMError.pointer }
    plNumber.pointee = 0 &- plNumber.pointee
    let text = try BString("swapped")
    BSTRMemory.free(pbstrText.pointee)
    pbstrText.pointee = text.transfer()
    _ = VariantOperations.clear(pvAny)
    if let object = ppObject.pointee { _ = IDispatchSampleReference(transferringRef: object) }
    ppObject.pointee = try? reference(as: IDispatchDerivedReference.self).transferRef()
    try mayFail()
  }

  func Fail(_ code: Int32, _ bstrText: borrowing BString) throws(COMError) {
    throw COMError(code, bstrText.isEmpty ? nil : bstrText.string)
  }

  func Locale(_ lNumber: Int32, _ lcid: UInt32, _ lLast: Int32) throws(COMError) -> Int32 {
    Int32(bitPattern: lcid) &+ lNumber &+ lLast
  }

  func Bytes(_ pb: UnsafeMutablePointer<UInt8>?, _ cb: Int32) throws(COMError) -> Int32 {
    // Late-bound callers can pass one byte only.
    Int32(pb?.pointee ?? 0)
  }

  func Sum(_ pArray: UnsafeMutablePointer<SAFEARRAY>?) throws(COMError) -> Int32 {
    guard let pArray else { return -1 }
    return Int32(pArray.pointee.cDims) &+ Int32(bitPattern: pArray.pointee.cbElements)
  }

  func Count(_ lFirst: Int32, _ rest: UnsafeMutablePointer<SAFEARRAY>?) throws(COMError) -> Int32 {
    try mayFail()
    guard let rest else { throw COMError.pointer }
    let bounds = (UnsafeRawPointer(rest) + 24).assumingMemoryBound(to: SAFEARRAYBOUND.self)
    return lFirst &+ Int32(bitPattern: bounds.pointee.cElements)
  }

  func Defaults(
    _ colour: DISPATCH_COLOUR, _ real: Double, _ plNumber: UnsafeMutablePointer<Int32>?,
    _ pObject: borrowing IDispatchSampleReference?, _ flag: Bool
  ) throws(COMError) -> BString {
    let level: Int32
    switch pObject {
    case .some(let object): level = try object.get_Level()
    case .none: level = 0
    }
    return try BString("\(colour.rawValue) \(real) \(plNumber?.pointee ?? 0) \(level) \(flag)")
  }

  func Money(_ amount: CY, _ day: Double, _ factor: DECIMAL) throws(COMError) -> DECIMAL {
    try mayFail()
    var result = DECIMAL()
    result.Lo64 = UInt64(bitPattern: amount.int64) &+ factor.Lo64 &+ day.bitPattern
    return result
  }

  func Not(_ flag: Bool) throws(COMError) -> Bool { !flag }

  func Make(_ lCount: Int32) throws(COMError) -> UnsafeMutablePointer<SAFEARRAY>? {
    try mayFail()
    return ArrayMemory.createVector(.ui1, 0, UInt32(lCount & 0xFF))?.assumingMemoryBound(to: SAFEARRAY.self)
  }

  func Memory(_ lCount: Int32) throws(COMError) -> UnsafeMutablePointer<UInt8>? { nil }

  func Needs(_ pObject: borrowing IDispatchSampleReference) throws(COMError) -> Int32 { try pObject.get_Level() }

  func Plain(_ lNumber: Int32) -> Int32 { lNumber &* 2 }

  func Quiet(_ lNumber: Int32) { level = lNumber }

  func Read(
    _ plNumber: UnsafeMutablePointer<Int32>?, _ pvAny: UnsafeMutablePointer<VARIANT>?
  ) throws(COMError) -> BString {
    guard let plNumber, let pvAny else { throw COMError.pointer }
    return try BString("\(plNumber.pointee) \(text(pvAny.pointee))")
  }

  func Replace(_ ppArray: UnsafeMutablePointer<UnsafeMutablePointer<SAFEARRAY>?>?) throws(COMError) {
    guard let ppArray else { throw COMError.pointer }
    let status = ArrayMemory.destroy(ppArray.pointee.map { UnsafeMutableRawPointer($0) })
    if status < 0 { throw COMError(status) }
    ppArray.pointee = ArrayMemory.createVector(.ui1, 0, 3)?.assumingMemoryBound(to: SAFEARRAY.self)
    try mayFail()
  }

  func List(_ lCount: Int32) throws(COMError) -> UnsafeMutablePointer<SAFEARRAY>? {
    try mayFail()
    guard lCount & 0xFF != 0 else { return nil }
    return ArrayMemory.createVector(.variant, 0, UInt32(lCount & 0xFF))?.assumingMemoryBound(to: SAFEARRAY.self)
  }

  func Extra() throws(COMError) -> Int32 { 30 }

  func Name() throws(COMError) -> BString {
    try mayFail()
    return try BString("other")
  }

  func get_Size() throws(COMError) -> Int32 { 16 }
  func Unnumbered() throws(COMError) { try mayFail() }
}
