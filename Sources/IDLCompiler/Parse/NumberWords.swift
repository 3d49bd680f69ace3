/// Collects the words of a built-in type, in any order: `unsigned`, `long`, `int`.
struct NumberWords {
  private var sign: Bool?
  private var longs = 0
  private var isShort = false
  private var isInt = false
  private var base: Primitive?
  private(set) var isEmpty = true

  /// - Returns: false where the word does not go with those before, or is no word of a built-in type.
  mutating func take(_ keyword: Keyword) -> Bool {
    var next = self
    next.isEmpty = false
    let isPlain = base == nil && longs == 0 && !isShort && !isInt
    switch keyword {
    case .unsigned, .signed:
      if sign != nil { return false }
      next.sign = keyword == .signed
    case .long:
      if longs == 2 || isShort || base != nil && base != .double { return false }
      next.longs += 1
    case .short:
      if longs > 0 || isShort || base != nil { return false }
      next.isShort = true
    case .int, .__int32:
      if isInt || base != nil && base != .hyper && base != .signedChar { return false }
      next.isInt = true
    case .double:
      if !(isPlain || longs == 1 && !isInt) || sign != nil { return false }
      next.base = .double
    default:
      guard isPlain, let primitive = Self.plain(keyword) else { return false }
      if sign != nil, ![.char, .signedChar, .hyper, .short, .int3264, .wchar, .byte].contains(primitive) {
        return false
      }
      next.base = primitive
    }
    self = next
    return true
  }

  /// Whether the word could stand here.
  func accepts(_ keyword: Keyword) -> Bool {
    var copy = self
    return copy.take(keyword)
  }

  private static func plain(_ keyword: Keyword) -> Primitive? {
    switch keyword {
    case .void: .void
    case .boolean: .boolean
    case .byte: .byte
    case .char: .char
    case .small, .__int8: .signedChar
    case .hyper, .__int64, ._int64: .hyper
    case .__int16: .short
    case .__int3264: .int3264
    case .float: .float
    case .wchar_t: .wchar
    case .error_status_t: .errorStatus
    default: nil
    }
  }

  /// The type, or nil where the words make none.
  var primitive: Primitive? {
    let isUnsigned = sign == false
    switch base {
    case .char?: return sign.map { $0 ? .signedChar : .unsignedChar } ?? .char
    case .signedChar?: return isUnsigned ? .unsignedChar : .signedChar
    case .hyper?: return isUnsigned ? .unsignedHyper : .hyper
    case .short?: return isUnsigned ? .unsignedShort : .short
    case .int3264?: return isUnsigned ? .unsignedInt3264 : .int3264
    case let base?: return base
    case nil: break
    }
    if isShort { return isUnsigned ? .unsignedShort : .short }
    switch longs {
    case 2: return isUnsigned ? .unsignedHyper : .hyper
    case 1: return isUnsigned ? .unsignedLong : .long
    default: return isInt || sign != nil ? (isUnsigned ? .unsignedInt : .int) : nil
    }
  }
}
