/// Libraries and coclasses as JSON.
enum LibraryJSON {
  static func value(_ coclass: Coclass) -> JSONValue {
    .object([
      ("name", .string(coclass.name)),
      ("clsid", coclass.clsid.map { .string($0.lowercase) } ?? .null),
      (
        "interfaces",
        .array(
          coclass.interfaces.map {
            .object([
              ("name", .string($0.interface.name)), ("default", .bool($0.isDefault)), ("source", .bool($0.isSource)),
            ])
          })
      ),
    ])
  }

  static func value(_ library: Library) -> JSONValue {
    .object([
      ("name", .string(library.name)),
      ("libid", library.libid.map { .string($0.lowercase) } ?? .null),
      ("version", .string(library.version.description)),
    ])
  }
}
