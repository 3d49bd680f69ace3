/// What may differ between the headers of two IDL compilers without a difference in what they declare.
///
/// These five are all: every other difference is one.
enum ComparisonRule: String, CaseIterable, Sendable {
  case spelling
  case callingConvention
  case structResult
  case madeUpName
  case keyword

  /// Why what it covers is no difference.
  var reason: String {
    switch self {
    case .spelling: "one built-in type has several names in C: byte, hyper, INT64 and wchar_t are spelled out by one"
    case .callingConvention: "there is one calling convention on this platform, so its names stand for nothing"
    case .structResult: "a struct as the result is a hidden parameter in widl's C view, as Microsoft passes it"
    case .madeUpName: "a parameter or struct without a name in the IDL gets one from each compiler"
    case .keyword: "a parameter with the name of a C++ keyword gets an underscore from idlc, or C++ would not take it"
    }
  }

  /// Which of the rules two declarations need to be the same: none where they are equal as they are.
  ///
  /// - Returns: nil where they differ all the same.
  static func needed(_ left: [String], _ right: [String]) -> Set<Self>? {
    if left == right { return [] }
    guard isSame(left, right, by: Set(allCases)) else { return nil }
    return Set(allCases.filter { !isSame(left, right, by: Set(allCases).subtracting([$0])) })
  }

  private static func isSame(_ left: [String], _ right: [String], by rules: Set<Self>) -> Bool {
    let (left, right) = (canonical(left, by: rules), canonical(right, by: rules))
    return left.count == right.count
      && zip(left, right).allSatisfy {
        $0 == $1 || rules.contains(.keyword) && $0 == $1 + "_"
          || rules.contains(.madeUpName) && (isMadeUp($0) && $1.count == 1 || $1.hasPrefix("__WIDL_"))
      }
  }

  /// `arg` and a number is ours; widl counts in letters.
  private static func isMadeUp(_ name: String) -> Bool { name.hasPrefix("arg") && Int(name.dropFirst(3)) != nil }

  private static func canonical(_ list: [String], by rules: Set<Self>) -> [String] {
    var result: [String] = []
    for token in list {
      switch token {
      case "STDMETHODCALLTYPE" where rules.contains(.callingConvention),
        "WINAPI" where rules.contains(.callingConvention), "__stdcall" where rules.contains(.callingConvention):
        break
      case _ where !rules.contains(.spelling): result.append(token)
      case "boolean", "byte": result += ["unsigned", "char"]
      case "INT64", "hyper", "__int64": result.append("LONGLONG")
      case "UINT64", "MIDL_uhyper": result.append("ULONGLONG")
      case "wchar_t": result.append("WCHAR")
      case "UINT32": result += ["unsigned", "int"]
      default: result.append(token)
      }
    }
    if rules.contains(.structResult), let hidden = result.firstIndex(of: "__ret"),
      let name = result.firstIndex(of: "("), name > 0, result[name - 1] == "*",
      let before = result[..<hidden].lastIndex(of: ",")
    {
      result.removeSubrange(before...hidden)
      result.remove(at: name - 1)
    }
    return result
  }
}
