internal import COM

// Everything to VT_R8, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarR8FromUI1)
public func varR8FromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .signed(Int64(value)))
}

@c(VarR8FromI2)
public func varR8FromI2(_ value: Int16, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .signed(Int64(value)))
}

@c(VarR8FromI4)
public func varR8FromI4(_ value: Int32, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .signed(Int64(value)))
}

@c(VarR8FromI8)
public func varR8FromI8(_ value: Int64, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .signed(value))
}

@c(VarR8FromR4)
public func varR8FromR4(_ value: Float, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .single(value))
}

@c(VarR8FromCy)
public func varR8FromCy(_ value: Int64, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .currency(value))
}

@c(VarR8FromDate)
public func varR8FromDate(_ value: Double, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .double(value))
}

@c(VarR8FromStr)
public func varR8FromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<Double>?
) -> Int32 { unsafe putDouble(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarR8FromDisp)
public func varR8FromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<Double>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .r8, into: place)
}

@c(VarR8FromBool)
public func varR8FromBool(_ value: Int16, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .signed(Int64(value)))
}

@c(VarR8FromI1)
public func varR8FromI1(_ value: Int8, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .signed(Int64(value)))
}

@c(VarR8FromUI2)
public func varR8FromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .signed(Int64(value)))
}

@c(VarR8FromUI4)
public func varR8FromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .signed(Int64(value)))
}

@c(VarR8FromUI8)
public func varR8FromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place, .unsigned(value))
}

@c(VarR8FromDec)
public func varR8FromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDouble(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
