import Glibc

/// COMCARD_TRACE: one line on standard error for each call of a Swift object's method, by interface and method, with
/// arguments and HRESULT. The choice is made when the process starts; without it no call pays for it.
///
/// Only values that C passes directly are shown, numbers that come back, and texts of BSTRs. What another pointer points
/// to is never read: a PIN in a buffer cannot get into a trace. One in a BSTR would, so the IDL marks that parameter with
/// `custom(5f0c1a9e-3b6f-4a53-9d6b-6c0e7b0f3c22, "secret")`, and its place alone is shown.
public enum Trace {
  /// Whether calls are traced.
  public static let isOn: Bool = {
    guard let value = unsafe com_environment("COMCARD_TRACE") else { return false }
    let text = unsafe String(cString: value)
    return !text.isEmpty && text != "0"
  }()

  /// The longest text of a BSTR that is shown, in UTF-16 units.
  private static let longestText = 80

  /// Hands a call's result through, after `report` has printed it.
  @inlinable
  public static func passing<Value>(_ value: Value, _ report: (Value) -> Void) -> Value {
    report(value)
    return value
  }

  /// Prints one call.
  public static func print(_ interface: String, _ method: String, _ arguments: [(String, String)], _ result: String) {
    let list = arguments.map { "\($0) = \($1)" }.joined(separator: ", ")
    let line = "comcard: \(interface)::\(method)(\(list)) -> \(result)\n"
    unsafe line.withCString { unsafe _ = write(STDERR_FILENO, $0, strlen($0)) }
  }

  /// An HRESULT with its name.
  public static func status(_ value: Int32) -> String { COMError.text(value) }

  /// A number; handles and counts alike.
  public static func number(_ value: some BinaryInteger) -> String { String(value) }
  public static func number(_ value: Double) -> String { "\(value)" }
  public static func number(_ value: Float) -> String { "\(value)" }

  /// A pointer's address; NULL by name.
  public static func pointer(_ value: UnsafeMutableRawPointer?) -> String {
    let bits = UInt(bitPattern: value)
    return bits == 0 ? "NULL" : "0x" + String(bits, radix: 16)
  }

  /// The text of a BSTR in quotes, cut where it is long.
  public static func text(_ value: UnsafeMutableRawPointer?) -> String {
    guard let value = unsafe value else { return "NULL" }
    let count = unsafe BSTRMemory.byteCount(value) / 2
    let units = unsafe UnsafeBufferPointer(
      start: value.assumingMemoryBound(to: UInt16.self), count: min(count, longestText))
    let shown = unsafe String(units: units).map { $0.isASCII && ($0.asciiValue ?? 0) < 0x20 ? "?" : String($0) }
      .joined()
    return "\"\(shown)\"" + (count > longestText ? "..." : "")
  }

  /// What stands in the place of a text that must not be shown.
  public static let secret = "(secret)"

  /// An enumerator by its name, a value without one as a number.
  public static func enumerator(_ value: some BinaryInteger, _ names: [(Int32, StaticString)]) -> String {
    names.first { $0.0 == value }.map { "\($0.1)" } ?? number(value)
  }

  /// What a method left in the place of a result.
  public static func result<Value: BinaryInteger & BitwiseCopyable>(
    _ place: UnsafeMutableRawPointer?, as type: Value.Type, _ names: [(Int32, StaticString)]
  ) -> String {
    guard let place = unsafe place else { return "NULL" }
    return unsafe "*\(enumerator(place.loadUnaligned(as: Value.self), names))"
  }
}
