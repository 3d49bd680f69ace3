import COM

/// Inside the class, a method has the type's name.
private typealias OwnedVariant = Variant

/// The Swift object: it answers as the C++ object of Programs/twoway.cpp does.
final class TwoWay: TwoWayCoClass, ITwoWay, @unchecked Sendable {
  func Byte(_ value: UInt8) throws(COMError) -> UInt8 { value &- 1 }
  func Char(_ value: Int8) throws(COMError) -> Int8 { 0 &- value }
  func Short(_ value: Int16) throws(COMError) -> Int16 { 0 &- value }
  func UShort(_ value: UInt16) throws(COMError) -> UInt16 { value &- 1 }
  func Long(_ value: Int32) throws(COMError) -> Int32 { 0 &- value }
  func ULong(_ value: UInt32) throws(COMError) -> UInt32 { value &- 1 }
  func Hyper(_ value: Int64) throws(COMError) -> Int64 { 0 &- value }
  func UHyper(_ value: UInt64) throws(COMError) -> UInt64 { value &- 1 }
  func Float(_ value: Swift.Float) throws(COMError) -> Swift.Float { value / 2 }
  func Double(_ value: Swift.Double) throws(COMError) -> Swift.Double { value / 2 }
  func Bool(_ value: Swift.Bool) throws(COMError) -> Swift.Bool { !value }
  func Mode(_ value: TW_MODE) throws(COMError) -> TW_MODE { value == .TW_LOW ? .TW_HIGH : .TW_LOW }
  func Currency(_ value: CY) throws(COMError) -> CY {
    var result = CY()
    result.int64 = 0 &- value.int64
    return result
  }
  func Date(_ value: Swift.Double) throws(COMError) -> Swift.Double { value + 1 }
  func Text(_ value: borrowing BString) throws(COMError) -> BString { try BString(value.string) }
  func Variant(_ value: VARIANT) throws(COMError) -> VARIANT { number(value.lVal &+ 1) }
  func VariantAt(_ pValue: UnsafeMutablePointer<VARIANT>?) throws(COMError) -> VARIANT {
    guard let pValue else { throw COMError.pointer }
    return number(pValue.pointee.lVal &+ 2)
  }
  func Items(_ values: UnsafeMutablePointer<SAFEARRAY>?) throws(COMError) -> Int32 {
    guard let array = values?.pointee, let data = array.pvData?.assumingMemoryBound(to: Int32.self) else {
      throw COMError.pointer
    }
    return sum(data, Int32(clamping: array.rgsabound.cElements))
  }
  func Identifier(_ id: UnsafePointer<GUID>?) throws(COMError) -> GUID {
    guard var result = id?.pointee else { throw COMError.pointer }
    result.Data1 &+= 1
    return result
  }
  func Increment(_ pValue: UnsafeMutablePointer<Int32>?) throws(COMError) {
    guard let pValue else { throw COMError.pointer }
    pValue.pointee &+= 1
  }
  func TwoResults(_ value: Int32) throws(COMError) -> (pTwice: Int32, pHalf: Swift.Double) {
    (value &* 2, Swift.Double(value) / 2)
  }
  func Pair(_ value: TW_PAIR) throws(COMError) -> TW_PAIR {
    var result = TW_PAIR()
    (result.a, result.b) = (value.b, value.a)
    return result
  }
  func Floats(_ value: TW_FLOATS) throws(COMError) -> TW_FLOATS {
    var result = TW_FLOATS()
    (result.x, result.y) = (value.y, value.x)
    return result
  }
  func Vector(_ value: TW_VECTOR) throws(COMError) -> TW_VECTOR {
    var result = TW_VECTOR()
    (result.x, result.y, result.z) = (value.z, value.y, value.x)
    return result
  }
  func Mixed(_ value: TW_MIXED) throws(COMError) -> TW_MIXED {
    var result = TW_MIXED()
    (result.d, result.n) = (value.d * 2, 0 &- value.n)
    return result
  }
  func Large(_ value: TW_LARGE) throws(COMError) -> TW_LARGE {
    var result = value
    result.items[3] &+= 1
    result.tail *= 2
    result.end &+= 1
    return result
  }
  func LargeAt(_ pValue: UnsafeMutablePointer<TW_LARGE>?) throws(COMError) -> Int32 {
    guard let value = pValue?.pointee else { throw COMError.pointer }
    return value.head &+ value.items[0] &+ value.items[3] &+ Int32(value.end)
  }
  func Fixed(_ values: UnsafeMutablePointer<Int32>?) throws(COMError) -> Int32 {
    guard let values else { throw COMError.pointer }
    return sum(values, 4)
  }
  func Sized(_ count: Int32, _ values: UnsafeMutablePointer<Int32>?) throws(COMError) -> Int32 {
    guard let values else { throw COMError.pointer }
    return sum(values, count)
  }
  func Many(
    _ a: Int32, _ b: Swift.Double, _ c: Int64, _ d: Swift.Float, _ e: UInt8, _ f: Swift.Double, _ g: Int16, _ h: Int32,
    _ i: Swift.Double, _ j: Int64, _ k: Int32
  ) throws(COMError) -> Swift.Double {
    let integers = [Int64(a), 3 &* c, 5 * Int64(e), 7 * Int64(g), 8 * Int64(h), 10 &* j, 11 * Int64(k)]
    let floating: [Swift.Double] = [2 * b, 4 * Swift.Double(d), 6 * f, 9 * i]
    return Swift.Double(integers.reduce(0, &+)) + floating.reduce(0, +)
  }
  func Call(_ pListener: borrowing IListenerReference, _ value: Int32) throws(COMError) -> Int32 {
    try pListener.Heard(value)
  }
  func MaybeCall(_ pListener: borrowing IListenerReference?) throws(COMError) -> Swift.Bool {
    switch pListener {
    case .some(let listener):
      _ = try listener.Heard(1)
      return true
    case .none: return false
    }
  }
  func Same(_ pListener: borrowing IListenerReference) throws(COMError) -> IListenerReference { pListener.copy() }
  func Swap(_ ppListener: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) throws(COMError) {
    guard let ppListener else { throw COMError.pointer }
    let other: IListenerReference = try Listener().reference()
    if let old = ppListener.pointee { _ = IListenerReference(transferringRef: old) }
    ppListener.pointee = other.transferRef()
  }
  func Apply(_ pFunction: UnsafeMutableRawPointer?, _ value: Int32) throws(COMError) -> Int32 {
    guard let pFunction else { throw COMError.pointer }
    return unsafeBitCast(pFunction, to: (@convention(c) (Int32) -> Int32).self)(value)
  }
  func Fail(_ code: Int32) throws(COMError) { throw COMError(code) }
  func Plain(_ value: Int32) -> Int32 { 0 &- value }
  func PlainPair(_ value: Int32) -> TW_PAIR {
    var result = TW_PAIR()
    (result.a, result.b) = (value, 0 &- value)
    return result
  }
  func PlainVector(_ value: Swift.Double) -> TW_VECTOR {
    var result = TW_VECTOR()
    (result.x, result.y, result.z) = (value, value * 2, value * 3)
    return result
  }

  func NameOf(_ value: Int32) throws(COMError) -> BString { try BString("\(value)") }
  func NameAndLength(
    _ value: Int32, _ pName: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ pLength: UnsafeMutablePointer<Int32>?
  ) throws(COMError) {
    guard let pName, let pLength else { throw COMError.pointer }
    let name = try NameOf(value)
    pLength.pointee = Int32(name.count)
    pName.pointee = name.transfer()
  }
  func Append(
    _ pText: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ suffix: borrowing BString
  ) throws(COMError) {
    guard let pText else { throw COMError.pointer }
    let old = BString(transferring: pText.pointee)
    pText.pointee = nil
    pText.pointee = try BString(old.string + suffix.string).transfer()
  }
  func Copy(_ value: VARIANT) throws(COMError) -> VARIANT {
    var value = value
    return try OwnedVariant(copying: &value).transfer()
  }
  func Exchange(_ pValue: UnsafeMutablePointer<VARIANT>?, _ next: VARIANT) throws(COMError) {
    guard let pValue else { throw COMError.pointer }
    let copy = try Copy(next)
    _ = VariantOperations.clear(pValue)
    pValue.pointee = copy
  }
  func Range(_ count: Int32) throws(COMError) -> UnsafeMutablePointer<SAFEARRAY>? {
    try SafeArray(0..<max(0, count)).transfer().assumingMemoryBound(to: SAFEARRAY.self)
  }
  func Twice(_ pValues: UnsafeMutablePointer<UnsafeMutablePointer<SAFEARRAY>?>?) throws(COMError) {
    guard let pValues else { throw COMError.pointer }
    let old = try SafeArray<Int32>(transferring: pValues.pointee.map { UnsafeMutableRawPointer($0) })
    pValues.pointee = nil
    let made = try SafeArray(old.elements.map { $0 &* 2 })
    pValues.pointee = made.transfer().assumingMemoryBound(to: SAFEARRAY.self)
  }
  func Fill(_ count: Int32, _ first: Int32, _ values: UnsafeMutablePointer<Int32>?) throws(COMError) {
    guard let values else { throw COMError.pointer }
    for index in 0..<max(0, count) { values[Int(index)] = first &+ index }
  }
  func Reverse(_ count: Int32, _ values: UnsafeMutablePointer<Int32>?) throws(COMError) {
    guard let values else { throw COMError.pointer }
    var list = UnsafeMutableBufferPointer(start: values, count: Int(max(0, count)))
    list.reverse()
  }
  func PairOut(_ value: Int32) throws(COMError) -> TW_PAIR { PlainPair(value) }
  func Find(
    _ iid: UnsafePointer<GUID>?, _ ppObject: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) throws(COMError) {
    let own: ITwoWayReference = try reference()
    let status = own.vtable.pointee.QueryInterface(own.pointer, UnsafeMutableRawPointer(mutating: iid), ppObject)
    guard status >= 0 else { throw COMError(status) }
  }
  func CallLate(
    _ pTarget: borrowing IDispatchReference, _ value: Int32
  ) throws(COMError) -> IDispatchReference {
    var (argument, answer, none) = (number(value), VARIANT(), GUID())
    let status = withUnsafeMutablePointer(to: &argument) { argument in
      var list = DISPPARAMS(rgvarg: argument, rgdispidNamedArgs: nil, cArgs: 1, cNamedArgs: 0)
      return pTarget.Invoke(7, &none, 0, 1, &list, &answer, nil, nil)
    }
    guard status >= 0, answer.vt == VARTYPE(VT_I4.rawValue) else { throw COMError.fail }
    return pTarget.copy()
  }
  func Callback(
    _ function: UnsafeMutableRawPointer?, _ value: Int32, _ pContext: UnsafeMutableRawPointer?
  ) throws(COMError) -> Int32 {
    typealias Function = @convention(c) (Int32, UnsafeMutableRawPointer?) -> Int32
    guard let function else { throw COMError.pointer }
    return unsafeBitCast(function, to: Function.self)(value, pContext)
  }

  private func number(_ value: Int32) -> VARIANT {
    var result = VARIANT()
    result.vt = VARTYPE(VT_I4.rawValue)
    result.lVal = value
    return result
  }

  private func sum(_ values: UnsafeMutablePointer<Int32>, _ count: Int32) -> Int32 {
    UnsafeBufferPointer(start: values, count: Int(max(0, count))).reduce(0, &+)
  }
}
