/// `module M { ... }`: constants and DLL entries in a type library.
package final class Module {
  package let name: String
  package internal(set) var attributes: [Attribute]
  /// Constants and functions, in source order.
  package internal(set) var declarations: [Declaration] = []
  package let position: Position

  init(name: String, attributes: [Attribute], position: Position) {
    self.name = name
    self.attributes = attributes
    self.position = position
  }

  package var helpString: String? { attributes.string("helpstring") }
  package var dllName: String? { attributes.string("dllname") }
}
