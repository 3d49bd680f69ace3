/// One interface as Swift sees it: its methods, inherited ones first.
struct InterfaceProjection {
  let interface: Interface
  /// Every slot in order, IUnknown's three first.
  let slots: [MethodProjection]

  init(_ interface: Interface, _ names: SwiftNames) {
    self.interface = interface
    reference = names.reference(of: interface)
    var seen: Set<String> = []
    var result: [MethodProjection] = []
    for owner in interface.bases.reversed() + [interface] where owner.kind == .interface {
      for method in owner.methods {
        let name = method.abiName
        let field = seen.insert(name).inserted ? name : "\(owner.name)_\(name)"
        result.append(
          MethodProjection(method, field: field, isRaw: names.isRaw(method, of: owner), names))
      }
    }
    slots = result
  }

  var name: String { interface.name }
  var vtable: String { SwiftNames.vtable(interface) }
  let reference: String
  /// The slots after IUnknown's.
  var methods: [MethodProjection] { Array(slots.dropFirst(3)) }
  /// The methods of the interface's own body.
  var ownMethods: [MethodProjection] { Array(slots.dropFirst(interface.firstSlot)) }

  /// The protocol of the base, or nil below IUnknown.
  var baseProtocol: String? {
    guard let base = interface.base, base.name != "IUnknown" else { return nil }
    return base.name
  }
}
