import COM
import COMCAPI
import FuzzDriver
import FuzzValues

/// DATEs that become text or a SYSTEMTIME and come back, to the second.
enum Dates {
  static func check(_ session: Session, _ input: inout Input) {
    let date = Self.date(&input)
    let isInRange = date > -657_435 && date < 2_958_466
    let time = Self.time(date)
    require((time != nil) == isInRange, "\(date) as a SYSTEMTIME")
    var text: UnsafeMutableRawPointer?
    let status = varBstrFromDate(date, 0, 0, &text)
    require(status == (isInRange ? 0 : Answers.invalid), "\(date) as text: \(COMError.text(status))")
    defer { sysFreeString(text) }
    if let time {
      var again = 0.0
      let status = varDateFromStr(UnsafePointer(text?.assumingMemoryBound(to: UInt16.self)), 0, 0, &again)
      require(status == 0, "\(date) as text is no date: \(COMError.text(status))")
      require(Self.time(again) == time, "\(date) becomes \(again) as text")
      require(time.withUnsafeBytes { systemTimeToVariantTime($0.baseAddress, &again) } == 1, "\(date) is no SYSTEMTIME")
      require(Self.time(again) == time, "\(date) becomes \(again) as a SYSTEMTIME")
    }
    anyTime(&input)
  }

  private static func date(_ input: inout Input) -> Double {
    switch input.choice(4) {
    case 0: Double(bitPattern: input.number())
    case 1: Double(input.number(Int32.self)) / 86_400
    case 2: Double(input.number(Int32.self)) / 512
    default: Double(input.number(Int32.self) % 3_000_000) + Double(input.number(UInt16.self)) / 65_536
    }
  }

  /// The SYSTEMTIME of a DATE.
  private static func time(_ date: Double) -> [UInt16]? {
    var time = [UInt16](repeating: 0, count: 8)
    return variantTimeToSystemTime(date, &time) == 0 ? nil : time
  }

  /// A SYSTEMTIME of any numbers: refused, or the same in fields after a way back.
  private static func anyTime(_ input: inout Input) {
    var fields = (0..<8).map { _ in input.number(UInt16.self) }
    if input.bool() {
      let (most, least): ([UInt16], [UInt16]) = ([9999, 12, 7, 31, 24, 60, 60, 1000], [100, 1, 0, 1, 0, 0, 0, 0])
      for index in fields.indices { fields[index] = fields[index] % (most[index] - least[index] + 1) + least[index] }
    }
    var date = 77.0
    let status = fields.withUnsafeBytes { systemTimeToVariantTime($0.baseAddress, &date) }
    require(status == 1 || status == 0 && date == 77, "a refused SYSTEMTIME changed the place")
    guard status == 1, fields[0] >= 100, let again = time(date) else {
      return require(status == 0 || fields[0] < 100, "\(fields) is \(date), which is no SYSTEMTIME")
    }
    require([0, 1, 3, 4, 5, 6].allSatisfy { fields[$0] == again[$0] }, "\(fields) becomes \(again)")
  }
}
