// Each GUID stands for one thing.
extension Resolver {
  private struct Owner {
    var name: String
    var location: Location
    var isInterface: Bool
  }

  /// Refuses a GUID that a file gives to two things. Two interfaces may share one: real files give an interface a second
  /// name so.
  func checkIdentifiers() {
    var owners: [Int: [GUID: Owner]] = [:]
    func add(_ guid: GUID?, _ owner: Owner, _ unit: Unit) {
      guard let guid else { return }
      guard let first = owners[unit.index]?[guid] else {
        owners[unit.index, default: [:]][guid] = owner
        return
      }
      let message = "'\(owner.name)' has the identifier of '\(first.name)'"
      if owner.isInterface, first.isInterface {
        diagnostics.warning(.duplicateUUID, message, at: owner.location, width: owner.name.utf8.count)
      } else {
        diagnostics.error(message, at: owner.location, width: owner.name.utf8.count)
      }
      diagnostics.note("'\(first.name)' is here", at: first.location)
    }
    for pending in interfaces {
      let owner = Owner(name: pending.model.name, location: pending.syntax.location, isInterface: true)
      add(pending.model.iid, owner, pending.unit)
    }
    for (model, syntax, unit) in coclasses {
      add(model.clsid, Owner(name: model.name, location: syntax.location, isInterface: false), unit)
    }
  }
}
