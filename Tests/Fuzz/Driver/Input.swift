/// The bytes of one input, taken from the front. Behind the end there are only zeros.
public struct Input {
  private let bytes: [UInt8]
  private var position = 0

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public var isAtEnd: Bool { position >= bytes.count }

  public mutating func byte() -> UInt8 {
    guard position < bytes.count else { return 0 }
    position += 1
    return bytes[position - 1]
  }

  /// A number of the type's width, its lowest byte first.
  public mutating func number<T: FixedWidthInteger>(_ type: T.Type = T.self) -> T {
    var value: T = 0
    for index in 0..<T.bitWidth / 8 { value |= T(truncatingIfNeeded: byte()) << T(truncatingIfNeeded: index * 8) }
    return value
  }

  /// 0..<count, for a count up to 256.
  public mutating func choice(_ count: Int) -> Int { Int(byte()) % count }

  public mutating func element<T>(of list: [T]) -> T { list[choice(list.count)] }

  /// One time out of two.
  public mutating func bool() -> Bool { byte() & 1 != 0 }

  /// As many bytes as the input says and has.
  public mutating func block() -> [UInt8] {
    let end = min(position + Int(byte()) + 1, bytes.count)
    guard position < end else { return [] }
    defer { position = end }
    return Array(bytes[position..<end])
  }
}
