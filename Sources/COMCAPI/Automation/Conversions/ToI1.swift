internal import COM

// Everything to VT_I1, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarI1FromUI1)
public func varI1FromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI1FromI2)
public func varI1FromI2(_ value: Int16, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI1FromI4)
public func varI1FromI4(_ value: Int32, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI1FromI8)
public func varI1FromI8(_ value: Int64, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .signed(value))
}

@c(VarI1FromR4)
public func varI1FromR4(_ value: Float, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .single(value))
}

@c(VarI1FromR8)
public func varI1FromR8(_ value: Double, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarI1FromCy)
public func varI1FromCy(_ value: Int64, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .currency(value))
}

@c(VarI1FromDate)
public func varI1FromDate(_ value: Double, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarI1FromStr)
public func varI1FromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<Int8>?
) -> Int32 { unsafe putInteger(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarI1FromDisp)
public func varI1FromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<Int8>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .i1, into: place)
}

@c(VarI1FromBool)
public func varI1FromBool(_ value: Int16, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI1FromUI2)
public func varI1FromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI1FromUI4)
public func varI1FromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarI1FromUI8)
public func varI1FromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place, .unsigned(value))
}

@c(VarI1FromDec)
public func varI1FromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<Int8>?) -> Int32 {
  unsafe putInteger(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
