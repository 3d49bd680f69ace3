import COM
import COMCAPI
import FuzzDriver
import FuzzValues

/// The VARIANTs of one input, and what is done to them as wholes.
struct Slots {
  let session: Session
  let variants: [UnsafeMutablePointer<VARIANT>]

  init(_ session: Session, _ input: inout Input) {
    self.session = session
    variants = (0..<3).map { _ in session.maker.make(&input) } + [session.maker.empty()]
  }

  func pick(_ input: inout Input) -> UnsafeMutablePointer<VARIANT> { input.element(of: variants) }

  /// VariantChangeTypeEx: a failure leaves the destination, a success gives the type that was asked for.
  func changeType(_ input: inout Input) {
    let (source, target) = (pick(&input), pick(&input))
    let (type, flags) = (VariantMaker.type(&input), input.number(UInt16.self))
    let (before, given) = (Bits(target), Bits(source))
    let status = session.call(&input) {
      variantChangeTypeEx(target, source, UInt32(flags), flags, type.rawValue)
    }
    Answers.require(
      status,
      [Answers.typeMismatch, Answers.badType, Answers.overflow, Answers.invalid, Answers.isLocked, Answers.exception],
      "VariantChangeType to \(type.rawValue)")
    if status < 0 { require(Bits(target) == before, "a failed VariantChangeType changed its destination") }
    if status == 0 { require(target.pointee.vt == type.rawValue, "VariantChangeType gave another type") }
    if source != target { require(Bits(source) == given, "VariantChangeType changed its source") }
  }

  /// VariantCopy and VariantCopyInd.
  func copy(_ input: inout Input) {
    let (source, target, isIndirect) = (pick(&input), pick(&input), input.bool())
    let (before, given) = (Bits(target), Bits(source))
    let status = session.call(&input) {
      isIndirect ? variantCopyInd(target, source) : variantCopy(target, source)
    }
    Answers.require(status, [Answers.badType, Answers.invalid, Answers.isLocked], "VariantCopy")
    if status < 0 { require(Bits(target) == before, "a failed VariantCopy changed its destination") }
    if source != target { require(Bits(source) == given, "VariantCopy changed its source") }
    guard status == 0 else { return }
    let type = VariantType(rawValue: target.pointee.vt)
    if isIndirect {
      require(!type.isByRef, "VariantCopyInd gave a reference")
    } else {
      require(type.rawValue == given.type, "VariantCopy gave another type")
    }
  }

  /// VariantClear, and sometimes something new in the place.
  func clear(_ input: inout Input) {
    let variant = pick(&input)
    let before = Bits(variant)
    let isGood = VariantMaker.isGood(VariantType(rawValue: before.type))
    let status = session.call(&input) { variantClear(variant) }
    Answers.require(status, [Answers.badType, Answers.isLocked], "VariantClear")
    require(status == Answers.badType || isGood, "VariantClear took a type that does not exist")
    require(status != Answers.badType || !isGood, "VariantClear refused a type that exists")
    if status < 0 {
      require(Bits(variant) == before, "a failed VariantClear changed its VARIANT")
    } else {
      require(variant.pointee.vt == 0, "VariantClear left a type")
      if input.bool() { session.maker.fill(variant, &input) }
    }
  }
}

/// A VARIANT as it lies in memory.
struct Bits: Equatable {
  private let words: [UInt64]

  init(_ variant: UnsafeMutablePointer<VARIANT>) {
    words = variant.withMemoryRebound(to: UInt64.self, capacity: 3) { [$0[0], $0[1], $0[2]] }
  }

  var type: UInt16 { UInt16(truncatingIfNeeded: words[0]) }
}
