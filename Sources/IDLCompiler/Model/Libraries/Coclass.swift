/// A class of objects that can be made by its CLSID.
package final class Coclass {
  package let name: String
  package internal(set) var clsid: GUID?
  package internal(set) var attributes: [Attribute]
  package internal(set) var interfaces: [CoclassInterface] = []
  /// Whether the body was seen.
  package internal(set) var isDefined: Bool
  package internal(set) var position: Position

  init(name: String, attributes: [Attribute], isDefined: Bool, position: Position) {
    self.name = name
    self.attributes = attributes
    self.isDefined = isDefined
    self.position = position
  }

  package var helpString: String? { attributes.string("helpstring") }
  /// `progid("Vendor.Thing.1")`
  package var progID: String? { attributes.string("progid") }
  /// `vi_progid("Vendor.Thing")`, the one without a version.
  package var versionIndependentProgID: String? { attributes.string("vi_progid") }
  /// `threading(both)`, as written.
  package var threading: String? { attributes.first("threading")?.arguments.first?.text }

  /// The interface a caller gets first: the one marked `default`, else the first that is no source.
  package var defaultInterface: Interface? {
    interfaces.first { $0.isDefault && !$0.isSource }?.interface ?? interfaces.first { !$0.isSource }?.interface
  }

  /// The default event interface, or nil.
  package var defaultSource: Interface? {
    interfaces.first { $0.isDefault && $0.isSource }?.interface ?? interfaces.first(where: \.isSource)?.interface
  }
}
