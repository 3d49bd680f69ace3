import IDLCompiler

/// What another package's file of a standard name declares, beside what ours gives to a file that imports it.
struct StandardFileComparison {
  /// The interfaces of their file, and those of them that ours gives.
  private(set) var theirs = 0
  private(set) var common = 0
  /// What ours does not give, by name.
  private(set) var absent: [String] = []
  private(set) var differences: [String] = []

  private let name: String
  private var interfaces: [String: Interface] = [:]
  private var records: [String: Record] = [:]
  private var enumerators: [String: UInt32] = [:]
  private var typedefs: [String: Typedef] = [:]

  init(_ theirs: IDLFile, ours: IDLFile) {
    name = theirs.baseName
    for file in Self.closure(ours) {
      for interface in file.interfaces { interfaces[interface.name] = interface }
      for record in file.records { records[record.name] = record }
      for typedef in file.typedefs { typedefs[typedef.name] = typedef }
      for member in file.enumerations.flatMap(\.members) {
        enumerators[member.name] = UInt32(truncatingIfNeeded: member.value)
      }
    }
    for interface in theirs.interfaces where interface.base != nil || !interface.methods.isEmpty { compare(interface) }
    for record in theirs.records { compare(record) }
    for member in theirs.enumerations.flatMap(\.members) {
      let value = UInt32(truncatingIfNeeded: member.value)
      if let own = enumerators[member.name] {
        expect("\(member.name)", own, value)
      } else {
        absent.append(member.name)
      }
    }
    for typedef in theirs.typedefs where typedefs[typedef.name] == nil && records[typedef.name] == nil {
      absent.append(typedef.name)
    }
  }

  private static func closure(_ file: IDLFile) -> [IDLFile] {
    var result: [IDLFile] = []
    var waiting = [file]
    while let next = waiting.popLast() {
      if result.contains(where: { $0 === next }) { continue }
      result.append(next)
      waiting += next.imports
    }
    return result
  }

  private mutating func expect<T: Equatable>(_ what: String, _ found: T, _ wanted: T) {
    if found != wanted { differences.append("\(name): \(what): \(found), not \(wanted)") }
  }

  private mutating func compare(_ other: Interface) {
    theirs += 1
    guard let own = interfaces[other.name] else {
      absent.append(other.name)
      return
    }
    common += 1
    expect(other.name, own.iid, other.iid)
    expect("\(other.name)'s base", own.base?.name, other.base?.name)
    expect("\(other.name)'s kind", own.kind, other.kind)
    expect("\(other.name)'s methods", own.methods.map(\.abiName), other.methods.map(\.abiName))
    for (left, right) in zip(own.methods, other.methods) where left.name == right.name {
      let what = "\(other.name).\(left.abiName)"
      expect("\(what)'s slot", left.slot, right.slot)
      expect("\(what)'s parameters", left.parameters.count, right.parameters.count)
      compare("\(what)'s result", left.returnType, right.returnType)
      for (mine, yours) in zip(left.parameters, right.parameters) {
        compare("\(what)(\(mine.name))", mine.type, yours.type)
      }
    }
  }

  /// Two types that C passes alike: behind all names, an array without bounds as a pointer, and whatever is constant.
  private mutating func compare(_ what: String, _ own: IDLType, _ other: IDLType) {
    if Self.plain(own.spelling) == Self.plain(other.spelling) { return }
    expect(what, Self.plain(own.resolvedSpelling), Self.plain(other.resolvedSpelling))
  }

  private static func plain(_ spelling: String) -> String {
    // A byte is an unsigned char for C.
    spelling.replacing("[]", with: " *").split(separator: " ").filter { $0 != "const" }
      .map { $0 == "byte" ? "unsigned char" : $0 }.joined(separator: " ")
  }

  private mutating func compare(_ other: Record) {
    guard let own = records[other.name] else {
      absent.append(other.name)
      return
    }
    guard own.isDefined, other.isDefined else { return }
    expect("\(other.name)'s size", own.size, other.size)
    let mine = Dictionary(Self.leaves(own, at: 0), uniquingKeysWith: { first, _ in first })
    for (field, offset) in Self.leaves(other, at: 0) {
      expect("the place of \(other.name).\(field)", mine[field] ?? -1, offset)
    }
  }

  /// The members by name and place, those of unions without a name among them.
  private static func leaves(_ record: Record, at start: Int) -> [(String, Int)] {
    record.fields.flatMap { field -> [(String, Int)] in
      let offset = start + field.offset
      let isNameless = field.name.map { $0.hasPrefix("DUMMY") || $0.hasPrefix("__VARIANT_NAME") } ?? true
      guard isNameless else { return [(field.name ?? "", offset)] }
      guard case .record(let inner) = field.type.underlying else { return [] }
      return leaves(inner, at: offset)
    }
  }
}
