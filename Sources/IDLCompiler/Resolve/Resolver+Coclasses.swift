extension Resolver {
  func resolve(_ model: Coclass, _ syntax: CoclassSyntax, _ unit: Unit) {
    model.attributes = attributes(syntax.attributes, in: unit)
    model.clsid = model.attributes.guid("uuid")
    if model.clsid == nil {
      error("coclass '\(model.name)' needs an identifier: [uuid(...)]", at: syntax.location, syntax.name)
    }
    for member in syntax.members ?? [] {
      guard let interface = interface(member.interface, in: unit) ?? undeclared(member, in: unit) else {
        if isRefused(member.interface, in: unit) { continue }
        error("'\(text(member.interface))' is no interface", at: member.location, member.interface)
        continue
      }
      model.interfaces.append(
        CoclassInterface(interface: interface, attributes: attributes(member.attributes, in: unit)))
    }
    for isSource in [false, true] where model.interfaces.count(where: { $0.isDefault && $0.isSource == isSource }) > 1 {
      error(
        "coclass '\(model.name)' has two default \(isSource ? "sources" : "interfaces")", at: syntax.location,
        syntax.name)
    }
  }

  /// A coclass needs no more of an interface than its name, so one that is declared nowhere counts as declared here.
  private func undeclared(_ member: CoclassSyntax.Member, in unit: Unit) -> Interface? {
    guard symbol(member.interface, in: unit) == nil, !isRefused(member.interface, in: unit) else { return nil }
    diagnostics.warning(
      .undeclaredInterface,
      "interface '\(text(member.interface))' is declared nowhere\(hint(for: member.interface, in: unit))",
      at: member.location, width: width(member.interface))
    return forwardInterface(member.interface, in: unit, at: member.location)
  }
}
