// Each GUID stands for one thing.
extension Resolver {
  private struct Owner {
    var guid: GUID
    var name: String
    var location: Location
    /// Nil for what is no interface.
    var kind: Interface.Kind?
    var unit: Unit
  }

  /// Refuses a GUID that is given to two things of which one file knows. Two interfaces may share one: real files give an
  /// interface a second name so. A dispinterface that shares one with an interface is its view for late-bound callers.
  func checkIdentifiers() {
    // The imported files first, as they are read.
    var byUnit: [Int: [Owner]] = [:]
    func add(_ guid: GUID?, _ name: String, _ location: Location, _ unit: Unit, _ kind: Interface.Kind? = nil) {
      guard let guid else { return }
      byUnit[unit.index, default: []].append(
        Owner(guid: guid, name: name, location: location, kind: kind, unit: unit))
    }
    for pending in interfaces {
      add(pending.model.iid, pending.model.name, pending.syntax.location, pending.unit, pending.model.kind)
    }
    for pending in asyncInterfaces {
      let source = pending.source
      add(pending.model.iid, pending.model.name, source.syntax.location, source.unit, pending.model.kind)
    }
    for (model, syntax, unit) in coclasses { add(model.clsid, model.name, syntax.location, unit) }
    for (model, syntax, unit) in libraries { add(model.libid, model.name, syntax.location, unit) }
    var known: [GUID: [Owner]] = [:]
    for unit in units {
      for owner in byUnit[unit.index] ?? [] {
        if let first = known[owner.guid]?.first(where: { unit.sees($0.unit) }) { tell(owner, first) }
        known[owner.guid, default: []].append(owner)
      }
    }
  }

  private func tell(_ owner: Owner, _ first: Owner) {
    let message = "'\(owner.name)' has the identifier of '\(first.name)'"
    if let kind = owner.kind, let other = first.kind {
      guard kind == other else { return }
      diagnostics.warning(.duplicateUUID, message, at: owner.location, width: owner.name.utf8.count)
    } else {
      diagnostics.error(message, at: owner.location, width: owner.name.utf8.count)
    }
    diagnostics.note("'\(first.name)' is here", at: first.location)
  }
}
