internal import COM

// Everything to VT_DATE, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarDateFromUI1)
public func varDateFromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .signed(Int64(value)))
}

@c(VarDateFromI2)
public func varDateFromI2(_ value: Int16, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .signed(Int64(value)))
}

@c(VarDateFromI4)
public func varDateFromI4(_ value: Int32, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .signed(Int64(value)))
}

@c(VarDateFromI8)
public func varDateFromI8(_ value: Int64, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .signed(value))
}

@c(VarDateFromR4)
public func varDateFromR4(_ value: Float, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .single(value))
}

@c(VarDateFromR8)
public func varDateFromR8(_ value: Double, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .double(value))
}

@c(VarDateFromCy)
public func varDateFromCy(_ value: Int64, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .currency(value))
}

@c(VarDateFromStr)
public func varDateFromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<Double>?
) -> Int32 { unsafe putDate(place, text, flags) }

@c(VarDateFromDisp)
public func varDateFromDisp(
  _ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<Double>?
) -> Int32 {
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .date, into: place)
}

@c(VarDateFromBool)
public func varDateFromBool(_ value: Int16, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .signed(Int64(value)))
}

@c(VarDateFromI1)
public func varDateFromI1(_ value: Int8, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .signed(Int64(value)))
}

@c(VarDateFromUI2)
public func varDateFromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .signed(Int64(value)))
}

@c(VarDateFromUI4)
public func varDateFromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .signed(Int64(value)))
}

@c(VarDateFromUI8)
public func varDateFromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place, .unsigned(value))
}

@c(VarDateFromDec)
public func varDateFromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<Double>?) -> Int32 {
  unsafe putDate(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
