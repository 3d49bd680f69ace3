/// Writes the base of a coclass: the interface slots behind the object's counts, the thunks, and QueryInterface.
///
/// The thunks call the hand-written final class of the coclass's own name directly, so that nothing stands between a
/// vtable slot and the Swift method.
struct SwiftCoclassWriter {
  private let coclass: Coclass
  private let names: SwiftNames
  private let interfaces: [InterfaceProjection]

  init(_ coclass: Coclass, _ names: SwiftNames) {
    self.coclass = coclass
    self.names = names
    interfaces = coclass.interfaces.filter { !$0.isSource && $0.interface.kind == .interface }
      .map { InterfaceProjection($0.interface, names) }
  }

  /// The methods that cannot be written in Swift, with their interfaces.
  var gaps: [String] {
    interfaces.flatMap { projection in
      projection.methods.filter { $0.parameters == nil }.map { "\(projection.name)::\($0.name)" }
    }
  }

  /// Where the slot of interface `index` lies: behind isa, Swift's count and COM's count.
  private func offset(_ index: Int) -> Int { 24 + 8 * index }

  func write(to writer: inout TextWriter) {
    let name = SwiftNames.identifier(coclass.name)
    writer.line()
    writer.line(
      "/// Owns the interface slots of \(coclass.name), so that the fields of that class cannot displace them.")
    writer.block("@safe \(openAccess)class \(coclass.name)CoClass: COMObject {") { body in
      let count = interfaces.count
      body.line("\(names.usableFromInline)final var comSlots: [\(count) of UnsafeRawPointer]")
      body.line()
      body.block("\(names.access)override init() {") { inner in
        let list = (0..<count).map { "UnsafeRawPointer(\(name).comVtable\($0))" }.joined(separator: ", ")
        inner.line("unsafe comSlots = [\(list)]")
        inner.line("super.init()")
      }
    }
    writer.line()
    writer.block("extension \(name): \(dispatch == nil ? "CoClass" : "DispatchClass") {") { body in
      if let clsid = coclass.clsid {
        body.line("/// {\(clsid.uppercase)}")
        body.line("\(names.access)static var clsid: GUID {")
        body.line("  \(SwiftNames.literal(clsid))")
        body.line("}")
        body.line()
      }
      writeDispatch(&body)
      writeQuery(&body)
      body.line()
      body.line("\(names.access)static var comInterfaces: [StaticString] {")
      body.line("  [\(interfaceNames.map { "\"\($0)\"" }.joined(separator: ", "))]")
      body.line("}")
      let tables = interfaces.indices.map { "UnsafeRawPointer(comDelegating\($0))" }.joined(separator: ", ")
      body.line()
      body.line("\(names.access)static var comDelegatingTables: [UnsafeRawPointer] { unsafe [\(tables)] }")
      for (index, interface) in interfaces.enumerated() { writeTable(interface, index, name, &body) }
    }
  }

  private var openAccess: String { options.access == .public ? "open " : names.access }
  private var options: SwiftOptions { names.options }

  /// The first interface that late-bound callers get, or nil.
  private var dispatch: Int? { interfaces.firstIndex { SwiftTypeInfoWriter.isCallable($0.interface) } }

  private func writeDispatch(_ body: inout TextWriter) {
    guard let dispatch else { return }
    body.line("\(names.access)static var comDispatch: DispatchTable { \(interfaces[dispatch].reference).comDispatch }")
    body.line("\(names.inlinable)\(names.access)static var comDispatchOffset: Int { \(offset(dispatch)) }")
    body.line()
  }

  private func writeQuery(_ body: inout TextWriter) {
    body.block(
      "@inline(__always) \(names.access)static func comInterfaceOffset(_ low: UInt64, _ high: UInt64) -> Int {"
    ) { inner in
      inner.line("switch low {")
      var seen: Set<GUID> = []
      for (index, projection) in interfaces.enumerated() {
        for interface in [projection.interface] + projection.interface.bases {
          guard let iid = interface.iid, seen.insert(iid).inserted else { continue }
          inner.line("// \(interface.name)")
          inner.line(
            "case 0x\(Hex.digits(iid.low64, width: 16)) where high == 0x\(Hex.digits(iid.high64, width: 16)): "
              + "return \(offset(index))")
        }
      }
      inner.line("default: return -1")
      inner.line("}")
    }
  }

  /// The interfaces that QueryInterface answers for, IUnknown left out, each before those that it derives from.
  private var interfaceNames: [String] {
    var seen: Set<GUID> = []
    return interfaces.flatMap { [$0.interface] + $0.interface.bases }.filter { interface in
      guard interface.name != "IUnknown", let iid = interface.iid else { return false }
      return seen.insert(iid).inserted
    }.map(\.name)
  }

  /// The table of interface `index`: the traced one where calls are to be traced, else the plain one.
  private func writeTable(
    _ projection: InterfaceProjection, _ index: Int, _ name: String, _ body: inout TextWriter
  ) {
    let table = "UnsafeMutablePointer<\(projection.vtable)>"
    body.line()
    body.line("// SAFETY (for all tables): written once before it is published, never freed, never written again.")
    guard options.module != "COM" else {
      // The runtime's own objects are never traced: every allocation is a call to one.
      body.block("nonisolated(unsafe) static let comVtable\(index): \(table) = {", close: "}()") { inner in
        writePlain(projection, index, name, table, &inner)
      }
      writeDelegating(index, table, &body)
      return
    }
    body.line("nonisolated(unsafe) static let comVtable\(index): \(table) =")
    body.line("  Trace.isOn ? unsafe comTraced\(index) : unsafe comPlain\(index)")
    body.line()
    body.block("private nonisolated(unsafe) static let comPlain\(index): \(table) = {", close: "}()") { inner in
      writePlain(projection, index, name, table, &inner)
    }
    body.line()
    body.block("private nonisolated(unsafe) static let comTraced\(index): \(table) = {", close: "}()") { inner in
      inner.line("let table = \(table).allocate(capacity: 1)")
      inner.line("unsafe table.initialize(to: comPlain\(index).pointee)")
      for method in projection.methods where method.parameters != nil {
        SwiftTraceWriter(method, projection.name, "comPlain\(index)").write(to: &inner)
      }
      inner.line("return unsafe table")
    }
    writeDelegating(index, table, &body)
  }

  /// The table of an aggregated object: IUnknown's functions hand over to the outer object.
  private func writeDelegating(_ index: Int, _ table: String, _ body: inout TextWriter) {
    body.line()
    body.block("private nonisolated(unsafe) static let comDelegating\(index): \(table) = {", close: "}()") { inner in
      inner.line("let table = \(table).allocate(capacity: 1)")
      inner.line("unsafe table.initialize(to: comVtable\(index).pointee)")
      writeUnknown(
        &inner, query: "Thunk.delegateQueryInterface(this, \(offset(index)), iid, result)",
        addRef: "Thunk.delegateAddRef(this, \(offset(index)))", release: "Thunk.delegateRelease(this, \(offset(index)))"
      )
      inner.line("return unsafe table")
    }
  }

  private func writeUnknown(_ body: inout TextWriter, query: String, addRef: String, release: String) {
    let this = "_ this: InterfacePointer?"
    let raw = "UnsafeMutableRawPointer?"
    SwiftThunkWriter.write("QueryInterface", "\(this), _ iid: \(raw), _ result: \(raw)", "Int32", to: &body) {
      $0.line("unsafe \(query)")
    }
    SwiftThunkWriter.write("AddRef", this, "UInt32", to: &body) { $0.line("unsafe \(addRef)") }
    SwiftThunkWriter.write("Release", this, "UInt32", to: &body) { $0.line("unsafe \(release)") }
  }

  private func writePlain(
    _ projection: InterfaceProjection, _ index: Int, _ name: String, _ table: String, _ inner: inout TextWriter
  ) {
    inner.line("let table = \(table).allocate(capacity: 1)")
    let place = "\(offset(index)), \(name).self"
    writeUnknown(
      &inner, query: "Thunk.queryInterface(this, \(place), iid, result)",
      addRef: "Thunk.addRef(this, \(place))", release: "Thunk.release(this, \(place))")
    for method in projection.methods {
      if let dispatch, index != dispatch, SwiftTypeInfoWriter.isCallable(projection.interface), method.method.slot < 7 {
        SwiftThunkWriter(method, place).writeDispatch(projection, to: &inner)
      } else if method.parameters == nil {
        let kind = method.method.returnType.record == nil ? 0 : 1
        inner.line("unsafe table.pointee.\(SwiftNames.identifier(method.field)) = com_refusal(\(kind))")
      } else {
        SwiftThunkWriter(method, place).write(to: &inner)
      }
    }
    if let dispatch, index == dispatch { inner.line("TypeLibraries.register(comDispatch)") }
    inner.line("return unsafe table")
  }
}
