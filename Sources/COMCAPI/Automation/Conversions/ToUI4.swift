internal import COM

// Everything to VT_UI4, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarUI4FromUI1)
public func varUI4FromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI4FromI2)
public func varUI4FromI2(_ value: Int16, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI4FromI4)
public func varUI4FromI4(_ value: Int32, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI4FromI8)
public func varUI4FromI8(_ value: Int64, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .signed(value))
}

@c(VarUI4FromR4)
public func varUI4FromR4(_ value: Float, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .single(value))
}

@c(VarUI4FromR8)
public func varUI4FromR8(_ value: Double, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarUI4FromCy)
public func varUI4FromCy(_ value: Int64, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .currency(value))
}

@c(VarUI4FromDate)
public func varUI4FromDate(_ value: Double, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .double(value))
}

@c(VarUI4FromStr)
public func varUI4FromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<UInt32>?
) -> Int32 { unsafe putInteger(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarUI4FromDisp)
public func varUI4FromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<UInt32>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .ui4, into: place)
}

@c(VarUI4FromBool)
public func varUI4FromBool(_ value: Int16, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(UInt32(truncatingIfNeeded: value))))
}

@c(VarUI4FromI1)
public func varUI4FromI1(_ value: Int8, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI4FromUI2)
public func varUI4FromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .signed(Int64(value)))
}

@c(VarUI4FromUI8)
public func varUI4FromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place, .unsigned(value))
}

@c(VarUI4FromDec)
public func varUI4FromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<UInt32>?) -> Int32 {
  unsafe putInteger(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
