import COM
import FuzzDriver
import FuzzValues

/// DISPPARAMS as somebody could pass them: arrays as long as the counts say, or missing; more names than arguments.
final class Arguments {
  let count: UInt32
  private let variants: UnsafeMutablePointer<VARIANT>?
  private let names: UnsafeMutablePointer<Int32>?
  private let namedCount: UInt32
  private let owned: Int

  init(_ session: Session, _ input: inout Input) {
    let kind = input.byte()
    let (number, named) = (Int(kind & 0x7), Int(kind >> 3 & 0x3))
    let isMissing = kind >> 5 == 7
    if isMissing {
      // The counts alone, as large as the input likes.
      (count, namedCount) = (input.number(), input.bool() ? UInt32(named) : 0)
      (variants, names, owned) = (nil, nil, 0)
      return
    }
    owned = number
    let variants = UnsafeMutablePointer<VARIANT>.allocate(capacity: number)
    for index in 0..<number {
      (variants + index).initialize(to: VARIANT())
      session.maker.fill(variants + index, &input)
    }
    self.variants = variants
    count = UInt32(number)
    namedCount = UInt32(named)
    let names = UnsafeMutablePointer<Int32>.allocate(capacity: named)
    for index in 0..<named {
      (names + index).initialize(to: input.choice(4) == 0 ? input.number(Int32.self) : Int32(input.choice(12)) - 3)
    }
    self.names = names
  }

  deinit {
    for index in 0..<owned { _ = VariantOperations.clear(variants.unsafelyUnwrapped + index) }
    variants?.deallocate()
    names?.deallocate()
  }

  func withParameters<Result>(_ body: (UnsafeMutablePointer<DISPPARAMS>) -> Result) -> Result {
    var parameters = DISPPARAMS(
      rgvarg: variants, rgdispidNamedArgs: names, cArgs: count, cNamedArgs: namedCount)
    return body(&parameters)
  }
}
