/// Writes the function that stands in a slot while calls are traced: it calls the plain table's, then prints the call.
struct SwiftTraceWriter {
  private let method: MethodProjection
  private let interface: String
  /// The name of the plain table.
  private let plain: String

  init(_ method: MethodProjection, _ interface: String, _ plain: String) {
    self.method = method
    self.interface = interface
    self.plain = plain
  }

  func write(to writer: inout TextWriter) {
    let parameters = method.parameters ?? []
    let list = ["_ this: InterfacePointer?"] + parameters.enumerated().map { "_ a\($0.offset): \($0.element.slotType)" }
    let function = "trace_\(method.field)"
    let field = SwiftNames.identifier(method.field)
    let values = (["this"] + parameters.indices.map { "a\($0)" }).joined(separator: ", ")
    writer.block("func \(function)(\(list.joined(separator: ", "))) -> \(method.slotReturn) {") { body in
      let shown = parameters.enumerated().map { index, parameter in
        "(\"\(parameter.parameter.name)\", \(argument(parameter, "a\(index)")))"
      }
      body.block("unsafe Trace.passing(\(plain).pointee.\(field)(\(values))) { result in") { inner in
        let call = "\"\(interface)\", \"\(method.name)\", [\(shown.joined(separator: ", "))], \(result)"
        inner.line("Trace.print(\(call))")
      }
    }
    writer.line("unsafe table.pointee.\(field) = \(function)")
  }

  private var result: String {
    if method.slotReturn == "Void" { return "\"\"" }
    if method.method.returnType.isHRESULT { return "Trace.status(result)" }
    return show(method.method.returnType, method.slotReturn, "result")
  }

  private func argument(_ parameter: ParameterProjection, _ value: String) -> String {
    if parameter.parameter.isSecret { return "Trace.secret" }
    if parameter.role == .result, let type = numeric(parameter.storage) {
      let names = parameter.parameter.type.pointee.flatMap(names) ?? "[]"
      return "unsafe Trace.result(\(value), as: \(type).self, \(names))"
    }
    return show(parameter.parameter.type, parameter.slotType, value)
  }

  private func show(_ type: IDLType, _ slotType: String, _ value: String) -> String {
    if type.isBSTR { return "unsafe Trace.text(\(value))" }
    if slotType.hasPrefix("Unsafe") { return "unsafe Trace.pointer(\(value))" }
    if let names = names(type) { return "Trace.enumerator(\(value), \(names))" }
    return type.record == nil ? "Trace.number(\(value))" : "\"{...}\""
  }

  /// The enumerators of the type, as a list of values and names; nil where it has none, or so many that they would weigh
  /// more than the calls.
  private func names(_ type: IDLType) -> String? {
    guard let enumeration = type.enumeration, (1...64).contains(enumeration.members.count) else { return nil }
    let pairs = enumeration.members.map { "(\(Int32(truncatingIfNeeded: $0.value)), \"\($0.name)\")" }
    return "[\(pairs.joined(separator: ", "))]"
  }

  private func numeric(_ storage: String) -> String? {
    let integers: Set<String> = [
      "Int8", "UInt8", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Int", "UInt",
    ]
    return integers.contains(storage) ? storage : nil
  }
}
