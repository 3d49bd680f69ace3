/// An interface or a dispinterface.
package final class Interface {
  package enum Kind: String, Sendable {
    case interface
    case dispinterface
  }

  package let name: String
  package internal(set) var kind: Kind
  /// Nil where only a forward declaration is known, and for a `[local]` interface without `uuid`.
  package internal(set) var iid: GUID?
  /// Nil for IUnknown, and for what was only declared forward.
  package internal(set) var base: Interface?
  /// In the order written.
  package internal(set) var attributes: [Attribute]
  /// Type names, enumerations, records, constants, and quoted text inside the body, in source order.
  package internal(set) var declarations: [Declaration] = []
  /// The methods of the body, without those of the bases. A dispinterface's properties come before its methods.
  package internal(set) var methods: [Method] = []
  /// What a proxy sends in place of the `[local]` methods that `call_as` names. They are in no vtable.
  package internal(set) var remoteMethods: [Method] = []
  /// For `dispinterface D { interface I; }`: the interface whose members it shows.
  package internal(set) var shownInterface: Interface?
  /// Whether the body was seen.
  package internal(set) var isDefined: Bool
  package internal(set) var position: Position

  init(name: String, kind: Kind, attributes: [Attribute], isDefined: Bool, position: Position) {
    self.name = name
    self.kind = kind
    self.attributes = attributes
    self.isDefined = isDefined
    self.position = position
  }

  /// Every slot of the vtable in order, those of the bases first. Index n of the array is slot n.
  ///
  /// A dispinterface has the slots of IDispatch only; its own members are reached through Invoke.
  package var allMethods: [Method] {
    let inherited = base?.allMethods ?? []
    return kind == .dispinterface ? inherited : inherited + methods
  }

  /// The number of slots that come before the first own method.
  package var firstSlot: Int {
    guard let base else { return 0 }
    return base.firstSlot + (base.kind == .dispinterface ? 0 : base.methods.count)
  }

  /// The bases, nearest first; IUnknown comes last.
  package var bases: [Interface] {
    var result: [Interface] = []
    var next = base
    while let interface = next {
      result.append(interface)
      next = interface.base
    }
    return result
  }

  package var helpString: String? { attributes.string("helpstring") }
  /// Whether IDispatch is among the bases, or it is IDispatch.
  package var isAutomation: Bool { name == "IDispatch" || bases.contains { $0.name == "IDispatch" } }
  package var isDual: Bool { attributes.has("dual") }
  package var isLocal: Bool { attributes.has("local") }

  /// C++ lines that the author wants at the end of the C++ class (`custom(` ``overloadsAttribute`` `, "text")`).
  package var classLines: [String] {
    attributes.compactMap { attribute in
      guard attribute.name == "custom", attribute.arguments.count == 2,
        attribute.arguments[0].value == .guid(Interface.overloadsAttribute),
        case .string(let text) = attribute.arguments[1].value
      else { return nil }
      return text
    }
  }

  /// The identifier of the `custom` attribute that carries lines for the C++ class.
  package static let overloadsAttribute = GUID(
    data1: 0x5f0c_1a9e, data2: 0x3b6f, data3: 0x4a53, data4: 0x9d6b_6c0e_7b0f_3c21)
}
