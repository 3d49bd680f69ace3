// `async_uuid`: an interface whose calls are begun and finished apart, made of one whose calls are not, as MIDL makes it.
//
// IFoo gives AsyncIFoo, which derives from AsyncIBase where IFoo derives from IBase with such an interface, else from
// IUnknown. Each method gives Begin_Method with what goes in, then Finish_Method with what comes out.
extension Resolver {
  /// Declares the interface; nil where none is asked for.
  func declareAsync(_ source: PendingInterface) -> Interface? {
    let syntax = source.syntax
    guard syntax.kind == .interface, syntax.attributes.contains(where: { $0.name == Atom(.async_uuid) }) else {
      return nil
    }
    let model = Interface(
      name: "Async" + text(syntax.name), kind: .interface, attributes: [], isDefined: true,
      position: position(syntax.location))
    enter(interner.intern(model.name), .interface(model), in: source.unit, at: syntax.location)
    asyncInterfaces.append(PendingAsyncInterface(model: model, source: source))
    return model
  }

  /// Fills the interfaces, once those that they are made of have their methods.
  func fillAsyncInterfaces() {
    if asyncInterfaces.isEmpty { return }
    var counterparts: [ObjectIdentifier: Interface] = [:]
    for pending in asyncInterfaces { counterparts[ObjectIdentifier(pending.source.model)] = pending.model }
    let iUnknown = interner.intern("IUnknown")
    // All are found before one is set: the bases that are walked along are those that the author wrote.
    let bases = asyncInterfaces.map { pending in
      pending.source.model.bases.lazy.compactMap { counterparts[ObjectIdentifier($0)] }.first
        ?? interface(iUnknown, in: pending.source.unit)
    }
    for (pending, base) in zip(asyncInterfaces, bases) {
      pending.model.base = base
      fill(pending)
    }
    for pending in asyncInterfaces {
      let first = pending.model.firstSlot
      for (index, method) in pending.model.methods.enumerated() { method.slot = first + index }
    }
  }

  private func fill(_ pending: PendingAsyncInterface) {
    let source = pending.source.model
    pending.model.iid = source.attributes.guid("async_uuid")
    if let attribute = source.attributes.first("async_uuid"), attribute.arguments.isEmpty {
      let syntax = pending.source.syntax
      error("async_uuid needs the identifier of '\(pending.model.name)'", at: syntax.location, syntax.name)
    }
    pending.model.attributes = source.attributes.compactMap { attribute in
      switch attribute.name {
      case "uuid": return nil
      case "async_uuid": return Attribute(name: "uuid", arguments: attribute.arguments, position: attribute.position)
      default: return attribute
      }
    }
    for method in source.methods {
      pending.model.methods.append(half("Begin_", of: method, method.parameters.filter(\.isIn)))
      pending.model.methods.append(half("Finish_", of: method, method.parameters.filter(\.isOut)))
    }
  }

  /// What goes in and comes out is in both halves, and stays [in, out] there: it points to memory of the caller, of which
  /// only the caller knows how much there is.
  private func half(_ prefix: String, of method: Method, _ parameters: [Parameter]) -> Method {
    let replaced = ["propget", "propput", "propputref", "id"]
    return Method(
      name: prefix + method.abiName, kind: .method, returnType: method.returnType, parameters: parameters,
      attributes: method.attributes.filter { !replaced.contains($0.name) }, position: method.position)
  }
}
