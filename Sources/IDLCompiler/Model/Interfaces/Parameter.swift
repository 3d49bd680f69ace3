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

  /// Whether the author says that the value must never be shown: `custom(` ``secretAttribute`` `, "")`.
  package var isSecret: Bool {
    attributes.contains { $0.name == "custom" && $0.arguments.first?.value == .guid(Parameter.secretAttribute) }
  }

  /// The identifier of the `custom` attribute that keeps a parameter out of traces.
  package static let secretAttribute = GUID(
    data1: 0x5f0c_1a9e, data2: 0x3b6f, data3: 0x4a53, data4: 0x9d6b_6c0e_7b0f_3c22)
}
