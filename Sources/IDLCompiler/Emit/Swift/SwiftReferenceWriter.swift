/// Writes the owning reference of an interface: it calls any implementation, in whatever language, through the vtable.
struct SwiftReferenceWriter {
  private let projection: InterfaceProjection
  private let names: SwiftNames

  init(_ projection: InterfaceProjection, _ names: SwiftNames) {
    self.projection = projection
    self.names = names
  }

  func write(to writer: inout TextWriter) {
    let conformance = projection.name == "IUnknown" ? "" : ", \(projection.name)"
    let attributes = "@safe \(names.frozen)\(names.access)"
    writer.line()
    writer.line("/// One counted reference to an object's \(projection.name), given back when this value ends.")
    writer.block(
      "\(attributes)struct \(projection.reference): ~Copyable, InterfaceReference\(conformance), @unchecked Sendable {"
    ) { body in
      writeIdentity(&body)
      for method in projection.methods where method.parameters != nil { write(method, &body) }
    }
  }

  private func writeIdentity(_ body: inout TextWriter) {
    if let iid = projection.interface.iid {
      body.line("/// {\(iid.uppercase)}")
      body.line("\(names.inlinable)\(names.access)static var iid: GUID {")
      body.line("  \(SwiftNames.literal(iid))")
      body.line("}")
    } else {
      body.line("/// The IDL gives none: no object answers to this.")
      body.line("\(names.inlinable)\(names.access)static var iid: GUID { GUID() }")
    }
    body.line()
    body.line("/// The interface pointer. It stays owned by this value.")
    body.line("\(names.access)let pointer: InterfacePointer")
    body.line()
    body.line("/// Takes over one reference that the caller holds.")
    body.line("\(names.inlinable)\(names.access)init(transferringRef pointer: InterfacePointer) {")
    body.line("  unsafe self.pointer = pointer")
    body.line("}")
    body.line()
    body.line("\(names.inlinable)deinit {")
    body.line("  _ = unsafe vtable.pointee.Release(pointer)")
    body.line("}")
    body.line()
    body.line("/// The object's own functions, for calls that the methods below do not express.")
    body.line("\(names.inlinable)\(names.access)var vtable: UnsafePointer<\(projection.vtable)> {")
    body.line("  @inline(__always) get { unsafe pointer.load(as: UnsafePointer<\(projection.vtable)>.self) }")
    body.line("}")
  }

  private func write(_ method: MethodProjection, _ writer: inout TextWriter) {
    writer.line()
    writer.lines(method.documentation.map { $0.isEmpty ? "///" : "/// \($0)" })
    let head =
      "\(names.inlinable)\(names.access)func \(SwiftNames.identifier(method.field))"
      + "\(method.signature(defaults: true)) {"
    writer.block(head) { body in
      if method.throwsError { writeThrowing(method, &body) } else { writeDirect(method, &body) }
    }
  }

  private func call(_ method: MethodProjection) -> String {
    var list = ["self.pointer"]
    for (index, parameter) in (method.parameters ?? []).enumerated() {
      switch parameter.role {
      case .parameter:
        if case .optionalInterface = parameter.form {
          list.append(parameter.toSlot("com_\(index)"))
        } else {
          list.append(parameter.toSlot(parameter.name))
        }
      case .result: list.append("&com_\(index)")
      }
    }
    return "unsafe self.vtable.pointee.\(SwiftNames.identifier(method.field))(\(list.joined(separator: ", ")))"
  }

  /// Takes the pointers out of what may be nil: a borrowed value is looked at in place.
  private func writeOptionals(_ method: MethodProjection, _ body: inout TextWriter) {
    for (index, parameter) in (method.parameters ?? []).enumerated() {
      guard case .optionalInterface = parameter.form else { continue }
      body.line("let com_\(index): UnsafeMutableRawPointer?")
      body.line("switch \(parameter.name) {")
      body.line("case .some(let value): unsafe com_\(index) = value.pointer")
      body.line("case .none: unsafe com_\(index) = nil")
      body.line("}")
    }
  }

  private func writeDirect(_ method: MethodProjection, _ body: inout TextWriter) {
    if let record = method.returnedRecord {
      body.line("let com_value = \(call(method))")
      return body.line("return unsafe unsafeBitCast(com_value, to: \(record).self)")
    }
    body.line(method.slotReturn == "Void" ? call(method) : "return \(call(method))")
  }

  private func writeThrowing(_ method: MethodProjection, _ body: inout TextWriter) {
    let results = (method.parameters ?? []).enumerated().filter { $0.element.role == .result }
    writeOptionals(method, &body)
    for (index, result) in results { body.line(declaration(of: result, index)) }
    body.line("let com_status = \(call(method))")
    body.line("guard com_status >= 0 else { throw self.comFailure(com_status) }")
    for (index, result) in results {
      guard case .interface = result.form else { continue }
      body.line("guard let com_\(index) = unsafe com_\(index) else { throw COMError.unexpectedNull }")
    }
    let values = results.map { index, result in
      switch result.form {
      case .interface(let type): "unsafe \(type)(transferringRef: com_\(index))"
      case .bstr: "unsafe BString(transferring: com_\(index))"
      case .stored: (result.isUnsafe ? "unsafe " : "") + "com_\(index)"
      case .plain, .bool, .enumeration, .pointer, .optionalInterface, .value: result.fromSlot("com_\(index)")
      }
    }
    switch values.count {
    case 0: break
    case 1: body.line("return \(values[0])")
    default:
      let labels = zip(results, values).map {
        "\($0.element.label): \($1)"
      }
      body.line("return (\(labels.joined(separator: ", ")))")
    }
  }

  private func declaration(of result: ParameterProjection, _ index: Int) -> String {
    switch result.form {
    case .interface, .optionalInterface, .bstr: "var com_\(index): UnsafeMutableRawPointer? = nil"
    case .stored where result.storage.hasSuffix("?"): "var com_\(index): \(result.storage) = nil"
    case .plain where result.storage.hasSuffix("?"): "var com_\(index): \(result.storage) = nil"
    default: "var com_\(index): \(result.storage) = \(result.isUnsafe ? "unsafe " : "").init()"
    }
  }
}
