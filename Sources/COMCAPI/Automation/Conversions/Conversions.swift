internal import COM

// What the VarXFromY functions of this folder share. Each is one line of a table: what it takes as a number, and where
// the number goes. CY is a union of 64 bits, which the calling convention passes as a 64-bit integer.

/// Where a C function puts a BSTR, which the caller owns.
public typealias TextPlace = UnsafeMutablePointer<UnsafeMutableRawPointer?>?

/// Puts a whole number into a place of its type, or says why not.
@inline(__always)
func putInteger<T: FixedWidthInteger>(_ place: UnsafeMutablePointer<T>?, _ number: Number) -> Int32 {
  unsafe putInteger(place) { () throws(AutomationError) in number }
}

@inline(__always)
func putInteger<T: FixedWidthInteger, N: NumberSource>(
  _ place: UnsafeMutablePointer<T>?, _ number: () throws(AutomationError) -> N
) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try number().integer(as: T.self) }
}

@inline(__always)
func putFloat(_ place: UnsafeMutablePointer<Float>?, _ number: Number) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try number.float() }
}

@inline(__always)
func putFloat<N: NumberSource>(
  _ place: UnsafeMutablePointer<Float>?, _ number: () throws(AutomationError) -> N
) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try number().float() }
}

@inline(__always)
func putDouble(_ place: UnsafeMutablePointer<Double>?, _ number: Number) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in number.double() }
}

@inline(__always)
func putDouble<N: NumberSource>(
  _ place: UnsafeMutablePointer<Double>?, _ number: () throws(AutomationError) -> N
) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try number().double() }
}

@inline(__always)
func putDate(_ place: UnsafeMutablePointer<Double>?, _ number: Number) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try number.date() }
}

@inline(__always)
func putDate<N: NumberSource>(
  _ place: UnsafeMutablePointer<Double>?, _ number: () throws(AutomationError) -> N
) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try number().date() }
}

func putDate(_ place: UnsafeMutablePointer<Double>?, _ text: UnsafePointer<UInt16>?, _ flags: UInt32) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try unsafe TextConversion.date(text, flags) }
}

@inline(__always)
func putCurrency(_ place: UnsafeMutablePointer<Int64>?, _ number: Number) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try number.currency() }
}

@inline(__always)
func putCurrency<N: NumberSource>(
  _ place: UnsafeMutablePointer<Int64>?, _ number: () throws(AutomationError) -> N
) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try number().currency() }
}

@inline(__always)
func putBool(_ place: UnsafeMutablePointer<Int16>?, _ number: Number) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try number.bool() }
}

@inline(__always)
func putBool<N: NumberSource>(
  _ place: UnsafeMutablePointer<Int16>?, _ number: () throws(AutomationError) -> N
) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try number().bool() }
}

func putBool(_ place: UnsafeMutablePointer<Int16>?, _ text: UnsafePointer<UInt16>?) -> Int32 {
  unsafe put(place) { () throws(AutomationError) in try unsafe TextConversion.bool(text) }
}

func putDecimal(_ place: UnsafeMutableRawPointer?, _ number: Number) -> Int32 {
  unsafe putDecimal(place) { () throws(AutomationError) in number }
}

func putDecimal<N: NumberSource>(
  _ place: UnsafeMutableRawPointer?, _ number: () throws(AutomationError) -> N
) -> Int32 {
  AutomationError.status { () throws(AutomationError) in
    guard let place = unsafe place else { throw .invalidArgument }
    try unsafe number().decimal().store(to: place)
  }
}

func putText(
  _ place: TextPlace, _ text: () throws(AutomationError) -> UnsafeMutableRawPointer
) -> Int32 {
  AutomationError.status { () throws(AutomationError) in
    guard let place = unsafe place else { throw .invalidArgument }
    unsafe place.pointee = nil
    unsafe place.pointee = try text()
  }
}

/// The caller's DECIMAL; E_INVALIDARG for NULL and for a malformed one.
func decimal(_ value: UnsafeRawPointer?) throws(AutomationError) -> DecimalNumber {
  guard let value = unsafe value else { throw .invalidArgument }
  return try unsafe DecimalNumber(at: value)
}

/// The place is as before where `value` throws.
@inline(__always)
private func put<T>(_ place: UnsafeMutablePointer<T>?, _ value: () throws(AutomationError) -> T) -> Int32 {
  guard let place = unsafe place else { return COMError.invalidArgument.hresult }
  do throws(AutomationError) {
    unsafe place.pointee = try value()
    return 0
  } catch {
    return error.hresult
  }
}
