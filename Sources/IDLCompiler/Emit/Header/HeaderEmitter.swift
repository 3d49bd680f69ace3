/// Writes one IDL file as a header for C and C++, in the shape that MIDL has given such headers.
///
/// With COM_TYPES_ONLY defined, only types and constants are left: what Swift's importer is shown.
package struct HeaderEmitter {
  package init() {}

  /// The header's text.
  package func emit(_ file: IDLFile, in compilation: Compilation) -> String {
    var writer = HeaderWriter(file, compilation)
    return writer.write()
  }
}
