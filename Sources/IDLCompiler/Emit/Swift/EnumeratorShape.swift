/// What makes an interface an enumerator: Next, Skip, Reset and Clone behind IUnknown's methods, with the parameters that
/// every IEnumFoo gives them.
struct EnumeratorShape {
  /// What one place in the array of Next holds.
  let element: IDLType

  /// Nil where neither the interface nor a base of it is an enumerator.
  init?(_ interface: Interface) {
    guard let owner = ([interface] + interface.bases).first(where: { $0.base?.name == "IUnknown" }),
      owner.kind == .interface, owner.methods.prefix(4).map(\.abiName) == ["Next", "Skip", "Reset", "Clone"],
      owner.methods.prefix(4).allSatisfy({ $0.returnType.isHRESULT && !$0.isVariadic })
    else { return nil }
    let (next, skip) = (owner.methods[0].parameters, owner.methods[1].parameters)
    guard next.count == 3, Self.isCount(next[0].type), next[1].isOut, !next[1].attributes.has("in"), next[2].isOut,
      let fetched = next[2].type.pointee, Self.isCount(fetched), skip.count == 1, Self.isCount(skip[0].type),
      owner.methods[2].parameters.isEmpty, owner.methods[3].parameters.count == 1,
      owner.methods[3].parameters[0].type.pointee?.interfacePointee != nil
    else { return nil }
    switch next[1].type.underlying {
    case .pointer(let element), .array(let element, _): self.element = element
    default: return nil
    }
  }

  private static func isCount(_ type: IDLType) -> Bool {
    switch type.primitive {
    case .int, .unsignedInt, .long, .unsignedLong: true
    default: false
    }
  }

  /// Whether the method keeps its C shape in Swift: S_FALSE says with some elements that no more are left.
  func isRaw(_ method: Method) -> Bool { (method.name == "Next" || method.name == "Skip") && method.kind == .method }
}
