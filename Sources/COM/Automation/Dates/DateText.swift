import Glibc

/// Dates and times as text, in the invariant locale: `MM/dd/yyyy HH:mm:ss`.
enum DateText {
  /// VAR_TIMEVALUEONLY: no date.
  static let timeOnly: UInt32 = 0x1
  /// VAR_DATEVALUEONLY: no time.
  static let dateOnly: UInt32 = 0x2

  /// The text of a DATE. Midnight goes without its time, and a time of day zero without its date.
  ///
  /// - Throws: E_INVALIDARG outside the years 100 to 9999.
  static func text(_ date: Double, flags: UInt32) throws(AutomationError) -> String {
    guard let value = DateNumber(date) else { throw .invalidArgument }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let year = String(value.year)
    let day = "\(two(value.month))/\(two(value.day))/\(String(repeating: "0", count: 4 - year.utf8.count))\(year)"
    let time = "\(two(value.second / 3600)):\(two(value.second / 60 % 60)):\(two(value.second % 60))"
    if flags & dateOnly != 0 { return day }
    let isDayZero = value.year == 1899 && value.month == 12 && value.day == 30
    if flags & timeOnly != 0 || isDayZero { return time }
    return value.second == 0 ? day : "\(day) \(time)"
  }

  /// The DATE that a text says; ``DateParser`` tells which texts do.
  ///
  /// - Throws: DISP_E_TYPEMISMATCH where it says none.
  static func parse(_ units: UnsafeBufferPointer<UInt16>, flags: UInt32) throws(AutomationError) -> Double {
    var parser = unsafe DateParser(units)
    let value = try parser.parse()
    guard let date = value.date else { throw .typeMismatch }
    if flags & timeOnly != 0 { return Double(value.second) / 86_400 }
    return flags & dateOnly != 0 ? date.rounded(.towardZero) : date
  }

  /// The current year by the clock of the machine, in local time.
  static var currentYear: Int {
    var now = time(nil)
    var fields = unsafe tm()
    guard unsafe localtime_r(&now, &fields) != nil else { return 1970 }
    return unsafe Int(fields.tm_year) + 1900
  }
}
