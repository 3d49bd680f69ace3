internal import COM

// Everything to VT_I4, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarI4FromUI1)
public func varI4FromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI4FromI2)
public func varI4FromI2(_ value: Int16, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI4FromI8)
public func varI4FromI8(_ value: Int64, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .signed(value))
}

@c(VarI4FromR4)
public func varI4FromR4(_ value: Float, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .single(value))
}

@c(VarI4FromR8)
public func varI4FromR8(_ value: Double, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarI4FromCy)
public func varI4FromCy(_ value: Int64, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .currency(value))
}

@c(VarI4FromDate)
public func varI4FromDate(_ value: Double, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarI4FromStr)
public func varI4FromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<Int32>?
) -> Int32 { unsafe putInteger(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarI4FromDisp)
public func varI4FromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<Int32>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .i4, into: place)
}

@c(VarI4FromBool)
public func varI4FromBool(_ value: Int16, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI4FromI1)
public func varI4FromI1(_ value: Int8, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI4FromUI2)
public func varI4FromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI4FromUI4)
public func varI4FromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI4FromUI8)
public func varI4FromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place, .unsigned(value))
}

@c(VarI4FromDec)
public func varI4FromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe putInteger(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
