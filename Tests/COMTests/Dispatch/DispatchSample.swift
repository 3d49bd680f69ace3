import Synchronization

@testable package import COM

/// The object that late-bound calls are tested on: most methods say what they were given.
package final class DispatchSample: DispatchSampleCoClass, IDispatchDerived, IDispatchOther, IDispatchDual,
  @unchecked Sendable
{
  private let level = Atomic<Int32>(0)
  private var item = VARIANT()
  private var other: UInt?

  init(level: Int32 = 0) {
    self.level.store(level, ordering: .relaxed)
    super.init()
  }

  deinit {
    _ = VariantOperations.clear(&item)
    if let other, let pointer = UnsafeMutableRawPointer(bitPattern: other) {
      _ = IDispatchReference(transferringRef: pointer)
    }
  }

  package func Add(_ lFirst: Int32, _ lSecond: Int32) throws(COMError) -> Int32 { lFirst &+ lSecond }

  package func Join(
    _ bstrFirst: borrowing BString, _ bstrBetween: borrowing BString, _ vLast: VARIANT
  ) throws(COMError) -> BString {
    try BString("\(bstrFirst.string)\(bstrBetween.string)\(Value(vLast).text)")
  }

  package func get_Level() throws(COMError) -> Int32 { level.load(ordering: .relaxed) }
  package func put_Level(_ lLevel: Int32) throws(COMError) { level.store(lLevel, ordering: .relaxed) }

  package func get_Item(_ lIndex: Int32) throws(COMError) -> VARIANT {
    guard lIndex == level.load(ordering: .relaxed) else { throw COMError.badIndex }
    var result = VARIANT()
    _ = VariantOperations.copy(&item, to: &result)
    return result
  }

  package func put_Item(_ lIndex: Int32, _ vItem: VARIANT) throws(COMError) {
    level.store(lIndex, ordering: .relaxed)
    var given = vItem
    _ = VariantOperations.copy(&given, to: &item)
  }

  package func get_Other() throws(COMError) -> IDispatchReference {
    guard let other, let pointer = UnsafeMutableRawPointer(bitPattern: other) else { throw COMError.fail }
    return IDispatchReference(addingRef: pointer)
  }

  package func putref_Other(_ pOther: borrowing IDispatchReference?) throws(COMError) {
    switch pOther {
    case .some(let value): other = UInt(bitPattern: value.copy().transferRef())
    case .none: other = nil
    }
  }

  package func Scalars(
    _ i1: Int8, _ ui1: UInt8, _ i2: Int16, _ ui2: UInt16, _ i4: Int32, _ ui4: UInt32, _ i8: Int64, _ ui8: UInt64,
    _ r4: Float, _ r8: Double, _ n: Int32, _ u: UInt32, _ h: UInt
  ) throws(COMError) -> BString {
    try BString("\(i1) \(ui1) \(i2) \(ui2) \(i4) \(ui4) \(i8) \(ui8) \(r4) \(r8) \(n) \(u) \(h)")
  }

  package func Outs(
    _ plNumber: UnsafeMutablePointer<Int32>?, _ pbstrText: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pvAny: UnsafeMutablePointer<VARIANT>?, _ ppSelf: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pReal: UnsafeMutablePointer<Double>?, _ pColour: UnsafeMutablePointer<DISPATCH_COLOUR>?
  ) throws(COMError) {
    guard let plNumber, let pbstrText, let pvAny, let ppSelf, let pReal, let pColour else { throw COMError.pointer }
    plNumber.pointee = 42
    pbstrText.pointee = try BString("forty-two").transfer()
    pvAny.initialize(to: VARIANT())
    pvAny.pointee.vt = 8
    pvAny.pointee.bstrVal = try BString("any").transfer()?.assumingMemoryBound(to: UInt16.self)
    ppSelf.pointee = try reference(as: IDispatchDerivedReference.self).transferRef()
    pReal.pointee = 4.5
    pColour.pointee = .COLOUR_GREEN
  }

  package func Swap(
    _ plNumber: UnsafeMutablePointer<Int32>?, _ pbstrText: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pvAny: UnsafeMutablePointer<VARIANT>?, _ ppObject: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) throws(COMError) {
    guard let plNumber, let pbstrText, let pvAny, let ppObject else { throw COMError.pointer }
    plNumber.pointee = -plNumber.pointee
    let old = BString(transferring: pbstrText.pointee)
    pbstrText.pointee = try BString("<\(old.string)>").transfer()
    let text = Value(pvAny.pointee).text
    _ = VariantOperations.clear(pvAny)
    pvAny.pointee.vt = 8
    pvAny.pointee.bstrVal = try BString("<\(text)>").transfer()?.assumingMemoryBound(to: UInt16.self)
    if let object = ppObject.pointee { _ = IDispatchSampleReference(transferringRef: object) }
    ppObject.pointee = try makeObject { () throws(COMError) in DispatchSample(level: plNumber.pointee) }
      .reference(as: IDispatchDerivedReference.self).transferRef()
  }

  package func Fail(_ code: Int32, _ bstrText: borrowing BString) throws(COMError) {
    throw COMError(code, bstrText.isEmpty ? nil : bstrText.string)
  }

  package func Locale(_ lNumber: Int32, _ lcid: UInt32, _ lLast: Int32) throws(COMError) -> Int32 {
    Int32(bitPattern: lcid) &* 100 &+ lNumber &* 10 &+ lLast
  }

  package func Bytes(_ pb: UnsafeMutablePointer<UInt8>?, _ cb: Int32) throws(COMError) -> Int32 {
    guard let pb else { return -1 }
    return (0..<max(0, Int(cb))).reduce(0) { $0 + Int32(pb[$1]) }
  }

  package func Sum(_ pArray: UnsafeMutablePointer<SAFEARRAY>?) throws(COMError) -> Int32 {
    guard let pArray else { return -1 }
    let array = ArrayDescriptor(UnsafeMutableRawPointer(pArray))
    guard array.hiddenType == .ui1, let data = array.data else { throw COMError.invalidArgument }
    return (0..<Int(array.count(0))).reduce(0) { $0 + Int32(data.load(fromByteOffset: $1, as: UInt8.self)) }
  }

  package func Count(_ lFirst: Int32, _ rest: UnsafeMutablePointer<SAFEARRAY>?) throws(COMError) -> Int32 {
    guard let rest else { throw COMError.pointer }
    let array = ArrayDescriptor(UnsafeMutableRawPointer(rest))
    var sum = lFirst &* 1000
    for index in 0..<Int(array.count(0)) {
      guard let data = array.data else { break }
      let place = (data + index * 24).assumingMemoryBound(to: VARIANT.self)
      if case .i4(let value) = Value(place.pointee) { sum += value }
      sum += 100
    }
    return sum
  }

  package func Defaults(
    _ colour: DISPATCH_COLOUR, _ real: Double, _ plNumber: UnsafeMutablePointer<Int32>?,
    _ pObject: borrowing IDispatchSampleReference?, _ flag: Bool
  ) throws(COMError) -> BString {
    let hasObject: Bool
    switch pObject {
    case .some: hasObject = true
    case .none: hasObject = false
    }
    let number = plNumber.map { "\($0.pointee)" } ?? "NULL"
    return try BString("\(colour.rawValue) \(real) \(number) \(hasObject) \(flag)")
  }

  package func Money(_ amount: CY, _ day: Double, _ factor: DECIMAL) throws(COMError) -> DECIMAL {
    var result = DECIMAL()
    result.Lo64 = UInt64(bitPattern: amount.int64) &+ factor.Lo64 &+ UInt64(day)
    return result
  }

  package func Not(_ flag: Bool) throws(COMError) -> Bool { !flag }

  package func Make(_ lCount: Int32) throws(COMError) -> UnsafeMutablePointer<SAFEARRAY>? {
    guard lCount >= 0, let array = ArrayMemory.createVector(.ui1, 0, UInt32(lCount)) else { return nil }
    return array.assumingMemoryBound(to: SAFEARRAY.self)
  }

  package func Memory(_ lCount: Int32) throws(COMError) -> UnsafeMutablePointer<UInt8>? { nil }

  package func Needs(_ pObject: borrowing IDispatchSampleReference) throws(COMError) -> Int32 {
    try pObject.get_Level()
  }

  package func Plain(_ lNumber: Int32) -> Int32 { lNumber &* 2 }

  package func Quiet(_ lNumber: Int32) { level.store(lNumber, ordering: .relaxed) }

  package func Read(
    _ plNumber: UnsafeMutablePointer<Int32>?, _ pvAny: UnsafeMutablePointer<VARIANT>?
  ) throws(COMError) -> BString {
    guard let plNumber, let pvAny else { throw COMError.pointer }
    return try BString("\(plNumber.pointee) \(Value(pvAny.pointee).text)")
  }

  package func Replace(_ ppArray: UnsafeMutablePointer<UnsafeMutablePointer<SAFEARRAY>?>?) throws(COMError) {
    guard let ppArray else { throw COMError.pointer }
    let count = ppArray.pointee.map { ArrayDescriptor(UnsafeMutableRawPointer($0)).count(0) } ?? 0
    _ = ArrayMemory.destroy(ppArray.pointee.map { UnsafeMutableRawPointer($0) })
    ppArray.pointee = ArrayMemory.createVector(.ui1, 0, count + 1)?.assumingMemoryBound(to: SAFEARRAY.self)
  }

  package func List(_ lCount: Int32) throws(COMError) -> UnsafeMutablePointer<SAFEARRAY>? {
    guard lCount >= 0 else { throw COMError.invalidArgument }
    guard lCount > 0 else { return nil }
    return ArrayMemory.createVector(.variant, 0, UInt32(lCount))?.assumingMemoryBound(to: SAFEARRAY.self)
  }

  package func Extra() throws(COMError) -> Int32 { 30 }
  package func Name() throws(COMError) -> BString { try BString("other") }
  package func get_Size() throws(COMError) -> Int32 { 16 }
  package func Unnumbered() throws(COMError) {}
}
