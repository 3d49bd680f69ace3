internal import COM

// Everything to VT_UI8, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarUI8FromUI1)
public func varUI8FromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI8FromI2)
public func varUI8FromI2(_ value: Int16, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI8FromI4)
public func varUI8FromI4(_ value: Int32, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI8FromI8)
public func varUI8FromI8(_ value: Int64, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .signed(value))
}

@c(VarUI8FromR4)
public func varUI8FromR4(_ value: Float, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .single(value))
}

@c(VarUI8FromR8)
public func varUI8FromR8(_ value: Double, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarUI8FromCy)
public func varUI8FromCy(_ value: Int64, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .currency(value))
}

@c(VarUI8FromDate)
public func varUI8FromDate(_ value: Double, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarUI8FromStr)
public func varUI8FromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<UInt64>?
) -> Int32 { unsafe putInteger(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarUI8FromDisp)
public func varUI8FromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<UInt64>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .ui8, into: place)
}

@c(VarUI8FromBool)
public func varUI8FromBool(_ value: Int16, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .unsigned(UInt64(truncatingIfNeeded: value)))
}

@c(VarUI8FromI1)
public func varUI8FromI1(_ value: Int8, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI8FromUI2)
public func varUI8FromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI8FromUI4)
public func varUI8FromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI8FromDec)
public func varUI8FromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<UInt64>?) -> Int32 {
  unsafe putInteger(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
