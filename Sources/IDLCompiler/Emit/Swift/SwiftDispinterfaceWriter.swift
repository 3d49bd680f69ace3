/// Writes a dispinterface: its identifier and the numbers of its members. It has no slots of its own; its members are
/// reached through IDispatch::Invoke.
struct SwiftDispinterfaceWriter {
  private let names: SwiftNames

  init(_ names: SwiftNames) { self.names = names }

  func write(_ interface: Interface, to writer: inout TextWriter) {
    guard interface.isDefined else { return }
    writer.line()
    SwiftDocumentation.write(interface.attributes, to: &writer)
    if interface.helpString != nil { writer.line("///") }
    writer.line("/// The members of a dispinterface, by the numbers that IDispatch::Invoke takes.")
    writer.block("\(names.access)enum \(SwiftNames.identifier(interface.name)) {") { body in
      if let iid = interface.iid {
        body.line("/// {\(iid.uppercase)}")
        body.line("\(names.inlinable)\(names.access)static var iid: GUID {")
        body.line("  \(SwiftNames.literal(iid))")
        body.line("}")
      }
      var seen: Set<String> = ["iid"]
      for method in interface.shownInterface?.allMethods.dropFirst(7) ?? interface.methods[...] {
        guard let dispid = method.dispid, seen.insert(method.name).inserted else { continue }
        SwiftDocumentation.write(method.attributes, to: &body)
        body.line(
          "\(names.inlinable)\(names.access)static var \(SwiftNames.identifier(method.name)): Int32 { \(dispid) }")
      }
    }
  }
}
