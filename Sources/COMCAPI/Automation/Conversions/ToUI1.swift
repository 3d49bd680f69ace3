internal import COM

// Everything to VT_UI1, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarUI1FromI2)
public func varUI1FromI2(_ value: Int16, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI1FromI4)
public func varUI1FromI4(_ value: Int32, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI1FromI8)
public func varUI1FromI8(_ value: Int64, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .signed(value))
}

@c(VarUI1FromR4)
public func varUI1FromR4(_ value: Float, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .single(value))
}

@c(VarUI1FromR8)
public func varUI1FromR8(_ value: Double, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarUI1FromCy)
public func varUI1FromCy(_ value: Int64, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .currency(value))
}

@c(VarUI1FromDate)
public func varUI1FromDate(_ value: Double, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarUI1FromStr)
public func varUI1FromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<UInt8>?
) -> Int32 { unsafe putInteger(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarUI1FromDisp)
public func varUI1FromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<UInt8>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .ui1, into: place)
}

@c(VarUI1FromBool)
public func varUI1FromBool(_ value: Int16, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(UInt8(truncatingIfNeeded: value))))
}

@c(VarUI1FromI1)
public func varUI1FromI1(_ value: Int8, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI1FromUI2)
public func varUI1FromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI1FromUI4)
public func varUI1FromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI1FromUI8)
public func varUI1FromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place, .unsigned(value))
}

@c(VarUI1FromDec)
public func varUI1FromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<UInt8>?) -> Int32 {
  unsafe putInteger(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
