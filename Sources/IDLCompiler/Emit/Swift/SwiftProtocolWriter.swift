/// Writes the protocol of an interface: one requirement per method, in vtable order.
struct SwiftProtocolWriter {
  private let projection: InterfaceProjection
  private let names: SwiftNames

  init(_ projection: InterfaceProjection, _ names: SwiftNames) {
    self.projection = projection
    self.names = names
  }

  func write(to writer: inout TextWriter) {
    writer.line()
    SwiftDocumentation.write(projection.interface.attributes, to: &writer)
    if let iid = projection.interface.iid {
      if projection.interface.helpString != nil { writer.line("///") }
      writer.line("/// IID {\(iid.uppercase)}.")
    }
    let base = projection.baseProtocol.map { "\($0), " } ?? ""
    writer.block("\(names.access)protocol \(projection.name): \(base)~Copyable {") { body in
      for method in projection.ownMethods {
        body.lines(method.documentation.map { $0.isEmpty ? "///" : "/// \($0)" })
        if method.parameters == nil {
          body.line("// \(method.name) passes what Swift has no C type for: C and C++ callers only.")
        } else {
          body.line("func \(SwiftNames.identifier(method.field))\(method.signature(defaults: false))")
        }
      }
    }
  }
}
