import Foundation

/// The C vtables in the text of a header, ours or another compiler's.
enum VtableText {
  /// By interface: each slot as `HRESULT Clone(ISCard *This, ...)` with single spaces.
  static func slots(in header: String) -> [String: [String]] {
    var result: [String: [String]] = [:]
    let words = header.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var rest = words[...]
    while let start = rest.range(of: "typedef struct "), let open = rest[start.upperBound...].range(of: "Vtbl {") {
      let name = String(rest[start.upperBound..<open.lowerBound])
      // Another struct: its name would hold spaces or braces.
      guard !name.contains(" "), let end = rest[open.upperBound...].range(of: "} \(name)Vtbl;") else {
        rest = rest[start.upperBound...]
        continue
      }
      result[name] = members(of: String(rest[open.upperBound..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return result
  }

  private static func members(of body: String) -> [String] {
    var text = body.replacingOccurrences(of: "BEGIN_INTERFACE", with: "").replacingOccurrences(
      of: "END_INTERFACE", with: "")
    while let open = text.range(of: "/*"), let close = text.range(of: "*/") {
      text.removeSubrange(open.lowerBound..<close.upperBound)
    }
    return text.split(separator: ";").map { member in
      member.replacingOccurrences(of: "(STDMETHODCALLTYPE *", with: "").replacingOccurrences(of: ")(", with: "(")
        .replacingOccurrences(of: "( ", with: "(").split(separator: " ").joined(separator: " ")
    }.map { $0.replacingOccurrences(of: "* ", with: "*") }.filter { !$0.isEmpty }
  }

  /// By interface: the IID in the `MIDL_INTERFACE` before its class.
  static func identifiers(in header: String) -> [String: String] {
    var result: [String: String] = [:]
    let words = header.split(whereSeparator: { $0.isWhitespace }).map(String.init)
    for (index, word) in words.enumerated() where word.hasPrefix("MIDL_INTERFACE(\"") && index + 1 < words.count {
      result[words[index + 1]] = String(word.dropFirst("MIDL_INTERFACE(\"".count).prefix(36))
    }
    return result
  }
}
