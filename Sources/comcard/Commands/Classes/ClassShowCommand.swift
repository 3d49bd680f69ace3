internal import COM

/// `comcard class show`: what is known of one class.
struct ClassShowCommand {
  private let options: Options
  init(_ options: Options) { self.options = options }

  func run(_ name: String) throws -> Int32 {
    let clsid = try ClassCatalog.clsid(named: name)
    guard let found = try ClassCatalog().entries(of: clsid).first else {
      // The runtime's words say where it looked.
      throw COMError.classNotRegistered.with(
        "no clsid/\(clsid.text).json in \(ManifestSearch().folders.joined(separator: ", "))")
    }
    let row = ClassRow(found)
    if options.isJSON {
      try Report(isJSON: true).json(encoding: row)
    } else {
      try Report(isJSON: false).show(row.rows)
    }
    return row.state == .broken ? 1 : 0
  }
}
