/// A name for a type.
package final class Typedef {
  package let name: String
  /// What the name stands for, one step: it may be another name.
  package internal(set) var target: IDLType
  package internal(set) var attributes: [Attribute]
  package let position: Position
  /// Set for the names that have a meaning of their own to COM, whatever IDL file declares them: BSTR, HRESULT,
  /// VARIANT_BOOL. ``IDLType/underlying`` stops there.
  package internal(set) var intrinsic: Primitive?

  init(name: String, target: IDLType, attributes: [Attribute], position: Position, intrinsic: Primitive? = nil) {
    self.name = name
    self.target = target
    self.attributes = attributes
    self.position = position
    self.intrinsic = intrinsic
  }
}
