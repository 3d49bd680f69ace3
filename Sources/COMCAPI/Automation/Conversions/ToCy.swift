internal import COM

// Everything to VT_CY, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarCyFromUI1)
public func varCyFromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .signed(Int64(value)))
}

@c(VarCyFromI2)
public func varCyFromI2(_ value: Int16, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .signed(Int64(value)))
}

@c(VarCyFromI4)
public func varCyFromI4(_ value: Int32, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .signed(Int64(value)))
}

@c(VarCyFromI8)
public func varCyFromI8(_ value: Int64, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .signed(value))
}

@c(VarCyFromR4)
public func varCyFromR4(_ value: Float, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .single(value))
}

@c(VarCyFromR8)
public func varCyFromR8(_ value: Double, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .double(value))
}

@c(VarCyFromDate)
public func varCyFromDate(_ value: Double, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .double(value))
}

@c(VarCyFromStr)
public func varCyFromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<Int64>?
) -> Int32 { unsafe putCurrency(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarCyFromDisp)
public func varCyFromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<Int64>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .cy, into: place)
}

@c(VarCyFromBool)
public func varCyFromBool(_ value: Int16, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .signed(Int64(value)))
}

@c(VarCyFromI1)
public func varCyFromI1(_ value: Int8, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .signed(Int64(value)))
}

@c(VarCyFromUI2)
public func varCyFromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .signed(Int64(value)))
}

@c(VarCyFromUI4)
public func varCyFromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .signed(Int64(value)))
}

@c(VarCyFromUI8)
public func varCyFromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place, .unsigned(value))
}

@c(VarCyFromDec)
public func varCyFromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putCurrency(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
