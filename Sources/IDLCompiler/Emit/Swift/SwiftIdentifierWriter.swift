/// Writes the CLSIDs and library identifiers of a file, for callers of its classes.
struct SwiftIdentifierWriter {
  private let names: SwiftNames

  init(_ names: SwiftNames) { self.names = names }

  func write(_ file: IDLFile, to writer: inout TextWriter) {
    let classes = file.coclasses.compactMap { coclass in
      coclass.clsid.map { ("CLSID_\(coclass.name)", $0, coclass.helpString) }
    }
    let libraries = file.libraries.compactMap { library in
      library.libid.map { ("LIBID_\(library.name)", $0, library.helpString) }
    }
    guard !(classes + libraries).isEmpty else { return }
    writer.line()
    writer.block("extension GUID {") { body in
      for (name, guid, help) in classes + libraries {
        let text = help.map { "\($0): " } ?? ""
        body.line("/// \(text){\(guid.uppercase)}")
        body.line("\(names.inlinable)\(names.access)static var \(name): GUID {")
        body.line("  \(SwiftNames.literal(guid))")
        body.line("}")
      }
    }
  }
}
