/// What a C header declares for COM, ours or another compiler's, in a form that can be compared.
struct HeaderFacts: Sendable {
  struct Identity: Equatable {
    var iid: String
    var base: String?
  }

  /// By interface: each slot as its name, return type and parameters.
  private(set) var slots: [String: [[String]]] = [:]
  private(set) var interfaces: [String: Identity] = [:]
  private(set) var coclasses: [String: String] = [:]
  /// By name: the expression after `=`, or nil for one more than the value before.
  private(set) var enumerators: [(name: String, expression: [String]?)] = []
  /// The names declared by `typedef` without a body in braces, to what they stand for.
  private(set) var typedefs: [String: [String]] = [:]

  private let tokens: [String]
  private var at = 0

  init(_ bytes: [UInt8]) {
    tokens = CTokens.all(bytes)
    while at < tokens.count {
      switch tokens[at] {
      case "typedef"
      where tokens[safe: at + 1] == "struct" && tokens[safe: at + 3] == "{"
        && tokens[safe: at + 2]?.hasSuffix("Vtbl") == true && tokens[safe: at + 4] == "BEGIN_INTERFACE":
        readVtable()
      case "typedef": readTypedef()
      case "MIDL_INTERFACE": readClass()
      case "class": readCoclass()
      case "enum": readEnumeration()
      default: at += 1
      }
    }
  }

  private mutating func readVtable() {
    let name = String(tokens[at + 2].dropLast("Vtbl".count))
    at += 5
    var found: [[String]] = []
    var current: [String] = []
    while at < tokens.count, tokens[at] != "END_INTERFACE" {
      if tokens[at] == ";" {
        found.append(Self.canonical(current))
        current = []
      } else {
        current.append(tokens[at])
      }
      at += 1
    }
    slots[name] = found
  }

  private mutating func readTypedef() {
    var list: [String] = []
    var next = at + 1
    while next < tokens.count, tokens[next] != ";", tokens[next] != "{" {
      list.append(tokens[next])
      next += 1
    }
    // A body is read for itself: it may be an enumeration.
    at += 1
    guard tokens[safe: next] == ";", let name = list.last, list.count > 1, !list.contains("(") else { return }
    at = next
    typedefs[name] = Self.canonical(list.dropLast())
  }

  private mutating func readClass() {
    defer { at += 1 }
    guard let text = tokens[safe: at + 2], text.count == 38, let name = tokens[safe: at + 4] else { return }
    let base = tokens[safe: at + 5] == ":" ? tokens[safe: at + 7] : nil
    interfaces[name] = Identity(iid: text.dropFirst().dropLast().lowercased(), base: base)
  }

  private mutating func readCoclass() {
    defer { at += 1 }
    guard tokens[safe: at + 1] == "DECLSPEC_UUID", let text = tokens[safe: at + 3], let name = tokens[safe: at + 5]
    else { return }
    coclasses[name] = text.dropFirst().dropLast().lowercased()
  }

  private mutating func readEnumeration() {
    at += tokens[safe: at + 1] == "{" ? 1 : 2
    guard tokens[safe: at] == "{" else { return }
    at += 1
    while at < tokens.count, tokens[at] != "}" {
      let name = tokens[at]
      at += 1
      var expression: [String]?
      if tokens[safe: at] == "=" {
        at += 1
        var depth = 0
        var list: [String] = []
        while at < tokens.count, depth > 0 || tokens[at] != "," && tokens[at] != "}" {
          if tokens[at] == "(" { depth += 1 }
          if tokens[at] == ")" { depth -= 1 }
          list.append(tokens[at])
          at += 1
        }
        expression = list
      }
      enumerators.append((name, expression))
      if tokens[safe: at] == "," { at += 1 }
    }
  }

  /// The tokens with one spelling for each built-in type.
  ///
  /// widl gives a method that returns a struct a hidden parameter in the C view, as Microsoft's compilers pass it. The
  /// IDL says the same thing in both headers, and on this platform C++ returns the struct: so here it is one form.
  private static func canonical(_ list: some Sequence<String>) -> [String] {
    var result: [String] = []
    for token in list {
      switch token {
      case "STDMETHODCALLTYPE", "WINAPI", "__stdcall": break
      case "boolean", "byte": result += ["unsigned", "char"]
      case "INT64", "hyper", "__int64": result.append("LONGLONG")
      case "UINT64", "MIDL_uhyper": result.append("ULONGLONG")
      case "wchar_t": result.append("WCHAR")
      case "UINT32": result += ["unsigned", "int"]
      default: result.append(token)
      }
    }
    if let hidden = result.firstIndex(of: "__ret"), let name = result.firstIndex(of: "("), name > 0,
      result[name - 1] == "*", let before = result[..<hidden].lastIndex(of: ",")
    {
      result.removeSubrange(before...hidden)
      result.remove(at: name - 1)
    }
    return result
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
