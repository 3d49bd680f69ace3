internal import COM

// Everything to text, as VariantChangeType converts it. E_INVALIDARG without a place for the result, E_OUTOFMEMORY.

@c(VarBstrFromUI1)
public func varBstrFromUI1(_ value: UInt8, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.signed(Int64(value)).text() }
}

@c(VarBstrFromI2)
public func varBstrFromI2(_ value: Int16, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.signed(Int64(value)).text() }
}

@c(VarBstrFromI4)
public func varBstrFromI4(_ value: Int32, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.signed(Int64(value)).text() }
}

@c(VarBstrFromI8)
public func varBstrFromI8(_ value: Int64, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.signed(value).text() }
}

@c(VarBstrFromR4)
public func varBstrFromR4(_ value: Float, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.single(value).text() }
}

@c(VarBstrFromR8)
public func varBstrFromR8(_ value: Double, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.double(value).text() }
}

@c(VarBstrFromCy)
public func varBstrFromCy(_ value: Int64, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.currency(value).text() }
}

@c(VarBstrFromDate)
public func varBstrFromDate(_ value: Double, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe TextConversion.text(date: value, flags) }
}

@c(VarBstrFromDisp)
public func varBstrFromDisp(
  _ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace
) -> Int32 {
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .bstr, into: place)
}

@c(VarBstrFromBool)
public func varBstrFromBool(_ value: Int16, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe TextConversion.text(bool: value, flags) }
}

@c(VarBstrFromI1)
public func varBstrFromI1(_ value: Int8, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.signed(Int64(value)).text() }
}

@c(VarBstrFromUI2)
public func varBstrFromUI2(_ value: UInt16, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.signed(Int64(value)).text() }
}

@c(VarBstrFromUI4)
public func varBstrFromUI4(_ value: UInt32, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.signed(Int64(value)).text() }
}

@c(VarBstrFromUI8)
public func varBstrFromUI8(_ value: UInt64, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.unsigned(value).text() }
}

@c(VarBstrFromDec)
public func varBstrFromDec(
  _ value: UnsafeRawPointer?, _ locale: UInt32, _ flags: UInt32, _ place: TextPlace
) -> Int32 {
  unsafe putText(place) { () throws(AutomationError) in try unsafe Number.decimal(decimal(value)).text() }
}
