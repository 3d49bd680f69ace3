/// Writes the vtable of an interface: a struct of C function pointers in the order of the IDL.
struct SwiftVtableWriter {
  private let projection: InterfaceProjection
  private let names: SwiftNames

  init(_ projection: InterfaceProjection, _ names: SwiftNames) {
    self.projection = projection
    self.names = names
  }

  func write(to writer: inout TextWriter) {
    writer.line()
    writer.line("/// The \(projection.slots.count) slots of \(projection.name), in vtable order.")
    let header = "@unsafe \(names.frozen)\(names.access)struct \(projection.vtable) {"
    writer.block(header) { body in
      for slot in projection.slots {
        body.line("\(names.access)var \(SwiftNames.identifier(slot.field)): \(slot.slotType)")
      }
    }
  }
}
