/// Writes what files declare as JSON, for tools and tests.
package struct JSONEmitter {
  package init() {}

  /// One document for all `files`.
  package func emit(_ files: [IDLFile], in compilation: Compilation) -> String {
    JSONValue.object([("files", .array(files.map { value($0) }))]).text
  }

  private func value(_ file: IDLFile) -> JSONValue {
    .object([
      ("file", .string(file.name)),
      ("interfaces", .array(file.interfaces.map { InterfaceJSON.value($0) })),
      ("coclasses", .array(file.coclasses.map { LibraryJSON.value($0) })),
      ("enums", .array(file.enumerations.map { TypeJSON.value($0) })),
      ("structs", .array(file.records.map { TypeJSON.value($0) })),
      ("libraries", .array(file.libraries.map { LibraryJSON.value($0) })),
    ])
  }
}
