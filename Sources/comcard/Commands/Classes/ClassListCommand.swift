/// `comcard class list`: every manifest in the folders that are searched.
struct ClassListCommand {
  private let options: Options
  init(_ options: Options) { self.options = options }

  func run() throws -> Int32 {
    let rows = try ClassCatalog().entries.map(ClassRow.init)
    if options.isJSON {
      try Report(isJSON: true).json(encoding: rows)
      return 0
    }
    for row in rows {
      let names = row.progIds.isEmpty ? row.name : row.progIds.joined(separator: " ")
      print("\(row.clsid)  \(names.isEmpty ? "-" : names)")
      if !row.library.isEmpty { print("    \(row.library)") }
      if row.state == .active { print("    from \(row.folder)") }
      if let problem = row.problem { print("    \(row.state.rawValue): \(problem)") }
    }
    return 0
  }
}
