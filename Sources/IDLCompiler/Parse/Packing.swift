/// What `#pragma pack` has set.
struct Packing {
  /// The bound for the alignment of members, or nil for none.
  private(set) var current: Int?
  private var stack: [Int?] = []

  /// - Parameter text: The pragma from `pack` on: `pack(push, 4)`.
  /// - Returns: false where it is malformed.
  mutating func obey(_ text: String) -> Bool {
    let body = text.dropFirst("pack".count).filter { $0 != " " && $0 != "\t" }
    guard body.hasPrefix("("), let close = body.firstIndex(of: ")") else { return false }
    let parts = body[body.index(after: body.startIndex)..<close].split(separator: ",", omittingEmptySubsequences: false)
    var value: Int?
    var hasValue = false
    for (index, part) in parts.enumerated() {
      if index == 0, part == "push" || part == "pop" || part == "show" || part.isEmpty { continue }
      guard let number = Int(part) else { continue }
      guard [1, 2, 4, 8, 16].contains(number) else { return false }
      value = number
      hasValue = true
    }
    switch parts.first {
    case "push":
      guard stack.count < 1000 else { return false }
      stack.append(current)
    case "pop":
      guard let old = stack.popLast() else { return false }
      current = old
    case "show": return true
    case "": current = nil
    default: if !hasValue { return false }
    }
    if hasValue { current = value }
    return true
  }

  /// What a quoted line of C does to the packing, as text for ``obey(_:)``; nil for every other line.
  ///
  /// The C compiler will see `#include <pshpack1.h>` around the records that follow, so they are laid out for it.
  static func pragma(in quote: String) -> String? {
    guard quote.utf8.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "#"), quote.utf8.count < 200 else {
      return nil
    }
    let words = quote.split(whereSeparator: { $0 == " " || $0 == "\t" })
    let line = words.joined()
    if line.hasPrefix("#pragmapack") { return String(line.dropFirst("#pragma".count)) }
    guard line.hasPrefix("#include") else { return nil }
    let name = line.dropFirst("#include".count).drop { $0 == "<" || $0 == "\"" }.lowercased()
    if name.hasPrefix("poppack.h") { return "pack(pop)" }
    guard name.hasPrefix("pshpack") else { return nil }
    return "pack(push,\(name.dropFirst("pshpack".count).prefix { $0 != "." }))"
  }
}
