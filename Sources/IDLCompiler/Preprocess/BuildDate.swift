/// What `__DATE__` and `__TIME__` say, in UTC, so that a file comes out the same everywhere.
struct BuildDate {
  /// Since 1970; dates beyond the year 9999 count as its last second.
  private let seconds: Int64

  init(secondsSince1970 seconds: Int64) { self.seconds = min(max(0, seconds), 253_402_300_799) }

  /// `Feb  3 2025`
  var date: String {
    // Days since the first of March of the year 0, in rounds of 400 years.
    let days = seconds / 86400 + 719_468
    let round = days / 146_097
    let dayOfRound = days % 146_097
    let yearOfRound = (dayOfRound - dayOfRound / 1460 + dayOfRound / 36524 - dayOfRound / 146_096) / 365
    let dayOfYear = dayOfRound - (365 * yearOfRound + yearOfRound / 4 - yearOfRound / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfRound + round * 400 + (month >= 10 ? 1 : 0)
    let names = ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"]
    return "\(names[Int(month)]) \(day < 10 ? " " : "")\(day) \(year)"
  }

  /// `14:05:09`
  var time: String {
    let second = seconds % 86400
    return [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
