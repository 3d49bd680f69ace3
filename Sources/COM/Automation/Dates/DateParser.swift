/// Reads a date, a time, or both in either order.
///
/// Dates: month/day/year, day first where only that can be; year-month-day where the first number has three digits or
/// more; a month's English name with a day, a year, or both; month/day of the current year. Two-digit years reach from
/// 1930 to 2029. Times: hour:minute, seconds, AM or PM; `3 PM`.
struct DateParser {
  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(UInt16)
  }

  private var tokens: [Token] = []
  private var index = 0
  private var isReadable = true
  /// More tokens than any date has.
  private static let most = 24

  init(_ units: UnsafeBufferPointer<UInt16>) {
    var place = 0
    while place < units.count, isReadable {
      let unit = unsafe units[place]
      guard unit != 0 else { break }
      switch unit {
      case 0x20, 0x09, 0xA0, 0x202F: place += 1
      case 0x30...0x39:
        var (value, digits) = (0, 0)
        while place < units.count, unsafe 0x30...0x39 ~= units[place] {
          if digits < 6 { value = unsafe value * 10 + Int(units[place] - 0x30) }
          digits += 1
          place += 1
        }
        tokens.append(.number(value, digits: digits))
      case 0x41...0x5A, 0x61...0x7A:
        var word = ""
        while place < units.count, unsafe 0x41...0x5A ~= units[place] & ~0x20 {
          if word.utf8.count < 16 { word.unicodeScalars.append(Unicode.Scalar(UInt8(unsafe units[place] | 0x20))) }
          place += 1
        }
        tokens.append(.word(word))
      case 0x2C, 0x2D, 0x2E, 0x2F, 0x3A:
        tokens.append(.mark(unit))
        place += 1
      default: isReadable = false
      }
      if tokens.count > Self.most { isReadable = false }
    }
  }

  /// - Throws: DISP_E_TYPEMISMATCH.
  mutating func parse() throws(AutomationError) -> DateNumber {
    guard isReadable, !tokens.isEmpty else { throw .typeMismatch }
    var second: Int?
    var day: DateNumber?
    while index < tokens.count {
      if second == nil, let time = try time() {
        second = time
      } else if day == nil, let date = date() {
        day = date
      } else {
        throw .typeMismatch
      }
      // ISO 8601 puts a T between the two, others a comma.
      if index + 1 < tokens.count, tokens[index] == .word("t") || tokens[index] == .mark(0x2C) { index += 1 }
    }
    var result = day ?? DateNumber(year: 1899, month: 12, day: 30)
    result.second = second ?? 0
    guard result.isValid else { throw .typeMismatch }
    return result
  }

  private func token(_ offset: Int) -> Token? {
    index + offset < tokens.count ? tokens[index + offset] : nil
  }

  private func number(_ offset: Int) -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits) = token(offset), digits <= 5 else { return nil }
    return (value, digits)
  }

  // MARK: Times

  private mutating func time() throws(AutomationError) -> Int? {
    guard let first = number(0) else { return nil }
    var hour = first.value
    var (minute, second) = (0, 0)
    var length = 1
    if token(1) == .mark(0x3A) {
      guard let found = number(2) else { throw .typeMismatch }
      minute = found.value
      length = 3
      if token(3) == .mark(0x3A) {
        guard let found = number(4) else { throw .typeMismatch }
        second = found.value
        length = 5
      }
    } else if Self.half(token(1)) == nil {
      return nil
    }
    if let half = Self.half(token(length)) {
      guard hour <= 12 || half == 12 && hour < 24 else { throw .typeMismatch }
      if hour <= 12 { hour = hour % 12 + half }
      length += 1
    }
    guard hour < 24, minute < 60, second < 60 else { throw .typeMismatch }
    index += length
    return hour * 3600 + minute * 60 + second
  }

  /// 0 for AM, 12 for PM.
  private static func half(_ token: Token?) -> Int? {
    switch token {
    case .word("am"), .word("a"): 0
    case .word("pm"), .word("p"): 12
    default: nil
    }
  }

  // MARK: Dates

  private mutating func date() -> DateNumber? {
    if case .word(let word) = token(0) {
      guard let month = Self.month(word) else { return nil }
      index += 1
      return afterMonth(month)
    }
    guard let first = number(0) else { return nil }
    var place = 1
    let mark = separator(&place)
    if case .word(let word) = token(place), let month = Self.month(word) {
      // 2 January 2024, 2-Jan-24, 2024 January 2
      index += place + 1
      return first.digits > 2 ? yearMonth(first, month) : dayMonth(first.value, month)
    }
    guard let mark, let second = number(place) else { return nil }
    place += 1
    if token(place) == .mark(mark), let third = number(place + 1) {
      index += place + 2
      return Self.order(first, second, third)
    }
    guard mark != 0x2E else { return nil }
    index += place
    if second.value > 31 || second.digits > 2 {
      return DateNumber(year: Self.year(second), month: first.value, day: 1)
    }
    return Self.monthDay(first.value, second.value, DateText.currentYear)
  }

  /// A slash, hyphen or point between the parts of a date.
  private func separator(_ place: inout Int) -> UInt16? {
    guard case .mark(let mark) = token(place), mark != 0x3A else { return nil }
    place += 1
    return mark
  }

  private static func order(
    _ first: (value: Int, digits: Int), _ second: (value: Int, digits: Int), _ third: (value: Int, digits: Int)
  ) -> DateNumber {
    if first.digits > 2 || first.value > 31 {
      return DateNumber(year: year(first), month: second.value, day: third.value)
    }
    return monthDay(first.value, second.value, year(third))
  }

  /// Month before day, unless only the other order makes a date.
  private static func monthDay(_ first: Int, _ second: Int, _ year: Int) -> DateNumber {
    first > 12 && second <= 12
      ? DateNumber(year: year, month: second, day: first) : DateNumber(year: year, month: first, day: second)
  }

  /// Behind "January": a day, a day and a year, or a year.
  private mutating func afterMonth(_ month: Int) -> DateNumber? {
    var place = 0
    _ = separator(&place)
    guard let first = number(place), token(place + 1) != .mark(0x3A) else { return nil }
    index += place + 1
    if first.digits > 2 || first.value > 31 { return DateNumber(year: Self.year(first), month: month, day: 1) }
    return dayMonth(first.value, month)
  }

  /// Behind a day and a month: the year, else the current one.
  private mutating func dayMonth(_ day: Int, _ month: Int) -> DateNumber {
    var place = 0
    _ = separator(&place)
    guard let year = number(place), token(place + 1) != .mark(0x3A), Self.half(token(place + 1)) == nil else {
      return DateNumber(year: DateText.currentYear, month: month, day: day)
    }
    index += place + 1
    return DateNumber(year: Self.year(year), month: month, day: day)
  }

  /// Behind a year and a month: the day, else the first.
  private mutating func yearMonth(_ year: (value: Int, digits: Int), _ month: Int) -> DateNumber {
    var place = 0
    _ = separator(&place)
    guard let day = number(place), token(place + 1) != .mark(0x3A) else {
      return DateNumber(year: Self.year(year), month: month, day: 1)
    }
    index += place + 1
    return DateNumber(year: Self.year(year), month: month, day: day.value)
  }

  private static func year(_ number: (value: Int, digits: Int)) -> Int {
    guard number.digits <= 2 else { return number.value }
    return number.value < 30 ? number.value + 2000 : number.value + 1900
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// A month by its name or by three letters of it or more.
  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3, let index = months.firstIndex(where: { $0.hasPrefix(word) }) else { return nil }
    return index + 1
  }
}
