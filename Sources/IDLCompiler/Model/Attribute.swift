/// One attribute as written: `size_is(cb, )`, `uuid(...)`, `in`.
package struct Attribute {
  /// The name as written, `in`, `defaultvalue`.
  package var name: String
  package var arguments: [AttributeArgument]
  package var position: Position

  package init(name: String, arguments: [AttributeArgument], position: Position) {
    self.name = name
    self.arguments = arguments
    self.position = position
  }

  /// The attribute as IDL text, with one space after each comma.
  package var text: String {
    arguments.isEmpty ? name : "\(name)(\(arguments.map(\.text).joined(separator: ", ")))"
  }
}

extension [Attribute] {
  /// Whether an attribute of this name is present.
  package func has(_ name: String) -> Bool { contains { $0.name == name } }

  /// The first attribute of this name.
  package func first(_ name: String) -> Attribute? { first { $0.name == name } }

  /// The text of the first string argument of the first attribute of this name: `helpstring("x")` gives x.
  package func string(_ name: String) -> String? {
    guard let attribute = first(name) else { return nil }
    for argument in attribute.arguments {
      if case .string(let text) = argument.value { return text }
    }
    return nil
  }

  /// The GUID of the first attribute of this name that has one.
  package func guid(_ name: String) -> GUID? {
    guard let attribute = first(name) else { return nil }
    for argument in attribute.arguments {
      if case .guid(let value) = argument.value { return value }
    }
    return nil
  }

  /// The value of the first argument of the first attribute of this name, where it is an integer.
  package func integer(_ name: String) -> Int64? {
    guard case .integer(let value)? = first(name)?.arguments.first?.value else { return nil }
    return value
  }
}
