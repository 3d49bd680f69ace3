import COM
import COMCAPI
import FuzzDriver
import FuzzValues

/// Arithmetic of DECIMALs with any bytes in them.
enum Decimals {
  private typealias Operation = (UnsafeRawPointer?, UnsafeRawPointer?, UnsafeMutableRawPointer?) -> Int32

  static func check(_ session: Session, _ input: inout Input) {
    var (left, right) = (decimal(&input), decimal(&input))
    let isGood = isGood(left) && isGood(right)
    let sum = apply("VarDecAdd", varDecAdd, left, right)
    require(same(sum, apply("VarDecAdd", varDecAdd, right, left)), "a sum depends on its order")
    let product = apply("VarDecMul", varDecMul, left, right)
    require(same(product, apply("VarDecMul", varDecMul, right, left)), "a product depends on its order")
    _ = apply("VarDecSub", varDecSub, left, right)
    let order = varDecCmp(&left, &right)
    guard isGood else { return require(order == Answers.invalid, "a malformed DECIMAL is compared") }
    require((0...2).contains(order) && varDecCmp(&right, &left) == 2 - order, "VarDecCmp is not antisymmetric")
    if order == 1, let difference = apply("VarDecSub", varDecSub, left, right) {
      var (difference, zero) = (difference, DECIMAL())
      require(varDecCmp(&difference, &zero) == 1, "equal DECIMALs differ")
    }
    alone(left)
  }

  private static func isGood(_ value: DECIMAL) -> Bool { value.scale <= 28 && value.sign & 0x7F == 0 }

  private static func decimal(_ input: inout Input) -> DECIMAL {
    var value = DECIMAL()
    let head = input.number(UInt16.self)
    let isAny = head & 0x4000 != 0
    value.scale = UInt8(truncatingIfNeeded: isAny ? head : head % 29)
    value.sign = isAny ? UInt8(head >> 8) : head & 0x8000 != 0 ? 0x80 : 0
    value.Hi32 = input.number()
    value.Lo64 = input.number()
    return value
  }

  private static func apply(_ what: String, _ operation: Operation, _ left: DECIMAL, _ right: DECIMAL) -> DECIMAL? {
    var (left, right, result) = (left, right, DECIMAL())
    result.Lo64 = 77
    let status = operation(&left, &right, &result)
    Answers.require(status, [Answers.overflow, Answers.invalid], what)
    require((status == Answers.invalid) == !(isGood(left) && isGood(right)), "\(what) of a malformed DECIMAL")
    guard status == 0 else {
      require(result.Lo64 == 77, "a failed \(what) changed its place")
      return nil
    }
    require(isGood(result), "\(what) makes a malformed DECIMAL")
    return result
  }

  private static func same(_ left: DECIMAL?, _ right: DECIMAL?) -> Bool {
    guard var left, var right else { return left == nil && right == nil }
    return varDecCmp(&left, &right) == 1
  }

  /// The sign, and the way to a text and back, which loses nothing.
  private static func alone(_ value: DECIMAL) {
    var (value, negated, positive, absolute) = (value, DECIMAL(), DECIMAL(), DECIMAL())
    require(varDecNeg(&value, &negated) == 0 && varDecNeg(&negated, &positive) == 0, "VarDecNeg")
    require(varDecCmp(&value, &positive) == 1, "minus minus is not plus")
    require(varDecAbs(&value, &absolute) == 0 && absolute.sign == 0, "VarDecAbs")
    let back = Numbers.reread("VT_DECIMAL", DECIMAL()) {
      varBstrFromDec(&value, 0, 0, $0)
    } _: {
      varDecFromStr($0, 0, 0, $1)
    }
    var again = back.value
    require(back.status == 0 && varDecCmp(&value, &again) == 1, "a DECIMAL is another one as text")
    var (money, whole, real, single, truth) = (Int64(0), Int64(0), 0.0, Float(0), Int16(0))
    Answers.require(varCyFromDec(&value, &money), [Answers.overflow], "VarCyFromDec")
    Answers.require(varI8FromDec(&value, &whole), [Answers.overflow], "VarI8FromDec")
    require(varR8FromDec(&value, &real) == 0 && varR4FromDec(&value, &single) == 0, "a DECIMAL is no fraction")
    require(varBoolFromDec(&value, &truth) == 0, "a DECIMAL is no VARIANT_BOOL")
    var zero = DECIMAL()
    require((truth == 0) == (varDecCmp(&value, &zero) == 1), "the truth of a DECIMAL")
    require(real.isFinite && (real == 0) == (truth == 0), "a DECIMAL as VT_R8")
  }
}
