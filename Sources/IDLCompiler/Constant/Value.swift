/// A value while a constant expression is computed, by C's rules with `int` and `long` of 32 bits.
enum Value {
  case integer(IntegerValue)
  case float(Double)
  case string(String, isWide: Bool)

  static func int(_ value: Int64) -> Value { .integer(IntegerValue(value, width: 32, isUnsigned: false)) }

  var isTrue: Bool {
    switch self {
    case .integer(let value): value.bits != 0
    case .float(let value): value != 0
    case .string: true
    }
  }
}
