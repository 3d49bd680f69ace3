/// Writes the names that an IDL author gave to scalar types: `typedef ULONG_PTR HSCARD`.
struct SwiftTypedefWriter {
  private let names: SwiftNames

  init(_ names: SwiftNames) { self.names = names }

  func write(_ typedef: Typedef, to writer: inout TextWriter) {
    guard names.declares(typedef), typedef.intrinsic == nil else { return }
    let target: String?
    switch typedef.target.underlying {
    case .primitive(let primitive) where primitive != .void && primitive != .bstr:
      target = SwiftNames.primitive(primitive)
    case .enumeration(let enumeration) where enumeration.name != typedef.name:
      target = names.enumerationName(enumeration) ?? "Int32"
    case .record(let record)
    where record.name != typedef.name && (names.isStandard(record.name) || names.declares(record)):
      target = SwiftNames.identifier(record.name)
    default: target = nil
    }
    guard let target else { return }
    writer.line()
    writer.line("\(names.access)typealias \(SwiftNames.identifier(typedef.name)) = \(target)")
  }
}
