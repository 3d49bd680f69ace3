/// One line of a coclass: `[default, source] dispinterface DEvents;`.
package struct CoclassInterface {
  package var interface: Interface
  package var attributes: [Attribute]

  package var isDefault: Bool { attributes.has("default") }
  /// Called by the object, implemented by its user.
  package var isSource: Bool { attributes.has("source") }
  package var isRestricted: Bool { attributes.has("restricted") }
}
