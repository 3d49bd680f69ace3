internal import COM

/// `HRESULT VarDecAdd(DECIMAL *, DECIMAL *, DECIMAL *)`: DISP_E_OVERFLOW; E_INVALIDARG for NULL and malformed ones, as
/// all of these.
@c(VarDecAdd)
public func varDecAdd(
  _ left: UnsafeRawPointer?, _ right: UnsafeRawPointer?, _ result: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe putDecimal(result) { () throws(AutomationError) in try unsafe decimal(left).adding(decimal(right)) }
}

/// `HRESULT VarDecSub(DECIMAL *, DECIMAL *, DECIMAL *)`
@c(VarDecSub)
public func varDecSub(
  _ left: UnsafeRawPointer?, _ right: UnsafeRawPointer?, _ result: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe putDecimal(result) { () throws(AutomationError) in try unsafe decimal(left).adding(decimal(right).negated) }
}

/// `HRESULT VarDecMul(DECIMAL *, DECIMAL *, DECIMAL *)`
@c(VarDecMul)
public func varDecMul(
  _ left: UnsafeRawPointer?, _ right: UnsafeRawPointer?, _ result: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe putDecimal(result) { () throws(AutomationError) in try unsafe decimal(left).multiplied(by: decimal(right)) }
}

/// `HRESULT VarDecNeg(DECIMAL *, DECIMAL *)`
@c(VarDecNeg)
public func varDecNeg(_ value: UnsafeRawPointer?, _ result: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(result) { () throws(AutomationError) in try unsafe decimal(value).negated }
}

/// `HRESULT VarDecAbs(DECIMAL *, DECIMAL *)`
@c(VarDecAbs)
public func varDecAbs(_ value: UnsafeRawPointer?, _ result: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(result) { () throws(AutomationError) in try unsafe decimal(value).absolute }
}

/// `HRESULT VarDecCmp(DECIMAL *, DECIMAL *)`: VARCMP_LT, VARCMP_EQ or VARCMP_GT.
@c(VarDecCmp)
public func varDecCmp(_ left: UnsafeRawPointer?, _ right: UnsafeRawPointer?) -> Int32 {
  do throws(AutomationError) {
    return try unsafe Int32(decimal(left).compare(decimal(right)) + 1)
  } catch {
    return error.hresult
  }
}
