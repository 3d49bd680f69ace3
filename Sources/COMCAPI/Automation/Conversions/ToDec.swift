internal import COM

// Everything to VT_DECIMAL, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarDecFromUI1)
public func varDecFromUI1(_ value: UInt8, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .signed(Int64(value)))
}

@c(VarDecFromI2)
public func varDecFromI2(_ value: Int16, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .signed(Int64(value)))
}

@c(VarDecFromI4)
public func varDecFromI4(_ value: Int32, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .signed(Int64(value)))
}

@c(VarDecFromI8)
public func varDecFromI8(_ value: Int64, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .signed(value))
}

@c(VarDecFromR4)
public func varDecFromR4(_ value: Float, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .single(value))
}

@c(VarDecFromR8)
public func varDecFromR8(_ value: Double, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .double(value))
}

@c(VarDecFromCy)
public func varDecFromCy(_ value: Int64, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .currency(value))
}

@c(VarDecFromDate)
public func varDecFromDate(_ value: Double, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .double(value))
}

@c(VarDecFromStr)
public func varDecFromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutableRawPointer?
) -> Int32 { unsafe putDecimal(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarDecFromDisp)
public func varDecFromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutableRawPointer?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .decimal, into: place)
}

@c(VarDecFromBool)
public func varDecFromBool(_ value: Int16, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .signed(Int64(value)))
}

@c(VarDecFromI1)
public func varDecFromI1(_ value: Int8, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .signed(Int64(value)))
}

@c(VarDecFromUI2)
public func varDecFromUI2(_ value: UInt16, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .signed(Int64(value)))
}

@c(VarDecFromUI4)
public func varDecFromUI4(_ value: UInt32, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .signed(Int64(value)))
}

@c(VarDecFromUI8)
public func varDecFromUI8(_ value: UInt64, _ place: UnsafeMutableRawPointer?) -> Int32 {
  unsafe putDecimal(place, .unsigned(value))
}
