/// Writes what makes the reference to an enumerator one that Swift goes through, where it is known how the elements are
/// freed.
struct SwiftEnumeratorWriter {
  private let projection: InterfaceProjection
  private let names: SwiftNames
  private let ownedFields = RecordMemo<[OwnedField]?>()

  /// A field whose content belongs to who receives the record.
  private struct OwnedField {
    /// A case of EnumeratedField.
    var kind: String
    var offset = 0
  }

  init(_ projection: InterfaceProjection, _ names: SwiftNames) {
    self.projection = projection
    self.names = names
  }

  func write(to writer: inout TextWriter) {
    guard let shape = EnumeratorShape(projection.interface) else { return }
    if let element = element(shape.element) {
      write(element, to: &writer) { _ in }
    } else if let record = shape.element.record, let type = names.stored(shape.element), let owned = owned(record) {
      write("Element", to: &writer) { write(type, record.size, owned, &$0) }
    }
  }

  private func write(_ element: String, to writer: inout TextWriter, _ declarations: (inout TextWriter) -> Void) {
    writer.line()
    writer.block("extension \(projection.reference): EnumeratorReference {") { body in
      body.line("/// What Next hands out.")
      body.line("\(names.access)typealias Elements = Enumerated<\(element)>")
      declarations(&body)
    }
  }

  /// The Swift type that takes over an element, or nil for records and for what may be anybody's.
  private func element(_ type: IDLType) -> String? {
    if let reference = names.reference(type) { return reference }
    if isWideText(type) { return "String" }
    if let record = type.record {
      guard names.isStandard(record.name) else { return nil }
      return type.isVariant ? "Variant" : type.isGUID ? "GUID" : nil
    }
    if type.enumeration != nil { return names.stored(type) }
    switch type.primitive {
    case nil, .void: return nil
    case .bstr: return "BString"
    case .variantBool: return "Bool"
    case .some(let primitive): return names.scalarName(type) ?? SwiftNames.primitive(primitive)
    }
  }

  /// Whether the type is text that the receiver frees with CoTaskMemFree.
  private func isWideText(_ type: IDLType) -> Bool {
    guard let pointee = type.pointee, !pointee.isConst else { return false }
    return pointee.primitive == .wchar || pointee.isNamed("OLECHAR") || pointee.isNamed("WCHAR")
  }

  /// Writes the type of elements that are records. A type of its own, because two enumerators may list the same record,
  /// and the record may be another module's.
  private func write(_ record: String, _ size: Int, _ owned: [OwnedField], _ body: inout TextWriter) {
    let access = names.access
    body.line()
    body.line(
      "/// One \(record)\(owned.isEmpty ? "" : "; what its fields refer to is given back when this value ends").")
    let copying = owned.isEmpty ? "" : "~Copyable, "
    body.block("@safe \(access)struct Element: \(copying)EnumeratedElement, @unchecked Sendable {") { inner in
      let ownership = owned.isEmpty ? "" : " What its pointers refer to stays owned by this value."
      inner.line("/// The record.\(ownership)")
      inner.line("\(access)let record: \(record)")
      inner.line()
      inner.line("\(access)static var enumeratedSize: Int { \(size) }")
      inner.line()
      inner.block("\(access)init(enumerated place: UnsafeMutableRawPointer) {") {
        $0.line("unsafe record = place.load(as: \(record).self)")
      }
      guard !owned.isEmpty else { return }
      inner.line()
      inner.block("deinit {") {
        let list = owned.map { ".\($0.kind)(\($0.offset))" }.joined(separator: ", ")
        $0.line("unsafe EnumeratedField.free([\(list)], of: record)")
      }
    }
  }

  /// The fields of a record that its receiver gives back; nil where the IDL does not tell, or where there are more than
  /// a list should hold.
  private func owned(_ record: Record) -> [OwnedField]? {
    ownedFields.answer(for: record) {
      guard record.isDefined, record.isLaidOut else { return nil }
      var result: [OwnedField] = []
      for field in record.fields where field.bitWidth == nil {
        guard let owned = owned(field.type) else { return nil }
        result += owned.map { OwnedField(kind: $0.kind, offset: field.offset + $0.offset) }
        if result.count > 64 { return nil }
      }
      // Which member of a union holds something is not told.
      return record.kind == .union || record.isEncapsulated ? result.isEmpty ? [] : nil : result
    }
  }

  private func owned(_ type: IDLType) -> [OwnedField]? {
    if type.isVariant { return [OwnedField(kind: "variant")] }
    if names.reference(type) != nil { return [OwnedField(kind: "interface")] }
    if isWideText(type) { return [OwnedField(kind: "text")] }
    switch type.underlying {
    case .primitive(.bstr): return [OwnedField(kind: "bstr")]
    case .primitive, .enumeration: return []
    case .record(let record): return owned(record)
    case .array(let element, .fixed):
      // Several owned fields in a row are in no enumerator's record.
      return owned(element)?.isEmpty == true ? [] : nil
    default: return nil
    }
  }
}
