/// Interfaces, methods and parameters as JSON.
enum InterfaceJSON {
  static func value(_ interface: Interface) -> JSONValue {
    .object([
      ("name", .string(interface.name)),
      ("iid", interface.iid.map { .string($0.lowercase) } ?? .null),
      ("base", interface.base.map { .string($0.name) } ?? .null),
      ("kind", .string(interface.kind.rawValue)),
      ("methods", .array(interface.methods.map { value($0) })),
    ])
  }

  private static func value(_ method: Method) -> JSONValue {
    .object([
      ("name", .string(method.abiName)),
      ("invoke_name", .string(method.name)),
      ("slot", .number(Int64(method.slot))),
      ("dispid", method.dispid.map { .number(Int64($0)) } ?? .null),
      ("kind", .string(method.kind.rawValue)),
      ("returns", .string(method.returnType.spelling)),
      ("resolved", .string(method.returnType.resolvedSpelling)),
      ("params", .array(method.parameters.map { value($0) })),
    ])
  }

  private static func value(_ parameter: Parameter) -> JSONValue {
    .object([
      ("name", .string(parameter.name)),
      ("type", .string(parameter.type.spelling)),
      ("resolved", .string(parameter.type.resolvedSpelling)),
      ("attributes", .array(parameter.attributes.map { .string($0.text) })),
      ("default", parameter.defaultValue.map { .string($0.text) } ?? .null),
    ])
  }
}
