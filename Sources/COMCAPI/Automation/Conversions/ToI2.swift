internal import COM

// Everything to VT_I2, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarI2FromUI1)
public func varI2FromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI2FromI4)
public func varI2FromI4(_ value: Int32, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI2FromI8)
public func varI2FromI8(_ value: Int64, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .signed(value))
}

@c(VarI2FromR4)
public func varI2FromR4(_ value: Float, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .single(value))
}

@c(VarI2FromR8)
public func varI2FromR8(_ value: Double, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarI2FromCy)
public func varI2FromCy(_ value: Int64, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .currency(value))
}

@c(VarI2FromDate)
public func varI2FromDate(_ value: Double, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarI2FromStr)
public func varI2FromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<Int16>?
) -> Int32 { unsafe putInteger(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarI2FromDisp)
public func varI2FromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<Int16>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .i2, into: place)
}

@c(VarI2FromBool)
public func varI2FromBool(_ value: Int16, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI2FromI1)
public func varI2FromI1(_ value: Int8, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI2FromUI2)
public func varI2FromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI2FromUI4)
public func varI2FromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI2FromUI8)
public func varI2FromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place, .unsigned(value))
}

@c(VarI2FromDec)
public func varI2FromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putInteger(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
