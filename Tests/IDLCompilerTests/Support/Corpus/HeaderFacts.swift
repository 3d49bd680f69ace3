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
  /// The names declared by `typedef`, to what they stand for.
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
        found.append(current)
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
    var depth = 0
    var next = at + 1
    // A body in braces is left out of what the name stands for: it is read for itself.
    while next < tokens.count, depth > 0 || tokens[next] != ";" {
      if tokens[next] == "{" { depth += 1 }
      if depth == 0 { list.append(tokens[next]) }
      if tokens[next] == "}" { depth -= 1 }
      next += 1
    }
    at += 1
    guard tokens[safe: next] == ";", list.count > 1 else { return }
    // What stands in front of the first declarator belongs to all: up to its last word, or to its first star or
    // parenthesis.
    let first = list.prefix { $0 != "," && $0 != "[" }
    let end = first.firstIndex { $0 == "*" || $0 == "(" } ?? first.count - 1
    var declarator: [String] = []
    var parentheses = 0
    for token in list[end...] + [","] {
      if token == "," && parentheses == 0 {
        addTypedef(Array(list[..<end]), declarator)
        declarator = []
        continue
      }
      if token == "(" { parentheses += 1 }
      if token == ")" { parentheses -= 1 }
      declarator.append(token)
    }
  }

  /// The name of a declarator: the last word of `* const NAME[3]`, and of the parentheses of `(CALLBACK *NAME)(int)`.
  private mutating func addTypedef(_ base: [String], _ declarator: [String]) {
    let isFunction = declarator.contains("*") && declarator.contains("(")
    let end = declarator.firstIndex(of: isFunction ? ")" : "[") ?? declarator.count
    guard end > 0 else { return }
    var rest = declarator
    let name = rest.remove(at: end - 1)
    typedefs[name] = base + rest
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
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
