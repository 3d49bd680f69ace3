internal import Foundation

/// Prints rows for people, or the same as JSON.
struct Report {
  let isJSON: Bool

  /// Prints one object as `key: value` lines, or as JSON.
  func show(_ pairs: [(key: String, value: String)]) throws {
    if isJSON {
      try json(Dictionary(pairs.map { ($0.key, $0.value) }) { first, _ in first })
    } else {
      let width = pairs.map(\.key.count).max() ?? 0
      for (key, value) in pairs {
        print(key.padding(toLength: width + 2, withPad: " ", startingAt: 0) + value)
      }
    }
  }

  /// Prints a list of objects.
  func show(list: [[String: String]], line: ([String: String]) -> String) throws {
    if isJSON { try json(list) } else { for item in list { print(line(item)) } }
  }

  /// Prints one value as JSON.
  func json(encoding value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  private func json(_ value: Any) throws {
    let data = try JSONSerialization.data(
      withJSONObject: value, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    print(String(decoding: data, as: UTF8.self))
  }
}

/// Bytes as `3B 9F 96`.
func hex(_ bytes: [UInt8]) -> String {
  bytes.map { byte in
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }.joined(separator: " ")
}
