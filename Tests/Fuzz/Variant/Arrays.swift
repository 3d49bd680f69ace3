import COM
import COMCAPI
import FuzzDriver
import FuzzValues

/// SAFEARRAYs: those of the VARIANTs, and new ones with any bounds.
enum Arrays {
  private static let documented: Set = [
    Answers.invalid, Answers.badIndex, Answers.isLocked, Answers.badType, Answers.unexpected,
  ]

  static func check(_ session: Session, _ slots: Slots, _ input: inout Input) {
    let kind = input.choice(8)
    if kind == 0 { return create(&input) }
    if kind == 1 { return bytes(session, &input) }
    let variant = slots.pick(&input)
    guard VariantMaker.isArray(variant) else { return }
    let array = variant.pointee.byref
    switch kind {
    case 2: copy(session, array, &input)
    case 3: resize(session, array, &input)
    case 4: locks(array, &input)
    case 5: element(session, array, &input)
    default: tell(array, &input)
    }
  }

  /// SafeArrayCreate with any type and bounds; what is larger than an array may be is refused before memory is taken.
  private static func create(_ input: inout Input) {
    let type = VariantMaker.type(&input)
    let isLarge = input.bool()
    let bounds = (0..<1 + input.choice(3)).map { _ in
      let count = UInt32(input.choice(5))
      return SAFEARRAYBOUND(cElements: isLarge ? count << 30 | 1 << 31 : count, lLbound: input.number())
    }
    let array = bounds.withUnsafeBytes { safeArrayCreate(type.rawValue, UInt32(bounds.count), $0.baseAddress) }
    require(array == nil || !isLarge, "SafeArrayCreate of more than there may be")
    let vector = safeArrayCreateVector(type.rawValue, input.number(), isLarge ? UInt32.max : 3)
    require(vector == nil || !isLarge, "SafeArrayCreateVector of more than there may be")
    require((array == nil) == (vector == nil), "a type has elements in one array only")
    require(safeArrayDestroy(array) == 0 && safeArrayDestroy(vector) == 0, "SafeArrayDestroy")
  }

  /// VectorFromBstr and BstrFromVector: the same bytes.
  private static func bytes(_ session: Session, _ input: inout Input) {
    let text = Text(session, &input)
    defer { text.free() }
    var (array, again): (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?)
    let made = session.call(&input) { vectorFromBstr(text.pointer, &array) }
    Answers.require(made, [], "VectorFromBstr")
    guard made == 0 else { return require(array == nil, "a failed VectorFromBstr left an array") }
    let back = session.call(&input) { bstrFromVector(array, &again) }
    Answers.require(back, [], "BstrFromVector")
    if back == 0 { require(Text(again).bytes == text.bytes, "bytes change on their way through an array") }
    sysFreeString(again)
    require(safeArrayDestroy(array) == 0, "SafeArrayDestroy")
  }

  private static func copy(_ session: Session, _ array: UnsafeMutableRawPointer?, _ input: inout Input) {
    var copy: UnsafeMutableRawPointer?
    let status = session.call(&input) { safeArrayCopy(array, &copy) }
    Answers.require(status, documented, "SafeArrayCopy")
    guard status == 0 else { return require(copy == nil, "a failed SafeArrayCopy left an array") }
    let data = session.call(&input) { safeArrayCopyData(array, copy) }
    Answers.require(data, documented, "SafeArrayCopyData")
    require(safeArrayGetDim(copy) == safeArrayGetDim(array), "a copy has other dimensions")
    require(safeArrayDestroy(copy) == 0, "SafeArrayDestroy")
  }

  private static func resize(_ session: Session, _ array: UnsafeMutableRawPointer?, _ input: inout Input) {
    let isLarge = input.choice(4) == 0
    var bound = SAFEARRAYBOUND(cElements: isLarge ? .max : UInt32(input.choice(8)), lLbound: input.number())
    // An array without elements in another dimension has none, however many this one has.
    let isEmpty = (1..<max(1, safeArrayGetDim(array))).contains { count(array, $0) == 0 }
    let status = session.call(&input, isLarge: isLarge) { safeArrayRedim(array, &bound) }
    Answers.require(status, documented, "SafeArrayRedim")
    require(status != 0 || !isLarge || isEmpty || array == nil, "SafeArrayRedim to more than there may be")
    if status == 0, isLarge {
      bound.cElements = 0
      Answers.require(safeArrayRedim(array, &bound), [], "SafeArrayRedim to nothing")
    }
  }

  private static func count(_ array: UnsafeMutableRawPointer?, _ dimension: UInt32) -> Int64 {
    var (lower, upper): (Int32, Int32) = (0, 0)
    require(safeArrayGetLBound(array, dimension, &lower) == 0, "SafeArrayGetLBound")
    require(safeArrayGetUBound(array, dimension, &upper) == 0, "SafeArrayGetUBound")
    return Int64(upper &- lower &+ 1)
  }

  private static func locks(_ array: UnsafeMutableRawPointer?, _ input: inout Input) {
    var data: UnsafeMutableRawPointer?
    switch input.choice(4) {
    case 0: Answers.require(safeArrayLock(array), documented, "SafeArrayLock")
    case 1: Answers.require(safeArrayUnlock(array), documented, "SafeArrayUnlock")
    case 2: Answers.require(safeArrayAccessData(array, &data), documented, "SafeArrayAccessData")
    default: Answers.require(safeArrayUnaccessData(array), documented, "SafeArrayUnaccessData")
    }
  }

  /// One element out, and another or the same back in.
  private static func element(_ session: Session, _ array: UnsafeMutableRawPointer?, _ input: inout Input) {
    let dimensions = Int(safeArrayGetDim(array))
    let indices = (0..<max(dimensions, 1)).map { index in
      var lower: Int32 = 0
      _ = safeArrayGetLBound(array, UInt32(index + 1), &lower)
      return lower &+ Int32(input.number(UInt8.self)) &- 1
    }
    var type: UInt16 = 0
    guard array != nil, safeArrayGetVartype(array, &type) == 0 else {
      return require(array == nil, "an array without a type")
    }
    var place: UnsafeMutableRawPointer?
    let found = safeArrayPtrOfIndex(array, indices, &place)
    Answers.require(found, documented, "SafeArrayPtrOfIndex")
    let element = session.maker.empty()
    let isWhole = type == 12 || type == 14
    let target = UnsafeMutableRawPointer(element) + (isWhole ? 0 : 8)
    let status = session.call(&input) { safeArrayGetElement(array, indices, target) }
    Answers.require(status, documented, "SafeArrayGetElement")
    guard status == 0 else { return }
    require(found == 0, "an element is found by one function only")
    if type != 12 { element.pointee.vt = type }
    let isPointer = type == 8 || type == 9 || type == 13
    let put = session.call(&input) {
      safeArrayPutElement(array, indices, isPointer ? element.pointee.byref : target)
    }
    Answers.require(put, documented, "SafeArrayPutElement")
  }

  /// What an array says of itself.
  private static func tell(_ array: UnsafeMutableRawPointer?, _ input: inout Input) {
    let dimension = UInt32(input.byte())
    var (lower, upper, type): (Int32, Int32, UInt16) = (0, 0, 0)
    let isOne = (1...max(1, safeArrayGetDim(array))).contains(dimension) && array != nil
    let expected = array == nil ? Answers.invalid : isOne ? 0 : Answers.badIndex
    require(safeArrayGetLBound(array, dimension, &lower) == expected, "SafeArrayGetLBound")
    require(safeArrayGetUBound(array, dimension, &upper) == expected, "SafeArrayGetUBound")
    Answers.require(safeArrayGetVartype(array, &type), documented, "SafeArrayGetVartype")
    var iid = GUID()
    Answers.require(safeArrayGetIID(array, &iid), documented, "SafeArrayGetIID")
  }
}
