internal import COM

// Everything to VT_BOOL, as VariantChangeType converts it. E_INVALIDARG without a place for the result.

@c(VarBoolFromUI1)
public func varBoolFromUI1(_ value: UInt8, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .signed(Int64(value)))
}

@c(VarBoolFromI2)
public func varBoolFromI2(_ value: Int16, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .signed(Int64(value)))
}

@c(VarBoolFromI4)
public func varBoolFromI4(_ value: Int32, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .signed(Int64(value)))
}

@c(VarBoolFromI8)
public func varBoolFromI8(_ value: Int64, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .signed(value))
}

@c(VarBoolFromR4)
public func varBoolFromR4(_ value: Float, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .single(value))
}

@c(VarBoolFromR8)
public func varBoolFromR8(_ value: Double, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .double(value))
}

@c(VarBoolFromCy)
public func varBoolFromCy(_ value: Int64, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .currency(value))
}

@c(VarBoolFromDate)
public func varBoolFromDate(_ value: Double, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .double(value))
}

@c(VarBoolFromStr)
public func varBoolFromStr(
  _ text: UnsafePointer<UInt16>?, _ locale: UInt32, _ flags: UInt32, _ place: UnsafeMutablePointer<Int16>?
) -> Int32 { unsafe putBool(place, text) }

@c(VarBoolFromDisp)
public func varBoolFromDisp(_ object: UnsafeMutableRawPointer?, _ locale: UInt32, _ place: UnsafeMutablePointer<Int16>?)
  -> Int32
{
  unsafe VariantOperations.convertValue(of: object, locale: locale, to: .bool, into: place)
}

@c(VarBoolFromI1)
public func varBoolFromI1(_ value: Int8, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .signed(Int64(value)))
}

@c(VarBoolFromUI2)
public func varBoolFromUI2(_ value: UInt16, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .signed(Int64(value)))
}

@c(VarBoolFromUI4)
public func varBoolFromUI4(_ value: UInt32, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .signed(Int64(value)))
}

@c(VarBoolFromUI8)
public func varBoolFromUI8(_ value: UInt64, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place, .unsigned(value))
}

@c(VarBoolFromDec)
public func varBoolFromDec(_ value: UnsafeRawPointer?, _ place: UnsafeMutablePointer<Int16>?) -> Int32 {
  unsafe putBool(place) { () throws(AutomationError) in try unsafe decimal(value) }
}
