internal import COM

// Everything to VT_I8, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarI8FromUI1)
public func varI8FromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI8FromI2)
public func varI8FromI2(_ value: Int16, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI8FromI4)
public func varI8FromI4(_ value: Int32, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI8FromR4)
public func varI8FromR4(_ value: Float, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .single(value))
}

@c(VarI8FromR8)
public func varI8FromR8(_ value: Double, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarI8FromCy)
public func varI8FromCy(_ value: Int64, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .currency(value))
}

@c(VarI8FromDate)
public func varI8FromDate(_ value: Double, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarI8FromStr)
public func varI8FromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<Int64>?
) -> Int32 { unsafe putInteger(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarI8FromDisp)
public func varI8FromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<Int64>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .i8, into: place)
}

@c(VarI8FromBool)
public func varI8FromBool(_ value: Int16, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI8FromI1)
public func varI8FromI1(_ value: Int8, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI8FromUI2)
public func varI8FromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI8FromUI4)
public func varI8FromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI8FromUI8)
public func varI8FromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place, .unsigned(value))
}

@c(VarI8FromDec)
public func varI8FromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<Int64>?) -> Int32 {
  unsafe putInteger(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
