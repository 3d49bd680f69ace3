/// A DATE taken apart: days since 30 December 1899 before the point, the time of day behind it.
///
/// The fraction counts forward on negative days too: -1.25 is 29 December 1899, six o'clock.
package struct DateNumber: Equatable, Sendable {
  /// 100...9999
  package var year: Int
  /// 1...12
  package var month: Int
  /// 1...31
  package var day: Int
  /// 0...86399
  package var second: Int

  package init(year: Int, month: Int, day: Int, second: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.second = second
  }

  static func isInRange(_ date: Double) -> Bool { date > -657_435 && date < 2_958_466 }

  /// The date and time of a DATE, rounded to seconds; nil outside the years 100 to 9999.
  package init?(_ date: Double) {
    guard Self.isInRange(date) else { return nil }
    let whole = date.rounded(.towardZero)
    var days = Int(whole)
    var second = Int(((date - whole).magnitude * 86_400).rounded())
    if second >= 86_400 {
      // The last half second of the last day stays in it.
      (days, second) = days < 2_958_465 ? (days + 1, 0) : (days, 86_399)
    }
    self.init(day: days, second: second)
  }

  private init(day number: Int, second: Int) {
    // Days since 1 March of the year 0, in cycles of 400 years, so that the leap day ends a year.
    let days = number + 693_899
    let (cycle, rest) = (days / 146_097, days % 146_097)
    let yearOfCycle = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    month = shifted < 10 ? shifted + 3 : shifted - 9
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
    self.second = second
  }

  /// Whether such a day and time exist.
  package var isValid: Bool {
    guard 100...9999 ~= year, 1...12 ~= month, 0..<86_400 ~= second else { return false }
    return 1...Self.days(inMonth: month, of: year) ~= day
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The DATE; nil where ``isValid`` is false.
  package var date: Double? {
    guard isValid else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let yearOfCycle = shiftedYear % 400
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let days =
      shiftedYear / 400 * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 693_899
    let time = Double(second) / 86_400
    return days < 0 ? Double(days) - time : Double(days) + time
  }

  /// 0 is Sunday.
  package var dayOfWeek: Int {
    var midnight = self
    midnight.second = 0
    guard let date = midnight.date else { return 0 }
    // 30 December 1899 was a Saturday.
    return (Int(date) % 7 + 13) % 7
  }
}

extension DateNumber {
  /// Reads a SYSTEMTIME of the caller: eight 16-bit fields, milliseconds last; years below 100 are two-digit ones.
  package init?(systemTime address: UnsafeRawPointer) {
    // SAFETY: the caller's pointer refers to a SYSTEMTIME, by the types of the C functions.
    func field(_ index: Int) -> Int { unsafe Int(address.loadUnaligned(fromByteOffset: index * 2, as: Int16.self)) }
    let (hour, minute, second) = (field(4), field(5), field(6))
    guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second, 0...999 ~= field(7) else { return nil }
    let year = field(0)
    self.init(
      year: 0...29 ~= year ? year + 2000 : 30...99 ~= year ? year + 1900 : year, month: field(1), day: field(3),
      second: hour * 3600 + minute * 60 + second)
    guard isValid else { return nil }
  }

  /// Writes a SYSTEMTIME.
  package func store(systemTime address: UnsafeMutableRawPointer) {
    let fields = [year, month, dayOfWeek, day, second / 3600, second / 60 % 60, second % 60, 0]
    // SAFETY: as for reading.
    for (index, field) in fields.enumerated() {
      unsafe address.storeBytes(of: UInt16(truncatingIfNeeded: field), toByteOffset: index * 2, as: UInt16.self)
    }
  }
}
