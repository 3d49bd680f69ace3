/// A type library.
package final class Library {
  package let name: String
  package internal(set) var libid: GUID?
  /// 0.0 where none is written.
  package internal(set) var version: Version
  package internal(set) var attributes: [Attribute]
  /// What stands between the braces, in source order.
  package internal(set) var declarations: [Declaration] = []
  /// The files named by `importlib`, as written.
  package internal(set) var importedLibraries: [String] = []
  package let position: Position

  init(name: String, libid: GUID?, version: Version, attributes: [Attribute], position: Position) {
    self.name = name
    self.libid = libid
    self.version = version
    self.attributes = attributes
    self.position = position
  }

  package var helpString: String? { attributes.string("helpstring") }
}
