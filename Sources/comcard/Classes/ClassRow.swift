internal import COM

/// What `class list` and `class show` print of a class.
struct ClassRow: Encodable {
  let clsid: String
  let name: String
  let progIds: [String]
  let interfaces: [String]
  let threadingModel: String
  let library: String
  let folder: String
  let manifest: String
  let state: State
  let problem: String?

  enum State: String, Encodable {
    /// Found by its CLSID, and nothing speaks against loading it.
    case active
    /// A file of the same name in an earlier folder is found instead.
    case shadowed
    /// Found, or shadowed, and of no use.
    case broken
  }

  init(_ entry: ClassEntry) {
    let known = entry.manifest?.described
    clsid = entry.clsid
    name = known?.name ?? ""
    progIds = known?.progIDs ?? []
    interfaces = known?.interfaces.map(\.text) ?? []
    threadingModel = known?.threadingModel ?? ""
    library = entry.manifest.map { absolute($0.library) } ?? ""
    folder = entry.folder.path
    manifest = entry.path
    problem = entry.problem ?? entry.shadowedBy.map { "\(entry.path): hidden by \($0)" }
    state = entry.problem != nil ? .broken : entry.shadowedBy != nil ? .shadowed : .active
  }

  /// For people.
  var rows: [(key: String, value: String)] {
    let all = [
      (key: "class", value: name), (key: "CLSID", value: clsid),
      (key: "ProgIDs", value: progIds.joined(separator: ", ")),
      (key: "interfaces", value: interfaces.joined(separator: ", ")), (key: "threading", value: threadingModel),
      (key: "library", value: library), (key: "manifest", value: manifest), (key: "state", value: state.rawValue),
      (key: "problem", value: problem ?? ""),
    ]
    return all.filter { !$0.value.isEmpty }
  }
}
