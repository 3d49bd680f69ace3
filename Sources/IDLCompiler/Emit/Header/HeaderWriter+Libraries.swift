// Type libraries and coclasses: identifiers only.
extension HeaderWriter {
  mutating func write(_ library: Library) {
    let guardName = "__\(library.name)_LIBRARY_DEFINED__"
    text.lines(["", "#ifndef \(guardName)", "#define \(guardName)"])
    if library.libid != nil {
      text.lines([
        "#ifndef COM_TYPES_ONLY", "EXTERN_C const IID \(CNames.identifier(of: library));", "#endif",
      ])
    }
    for declaration in library.declarations { write(declaration) }
    text.line("#endif /* \(guardName) */")
  }

  mutating func write(_ coclass: Coclass) {
    guard let clsid = coclass.clsid else { return }
    text.lines([
      "", "#ifndef COM_TYPES_ONLY", "EXTERN_C const CLSID \(CNames.identifier(of: coclass));", "#ifdef __cplusplus",
      "class DECLSPEC_UUID(\"\(clsid.lowercase)\") \(coclass.name);",
      "COM_DEFINE_UUIDOF(\(coclass.name), \(CSpelling.guidArguments(clsid)))", "#endif", "#endif",
    ])
  }
}
