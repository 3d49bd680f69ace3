/// Lists where the compiler's output and the table disagree.
struct TableComparison {
  let table: InterfaceTable
  let document: IDLDocument
  private(set) var differences: [String] = []
  private(set) var methodCount = 0

  init(_ table: InterfaceTable, _ document: IDLDocument) {
    self.table = table
    self.document = document
    compareInterfaces()
    compareTypes()
    compareIdentifiers()
  }

  private mutating func expect<T: Equatable>(_ what: String, _ found: T, _ wanted: T) {
    if found != wanted { differences.append("\(what): \(found), not \(wanted)") }
  }

  private mutating func compareInterfaces() {
    let all = document.files.flatMap(\.interfaces)
    for (name, wanted) in table.interfaces.sorted(by: { $0.key < $1.key }) {
      guard let found = all.first(where: { $0.name == name }) else {
        differences.append("\(name) is missing")
        continue
      }
      expect("\(name) iid", found.iid, wanted.iid)
      expect("\(name) base", found.base, wanted.base)
      expect("\(name) slots", found.methods.count + 7, wanted.vtbl_entries)
      expect("\(name) methods", found.methods.map(\.name), wanted.methods.map(\.name))
      for (own, other) in zip(found.methods, wanted.methods) { compare("\(name).\(other.name)", own, other) }
    }
  }

  private mutating func compare(_ what: String, _ found: IDLDocument.Method, _ wanted: InterfaceTable.Method) {
    methodCount += 1
    expect("\(what) slot", found.slot, wanted.slot)
    expect("\(what) dispid", found.dispid, wanted.dispid)
    expect("\(what) kind", found.kind, wanted.kind)
    expect("\(what) result", found.returns, "HRESULT")
    expect("\(what) parameters", found.params.map(\.name), wanted.params.map(\.name))
    for (own, other) in zip(found.params, wanted.params) {
      expect("\(what)(\(other.name)) type", own.type, other.type)
      let direction = ["in", "out"].filter { own.attributes.contains($0) }.joined(separator: ", ")
      expect("\(what)(\(other.name)) direction", direction, other.dir)
      // The table quotes C++, where a wide string has a prefix.
      let value = own.default.map { $0.hasPrefix("\"") ? "L" + $0 : $0 }
      expect("\(what)(\(other.name)) default", value, other.default)
    }
  }

  private mutating func compareTypes() {
    let enumerations = document.files.flatMap(\.enums)
    for (name, wanted) in table.enums.sorted(by: { $0.key < $1.key }) {
      expect("enum \(name)", enumerations.first { $0.name == name }?.values ?? [:], wanted)
    }
    let records = document.files.flatMap(\.structs)
    for (name, wanted) in table.structs.sorted(by: { $0.key < $1.key }) {
      guard let found = records.first(where: { $0.name == name }) else {
        differences.append("struct \(name) is missing")
        continue
      }
      expect("struct \(name) size", found.size, wanted.size64)
      expect("struct \(name) members", found.fields.map { $0.name ?? "" }, wanted.fields.map(\.name))
      for (own, other) in zip(found.fields, wanted.fields) {
        expect("struct \(name).\(other.name) type", own.type, other.type)
        expect("struct \(name).\(other.name) offset", own.offset, other.offset)
      }
    }
  }

  private mutating func compareIdentifiers() {
    let interfaces = document.files.flatMap(\.interfaces)
    for (name, iid) in table.iids.sorted(by: { $0.key < $1.key }) {
      expect("IID of \(name)", interfaces.first { $0.name == name }?.iid, iid)
    }
    let coclasses = document.files.flatMap(\.coclasses)
    for (name, clsid) in table.clsids.sorted(by: { $0.key < $1.key }) {
      expect("CLSID of \(name)", coclasses.first { $0.name == name }?.clsid, clsid)
    }
    let library = document.files.flatMap(\.libraries).first { $0.name == "SCARDSSPLib" }
    expect("LIBID of SCARDSSPLib", library?.libid, table.libids["SCARDSSPLib"])
    expect("version of SCARDSSPLib", library?.version, "1.0")
  }
}
