import COM
import COMCAPI
import FuzzDriver
import FuzzValues

/// Numbers that become text, DECIMALs or other numbers and come back.
enum Numbers {
  static func check(_ session: Session, _ input: inout Input) {
    let bits = input.number(UInt64.self)
    whole(Int64(bitPattern: bits) >> Int64(input.choice(64)))
    unsigned(bits >> UInt64(input.choice(64)))
    real(Double(bitPattern: bits))
    real(Double(Int64(bitPattern: bits)) / Double(input.number(Int32.self)))
    narrow(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    bool(Int16(truncatingIfNeeded: bits))
  }

  /// What a text says that a function wrote: `make` writes it, `read` reads it back.
  static func reread<T>(
    _ what: String, _ start: T, _ make: (UnsafeMutablePointer<UnsafeMutableRawPointer?>) -> Int32,
    _ read: (UnsafePointer<UInt16>?, UnsafeMutablePointer<T>) -> Int32
  ) -> (status: Int32, value: T) {
    var text: UnsafeMutableRawPointer?
    require(make(&text) == 0 && text != nil, "\(what): no text")
    defer { sysFreeString(text) }
    var value = start
    return (read(UnsafePointer(text?.assumingMemoryBound(to: UInt16.self)), &value), value)
  }

  private static func whole(_ value: Int64) {
    let back = reread("VT_I8", Int64(0)) {
      varBstrFromI8(value, 0, 0, $0)
    } _: {
      varI8FromStr($0, 0, 0, $1)
    }
    require(back == (0, value), "\(value) becomes \(back) as text")
    let money = reread("VT_CY", Int64(0)) {
      varBstrFromCy(value, 0, 0, $0)
    } _: {
      varCyFromStr($0, 0, 0, $1)
    }
    require(money == (0, value), "\(value) ten-thousandths become \(money) as text")
    var decimal = DECIMAL()
    var (whole, currency) = (Int64(0), Int64(0))
    require(varDecFromI8(value, &decimal) == 0 && varI8FromDec(&decimal, &whole) == 0, "\(value) is no DECIMAL")
    require(varDecFromCy(value, &decimal) == 0 && varCyFromDec(&decimal, &currency) == 0, "\(value) is no DECIMAL")
    require(whole == value && currency == value, "\(value) becomes \(whole) and \(currency) as a DECIMAL")
    var small: Int32 = 77
    let status = varI4FromI8(value, &small)
    require(status == (Int32(exactly: value) == nil ? Answers.overflow : 0), "\(value) as VT_I4")
    require(small == Int32(exactly: value) ?? 77, "\(value) becomes \(small) as VT_I4")
  }

  private static func unsigned(_ value: UInt64) {
    let back = reread("VT_UI8", UInt64(0)) {
      varBstrFromUI8(value, 0, 0, $0)
    } _: {
      varUI8FromStr($0, 0, 0, $1)
    }
    require(back == (0, value), "\(value) becomes \(back) as text")
    var decimal = DECIMAL()
    var whole: UInt64 = 0
    require(varDecFromUI8(value, &decimal) == 0 && varUI8FromDec(&decimal, &whole) == 0, "\(value) is no DECIMAL")
    require(whole == value, "\(value) becomes \(whole) as a DECIMAL")
  }

  /// A VT_R8 keeps 15 digits as text, and so does its DECIMAL where it has one.
  private static func real(_ value: Double) {
    let back = reread("VT_R8", 0.0) {
      varBstrFromR8(value, 0, 0, $0)
    } _: {
      varR8FromStr($0, 0, 0, $1)
    }
    guard value.isFinite else { return require(back.status == Answers.typeMismatch, "\(value) is a number as text") }
    if value.magnitude < 1.79769313486231e308 {
      require(back.status == 0, "\(value) is no number as text")
      let error = (back.value - value).magnitude
      let most = max(value.magnitude * 1e-14, 8 * .leastNonzeroMagnitude)
      require(error <= most, "\(value) becomes \(back.value) as text")
    }
    var decimal = DECIMAL()
    var again = 0.0
    let status = varDecFromR8(value, &decimal)
    let fits = value.magnitude < 7.9e28
    require(status == 0 || status == Answers.overflow && !fits, "\(value) is no DECIMAL")
    guard status == 0 else { return }
    require(varR8FromDec(&decimal, &again) == 0, "the DECIMAL of \(value) is no VT_R8")
    require((again - value).magnitude <= max(value.magnitude * 1e-14, 1e-28), "\(value) is \(again) as a DECIMAL")
  }

  private static func narrow(_ value: Float) {
    let back = reread("VT_R4", Float(0)) {
      varBstrFromR4(value, 0, 0, $0)
    } _: {
      varR4FromStr($0, 0, 0, $1)
    }
    guard value.isFinite else { return require(back.status == Answers.typeMismatch, "\(value) is a number as text") }
    guard value.magnitude < 3.4028e38 else { return }
    require(back.status == 0, "\(value) is no number as text")
    let error = (back.value - value).magnitude
    require(error <= max(value.magnitude * 1e-6, 8 * .leastNonzeroMagnitude), "\(value) becomes \(back.value) as text")
  }

  private static func bool(_ value: Int16) {
    let back = reread("VT_BOOL", Int16(7)) {
      varBstrFromBool(value, 0, 0, $0)
    } _: {
      varBoolFromStr($0, 0, 0, $1)
    }
    require(back == (0, value == 0 ? 0 : -1), "\(value) becomes \(back) as text")
  }
}
