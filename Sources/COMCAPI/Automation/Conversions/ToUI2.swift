internal import COM

// Everything to VT_UI2, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarUI2FromUI1)
public func varUI2FromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI2FromI2)
public func varUI2FromI2(_ value: Int16, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI2FromI4)
public func varUI2FromI4(_ value: Int32, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI2FromI8)
public func varUI2FromI8(_ value: Int64, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .signed(value))
}

@c(VarUI2FromR4)
public func varUI2FromR4(_ value: Float, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .single(value))
}

@c(VarUI2FromR8)
public func varUI2FromR8(_ value: Double, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarUI2FromCy)
public func varUI2FromCy(_ value: Int64, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .currency(value))
}

@c(VarUI2FromDate)
public func varUI2FromDate(_ value: Double, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarUI2FromStr)
public func varUI2FromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<UInt16>?
) -> Int32 { unsafe putInteger(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarUI2FromDisp)
public func varUI2FromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<UInt16>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .ui2, into: place)
}

@c(VarUI2FromBool)
public func varUI2FromBool(_ value: Int16, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(UInt16(truncatingIfNeeded: value))))
}

@c(VarUI2FromI1)
public func varUI2FromI1(_ value: Int8, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI2FromUI4)
public func varUI2FromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI2FromUI8)
public func varUI2FromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place, .unsigned(value))
}

@c(VarUI2FromDec)
public func varUI2FromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<UInt16>?) -> Int32 {
  unsafe putInteger(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
