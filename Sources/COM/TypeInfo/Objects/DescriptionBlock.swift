/// One block of memory with a description and all that it points to, so that one call frees it.
///
/// SAFETY (for the whole file): who makes a block has asked for the sizes of everything that is taken from it.
@safe
struct DescriptionBlock {
  private var next: UnsafeMutableRawPointer
  private let text: TypeText

  @unsafe
  init(_ memory: UnsafeMutableRawPointer, _ text: TypeText) {
    unsafe next = memory
    self.text = text
  }

  /// Takes room for values, not initialized.
  mutating func take<T>(_ type: T.Type, count: Int = 1) -> UnsafeMutablePointer<T> {
    let result = unsafe next.bindMemory(to: type, capacity: count)
    unsafe next += Self.rounded(MemoryLayout<T>.stride * count)
    return unsafe result
  }

  private static func rounded(_ size: Int) -> Int { (size + 7) & ~7 }

  /// What the description of a type needs behind the TYPEDESC that it fills.
  static func size(ofType place: Int, _ text: TypeText) -> Int {
    switch text.word(place) {
    case Int(VT_PTR.rawValue), Int(VT_SAFEARRAY.rawValue):
      unsafe MemoryLayout<TYPEDESC>.stride + size(ofType: text.word(place + 4), text)
    case Int(VT_CARRAY.rawValue):
      unsafe rounded(MemoryLayout<ARRAYDESC>.stride + 8 * text.word(place + 8))
        + size(ofType: text.word(place + 4), text)
    default: 0
    }
  }

  /// Fills the description of the type at `place` in.
  mutating func describe(_ place: Int, in target: inout TYPEDESC) {
    let type = text.word(place)
    unsafe target = TYPEDESC()
    unsafe target.vt = UInt16(type)
    switch type {
    case Int(VT_PTR.rawValue), Int(VT_SAFEARRAY.rawValue):
      let inner = unsafe take(TYPEDESC.self)
      unsafe inner.initialize(to: TYPEDESC())
      unsafe describe(text.word(place + 4), in: &inner.pointee)
      unsafe target.lptdesc = inner
    case Int(VT_USERDEFINED.rawValue):
      unsafe target.hreftype = UInt32(text.word(place + 4) + 1)
    case Int(VT_CARRAY.rawValue):
      unsafe target.lpadesc = array(place)
    default: break
    }
  }

  private mutating func array(_ place: Int) -> UnsafeMutablePointer<tagARRAYDESC> {
    let count = text.word(place + 8)
    let memory = unsafe take(UInt8.self, count: MemoryLayout<ARRAYDESC>.stride + 8 * count)
    let array = unsafe UnsafeMutableRawPointer(memory).bindMemory(to: ARRAYDESC.self, capacity: 1)
    unsafe array.initialize(to: ARRAYDESC())
    unsafe array.pointee.cDims = UInt16(truncatingIfNeeded: count)
    unsafe describe(text.word(place + 4), in: &array.pointee.tdescElem)
    let bounds = unsafe MemoryLayout<ARRAYDESC>.offset(of: \.rgbounds) ?? 0
    for index in 0..<count {
      let bound = SAFEARRAYBOUND(cElements: UInt32(text.word(place + 12 + 4 * index)), lLbound: 0)
      unsafe (UnsafeMutableRawPointer(array) + bounds + 8 * index).storeBytes(of: bound, as: SAFEARRAYBOUND.self)
    }
    return unsafe array
  }
}
