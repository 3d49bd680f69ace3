/// Writes one IDL file's declarations as Swift: types, vtables, protocols, references and, where asked, coclass bases.
///
/// The generated text imports the room COM (unless it is part of it) and the modules named in the options.
package struct SwiftEmitter {
  private let options: SwiftOptions

  package init(options: SwiftOptions) { self.options = options }

  /// The Swift source for `file`.
  package func emit(_ file: IDLFile, in compilation: Compilation) -> String {
    let names = SwiftNames(file, in: compilation, options: options)
    var writer = TextWriter()
    writer.line("// Generated from \(file.name) by idlc. Do not edit.")
    writer.line()
    // CCOM comes with COM everywhere but in COM itself.
    let runtime = options.module == "COM" ? "CCOM" : "COM"
    // A file of COM's own without interfaces declares nothing that C types show in.
    if runtime == "COM" || !file.interfaces.isEmpty {
      writer.line("\(names.access)import \(runtime)")
    }
    if names.usesStandardModule {
      writer.line("\(names.access)import \(RuntimeDeclarations.standardModule)")
    }
    for module in options.imports { writer.line("internal import \(module)") }
    if !options.declaresInterfaces {
      emitCoclasses(of: file, names, &writer)
      return writer.text
    }
    for declaration in file.allDeclarations { emitType(declaration, of: file, names, &writer) }
    for interface in file.interfaces {
      guard names.declares(interface) else {
        if interface.kind == .dispinterface { SwiftDispinterfaceWriter(names).write(interface, to: &writer) }
        continue
      }
      let projection = InterfaceProjection(interface, names)
      guard !projection.slots.isEmpty else { continue }
      SwiftVtableWriter(projection, names).write(to: &writer)
      // Without IUnknown's slots there is nothing to count, and nothing that an object of the runtime could be.
      guard SwiftNames.isCounted(interface) else { continue }
      if interface.name != "IUnknown" { SwiftProtocolWriter(projection, names).write(to: &writer) }
      SwiftReferenceWriter(projection, names).write(to: &writer)
      SwiftEnumeratorWriter(projection, names).write(to: &writer)
    }
    SwiftIdentifierWriter(names).write(file, to: &writer)
    SwiftTypeInfoWriter(file, compilation, names).write(to: &writer)
    emitCoclasses(of: file, names, &writer)
    return writer.text
  }

  /// What the coclasses of `file` cannot do in Swift: methods that pass what Swift has no C type for.
  package func gaps(in file: IDLFile, of compilation: Compilation) -> [Diagnostic] {
    let coclasses = file.coclasses.filter { options.coclasses.contains($0.name) }
    if coclasses.isEmpty { return [] }
    let names = SwiftNames(file, in: compilation, options: options)
    return coclasses.flatMap { coclass in
      SwiftCoclassWriter(coclass, names).gaps.map {
        Diagnostic(
          severity: .warning, position: coclass.position,
          message: "\(coclass.name): \($0) passes what Swift has no C type for, so its callers get E_NOTIMPL",
          warning: .swiftMethod, line: "", indent: "", width: 1, chain: [])
      }
    }
  }

  private func emitType(
    _ declaration: Declaration, of file: IDLFile, _ names: SwiftNames, _ writer: inout TextWriter
  ) {
    switch declaration {
    case .enumeration(let enumeration): SwiftEnumerationWriter(names).write(enumeration, to: &writer)
    case .record(let record): SwiftRecordWriter(names).write(record, to: &writer)
    case .typedef(let typedef): SwiftTypedefWriter(names).write(typedef, to: &writer)
    case .constant(let constant) where !names.isStandard(constant, of: file):
      SwiftConstantWriter(names).write(constant, to: &writer)
    default: break
    }
  }

  private func emitCoclasses(of file: IDLFile, _ names: SwiftNames, _ writer: inout TextWriter) {
    for coclass in file.coclasses where options.coclasses.contains(coclass.name) {
      SwiftCoclassWriter(coclass, names).write(to: &writer)
    }
  }
}
