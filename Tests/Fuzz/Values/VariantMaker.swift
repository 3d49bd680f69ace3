public import COM
public import FuzzDriver

/// VARIANTs of every type that an input can describe, and all that they own or refer to.
///
/// A VARIANT has any type word and any value that somebody could pass: a type that means a pointer gets a good one or
/// NULL, all others any bits.
public final class VariantMaker {
  private static let scalars: [VariantType] = [
    .i1, .ui1, .i2, .ui2, .i4, .ui4, .i8, .ui8, .int, .uint, .r4, .r8, .cy, .date, .bool, .error, .decimal, .bstr,
    .bstr, .bstr, .empty, .null, .unknown, .dispatch,
  ]

  private var variants: [UnsafeMutablePointer<VARIANT>] = []
  private var objects: [FuzzValue] = []
  /// VARIANTs that are referred to as such. What is referred to as a number or a text is not among them: a result that is
  /// written as one of these would change the other's type, and no callee can know.
  private var shared: [UnsafeMutablePointer<VARIANT>] = []

  init() {}

  /// The VARIANTs' own end; objects that hold themselves are emptied first.
  func clear() {
    for object in objects { _ = VariantOperations.clear(object.value) }
    for variant in variants {
      release(variant)
      variant.deallocate()
    }
    (variants, objects, shared) = ([], [], [])
  }

  /// Frees what a VARIANT owns; an array that is still locked is unlocked for it.
  private func release(_ variant: UnsafeMutablePointer<VARIANT>) {
    if Self.isArray(variant) { while ArrayMemory.unlock(variant.pointee.byref) >= 0 {} }
    _ = VariantOperations.clear(variant)
  }

  /// Whether a VARIANT owns an array.
  public static func isArray(_ variant: UnsafeMutablePointer<VARIANT>) -> Bool {
    let type = VariantType(rawValue: variant.pointee.vt)
    return isGood(type) && type.isArray && !type.isByRef
  }

  /// An empty VARIANT, alone in its block, that lives as long as this.
  public func empty() -> UnsafeMutablePointer<VARIANT> {
    let variant = UnsafeMutablePointer<VARIANT>.allocate(capacity: 1)
    variant.initialize(to: VARIANT())
    variants.append(variant)
    return variant
  }

  /// A VARIANT as the input says.
  public func make(_ input: inout Input) -> UnsafeMutablePointer<VARIANT> {
    let variant = empty()
    fill(variant, &input)
    return variant
  }

  /// Whether a VARIANT may have the type. Written down again, because it is what is tested.
  public static func isGood(_ type: VariantType) -> Bool {
    let (flags, base) = (type.rawValue & 0xF000, type.rawValue & 0x0FFF)
    guard flags & 0x9000 == 0, base < 24, base != 15 else { return false }
    return flags == 0 || base > 1
  }

  /// A type word: one that exists, or any.
  public static func type(_ input: inout Input) -> VariantType {
    switch input.choice(8) {
    case 0: VariantType(rawValue: input.number())
    case 1: .byRef | input.element(of: scalars)
    case 2: .array | input.element(of: scalars)
    case 3: .array | .ui1
    default: input.element(of: scalars)
    }
  }

  /// Fills a VARIANT that owns nothing.
  public func fill(_ variant: UnsafeMutablePointer<VARIANT>, _ input: inout Input, depth: Int = 0) {
    switch input.choice(12) {
    case 0: fill(variant, &input, as: VariantType(rawValue: input.number()), depth)
    case 1, 2: fill(variant, &input, as: .byRef | input.element(of: Self.scalars), depth)
    case 3: fill(variant, &input, as: .array | input.element(of: Self.scalars), depth)
    case 4: fill(variant, &input, as: .byRef | .array | input.element(of: Self.scalars), depth)
    case 5: fill(variant, &input, as: .byRef | .variant, depth)
    case 6: fill(variant, &input, as: .array | .variant, depth)
    case 7:
      // An argument that is left out.
      fill(variant, &input, as: .error, depth)
      variant.pointee.scode = Int32(bitPattern: 0x8002_0004)
    default: fill(variant, &input, as: input.element(of: Self.scalars), depth)
    }
  }

  private func fill(
    _ variant: UnsafeMutablePointer<VARIANT>, _ input: inout Input, as type: VariantType, _ depth: Int
  ) {
    variant.pointee.ullVal = 0
    defer { variant.pointee.vt = type.rawValue }
    guard Self.isGood(type) else { return variant.pointee.ullVal = input.number() }
    if type.isByRef { return variant.pointee.byref = target(type.dereferenced, &input, depth) }
    if type.isArray { return variant.pointee.byref = array(type.base, &input, depth) }
    switch type {
    case .bstr: variant.pointee.byref = text(&input)
    case .unknown, .dispatch: variant.pointee.byref = object(type, &input, depth)
    case .decimal:
      // The whole of it: reserved bytes, scale, sign and digits.
      let head = input.number(UInt32.self)
      variant.withMemoryRebound(to: UInt32.self, capacity: 6) { words in
        words[0] = head & 0x0F00 << 16 == head & 0xFF00 << 16 ? head : head & 0x801F_FFFF
        words[1] = input.number()
        words[2] = input.number()
        words[3] = input.number()
      }
    default: variant.pointee.ullVal = bits(&input)
    }
  }

  /// Any 64 bits; small numbers more often than chance would have it.
  private func bits(_ input: inout Input) -> UInt64 {
    switch input.choice(5) {
    case 0: input.number()
    case 1: UInt64(bitPattern: Int64(input.number(Int8.self)))
    case 2: Double(input.number(Int32.self)).bitPattern
    case 3: (Double(input.number(Int32.self)) / 86_400).bitPattern
    default: UInt64(Float(input.number(Int16.self)).bitPattern)
    }
  }

  /// A BSTR: NULL, bytes of any number, or ASCII.
  public func text(_ input: inout Input) -> UnsafeMutableRawPointer? {
    let kind = input.choice(4)
    if kind == 0 { return nil }
    let bytes = input.block()
    guard kind > 1 else { return BSTRMemory.make(bytes, byteCount: bytes.count) }
    let units = bytes.map { UInt16($0) }
    return units.withUnsafeBytes { BSTRMemory.make($0.baseAddress, byteCount: $0.count) }
  }

  /// What a reference of a type points to, or NULL.
  private func target(_ type: VariantType, _ input: inout Input, _ depth: Int) -> UnsafeMutableRawPointer? {
    let kind = input.byte()
    guard kind & 7 != 0, depth < 4 else { return nil }
    if type == .variant, kind & 8 != 0, !shared.isEmpty {
      return UnsafeMutableRawPointer(shared[Int(kind >> 4) % shared.count])
    }
    let variant = empty()
    if type == .variant { shared.append(variant) }
    if type == .variant {
      fill(variant, &input, depth: depth + 1)
    } else {
      fill(variant, &input, as: type, depth + 1)
    }
    let isWhole = type == .variant || type == .decimal
    return UnsafeMutableRawPointer(variant) + (isWhole ? 0 : 8)
  }

  private func object(_ type: VariantType, _ input: inout Input, _ depth: Int) -> UnsafeMutableRawPointer? {
    let kind = input.byte()
    guard kind & 3 != 0, depth < 4 else { return nil }
    if kind & 4 != 0, let object = objects.last { return pointer(to: object, type) }
    let object = FuzzValue(status: kind & 8 != 0 ? input.number(Int32.self) | Int32.min : 0)
    objects.append(object)
    fill(object.value, &input, depth: depth + 1)
    return pointer(to: object, type)
  }

  private func pointer(to object: FuzzValue, _ type: VariantType) -> UnsafeMutableRawPointer? {
    if type == .dispatch { return try? object.reference(as: IDispatchReference.self).transferRef() }
    return try? object.reference(as: IUnknownReference.self).transferRef()
  }

  /// A SAFEARRAY of up to three dimensions, or NULL.
  public func array(_ type: VariantType, _ input: inout Input, _ depth: Int = 0) -> UnsafeMutableRawPointer? {
    let kind = input.byte()
    guard kind & 7 != 0, depth < 4 else { return nil }
    let array: UnsafeMutableRawPointer?
    if kind & 8 != 0 {
      array = ArrayMemory.createVector(type, input.number(), UInt32(input.choice(6)))
    } else {
      let bounds = (0..<(kind >> 4) % 3 + 1).map { _ in
        SAFEARRAYBOUND(cElements: UInt32(input.choice(4)), lLbound: Int32(input.number(Int8.self)))
      }
      array = bounds.withUnsafeBytes { ArrayMemory.create(type, UInt32(bounds.count), $0.baseAddress) }
    }
    guard let array else { return nil }
    fillElements(of: array, type, &input, depth)
    return array
  }

  private func fillElements(
    of array: UnsafeMutableRawPointer, _ type: VariantType, _ input: inout Input, _ depth: Int
  ) {
    let safe = array.assumingMemoryBound(to: SAFEARRAY.self).pointee
    let dimensions = Int(safe.cDims)
    let bounds = (array + 24).assumingMemoryBound(to: SAFEARRAYBOUND.self)
    let cells = (0..<dimensions).reduce(1) { $0 * Int(bounds[$1].cElements) }
    guard let data = safe.pvData else { return }
    for cell in 0..<min(cells, 12) where !input.isAtEnd {
      let place = data + cell * Int(safe.cbElements)
      switch type {
      case .bstr: place.storeBytes(of: text(&input), as: UnsafeMutableRawPointer?.self)
      case .unknown, .dispatch:
        place.storeBytes(of: object(type, &input, depth + 1), as: UnsafeMutableRawPointer?.self)
      case .variant: fill(place.assumingMemoryBound(to: VARIANT.self), &input, depth: depth + 1)
      default:
        for index in 0..<Int(safe.cbElements) {
          place.storeBytes(of: input.byte(), toByteOffset: index, as: UInt8.self)
        }
      }
    }
  }
}
