// Each GUID stands for one thing.
extension Resolver {
  private struct Owner {
    var guid: GUID
    var name: String
    var location: Location
    var isInterface: Bool
    var unit: Unit
  }

  /// Refuses a GUID that is given to two things of which one file knows. Two interfaces may share one: real files give an
  /// interface a second name so.
  func checkIdentifiers() {
    // The imported files first, as they are read.
    var byUnit: [Int: [Owner]] = [:]
    func add(_ guid: GUID?, _ name: String, _ location: Location, _ unit: Unit, isInterface: Bool = false) {
      guard let guid else { return }
      byUnit[unit.index, default: []].append(
        Owner(guid: guid, name: name, location: location, isInterface: isInterface, unit: unit))
    }
    for pending in interfaces {
      add(pending.model.iid, pending.model.name, pending.syntax.location, pending.unit, isInterface: true)
    }
    for pending in asyncInterfaces {
      let source = pending.source
      add(pending.model.iid, pending.model.name, source.syntax.location, source.unit, isInterface: true)
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
    if owner.isInterface, first.isInterface {
      diagnostics.warning(.duplicateUUID, message, at: owner.location, width: owner.name.utf8.count)
    } else {
      diagnostics.error(message, at: owner.location, width: owner.name.utf8.count)
    }
    diagnostics.note("'\(first.name)' is here", at: first.location)
  }
}
