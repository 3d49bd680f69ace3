/// A method, or one accessor of a property.
package final class Method {
  package enum Kind: String, Sendable {
    case method
    case propget
    case propput
    case propputref
  }

  /// The name in the IDL: `Apdu` for both accessors of the property.
  package let name: String
  package let kind: Kind
  /// The index into the vtable, counted from 0 over the inherited methods. For a member of a dispinterface, which
  /// has no slot, its index among the members.
  package internal(set) var slot = 0
  /// The number for IDispatch::Invoke: the one in `id()`, else the default numbering. Nil outside Automation.
  package internal(set) var dispid: Int32?
  /// Whether `id()` was written.
  package internal(set) var hasExplicitDispid = false
  package internal(set) var returnType: IDLType
  package internal(set) var parameters: [Parameter]
  package internal(set) var attributes: [Attribute]
  /// Whether the parameter list ends with `...`.
  package internal(set) var isVariadic = false
  /// Whether it was written as a data member of a dispinterface: then it stands for both accessors.
  package internal(set) var isDispatchProperty = false
  package let position: Position

  init(
    name: String, kind: Kind, returnType: IDLType, parameters: [Parameter], attributes: [Attribute],
    position: Position
  ) {
    self.name = name
    self.kind = kind
    self.returnType = returnType
    self.parameters = parameters
    self.attributes = attributes
    self.position = position
  }

  /// The name in C: `get_Apdu`, `put_Apdu`, `putref_Apdu`, else the name itself.
  package var abiName: String {
    switch kind {
    case .method: name
    case .propget: "get_" + name
    case .propput: "put_" + name
    case .propputref: "putref_" + name
    }
  }

  package var helpString: String? { attributes.string("helpstring") }
  package var isHidden: Bool { attributes.has("hidden") }
  package var isRestricted: Bool { attributes.has("restricted") }
  /// Takes its last parameter as an array of optional arguments.
  package var isVarArg: Bool { attributes.has("vararg") }
  /// The parameter marked `[out, retval]`.
  package var returnedParameter: Parameter? { parameters.first(where: \.isRetval) }
}
