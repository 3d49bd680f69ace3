internal import COM

// Everything to VT_R4, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarR4FromUI1)
public func varR4FromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .signed(Int64(value)))
}

@c(VarR4FromI2)
public func varR4FromI2(_ value: Int16, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .signed(Int64(value)))
}

@c(VarR4FromI4)
public func varR4FromI4(_ value: Int32, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .signed(Int64(value)))
}

@c(VarR4FromI8)
public func varR4FromI8(_ value: Int64, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .signed(value))
}

@c(VarR4FromR8)
public func varR4FromR8(_ value: Double, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .double(value))
}

@c(VarR4FromCy)
public func varR4FromCy(_ value: Int64, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .currency(value))
}

@c(VarR4FromDate)
public func varR4FromDate(_ value: Double, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .double(value))
}

@c(VarR4FromStr)
public func varR4FromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<Float>?
) -> Int32 { unsafe putFloat(place) { () throws(AutomationError) in try unsafe TextConversion.number(text) } }

@c(VarR4FromDisp)
public func varR4FromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<Float>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .r4, into: place)
}

@c(VarR4FromBool)
public func varR4FromBool(_ value: Int16, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .signed(Int64(value)))
}

@c(VarR4FromI1)
public func varR4FromI1(_ value: Int8, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .signed(Int64(value)))
}

@c(VarR4FromUI2)
public func varR4FromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .signed(Int64(value)))
}

@c(VarR4FromUI4)
public func varR4FromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .signed(Int64(value)))
}

@c(VarR4FromUI8)
public func varR4FromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place, .unsigned(value))
}

@c(VarR4FromDec)
public func varR4FromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<Float>?) -> Int32 {
  unsafe putFloat(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
