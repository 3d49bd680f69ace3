/// A parameter of a method.
package struct Parameter {
  /// As written; made up (`arg1`, ...) where the source names none.
  package var name: String
  package var type: IDLType
  /// In the order written.
  package var attributes: [Attribute]
  /// From `defaultvalue()`.
  package var defaultValue: DefaultValue?
  package var position: Position

  /// `[in]`; also where no direction is written.
  package var isIn: Bool { attributes.has("in") || !attributes.has("out") }
  package var isOut: Bool { attributes.has("out") }
  package var isRetval: Bool { attributes.has("retval") }
  package var isLCID: Bool { attributes.has("lcid") }
  /// `[optional]`, or with a default value.
  package var isOptional: Bool { attributes.has("optional") || defaultValue != nil }
  /// The argument of `size_is` or `length_is`, as written.
  package var sizeIs: String? { attributes.first("size_is")?.arguments.first?.text }
  package var lengthIs: String? { attributes.first("length_is")?.arguments.first?.text }
  /// The parameter that holds the IID of what is returned (`iid_is(riid)`).
  package var iidIs: String? { attributes.first("iid_is")?.arguments.first?.text }
}
