/// One type as type information has it: an interface, a class, an enumeration, a structure.
struct TypeRecord {
  /// In characters.
  static let size = 80

  private let text: TypeText
  private let place: Int

  init(_ text: TypeText, _ place: Int) {
    self.text = text
    self.place = place
  }

  private func word(_ index: Int) -> Int { text.word(place + 4 * index) }

  var kind: TYPEKIND { TYPEKIND(rawValue: UInt32(truncatingIfNeeded: word(0))) }
  var name: String { text.string(word(1)) ?? "" }
  /// The place of the name's string.
  var namePlace: Int { word(1) }
  var guid: GUID? { text.guid(word(2)) }
  var help: String? { text.string(word(3)) }
  /// TYPEFLAGS
  var flags: Int { word(4) }
  var helpContext: UInt32 { UInt32(bitPattern: text.long(place + 20)) }
  var version: (major: UInt16, minor: UInt16) {
    (UInt16(truncatingIfNeeded: word(7)), UInt16(truncatingIfNeeded: word(8)))
  }
  var size: Int { word(15) }
  var alignment: Int { word(16) }
  /// The place of the description of the type that an alias names, or 0.
  var alias: Int { word(17) }
  /// The slots of the vtable, inherited ones counted.
  var slots: Int { word(18) }
  /// The place of the tables for late-bound calls, or 0.
  var dispatch: Int { word(19) }
  var isDual: Bool { flags & Int(TYPEFLAG_FDUAL.rawValue) != 0 }

  var functionCount: Int { word(9) }
  var variableCount: Int { word(11) }
  var baseCount: Int { word(13) }

  /// A function of the type's own, or nil beyond the last.
  func function(_ index: Int) -> FunctionRecord? {
    guard index >= 0, index < functionCount else { return nil }
    return FunctionRecord(text, word(10) + index * FunctionRecord.size)
  }

  /// A constant, field or property, or nil beyond the last.
  func variable(_ index: Int) -> VariableRecord? {
    guard index >= 0, index < variableCount else { return nil }
    return VariableRecord(text, word(12) + index * VariableRecord.size)
  }

  /// What an interface derives from or a class implements: the reference's number and IMPLTYPEFLAGS.
  func base(_ index: Int) -> (reference: Int, flags: Int)? {
    guard index >= 0, index < baseCount else { return nil }
    let base = word(14) + index * 8
    return (text.word(base), text.word(base + 4))
  }

  /// The functions that Invoke reaches, inherited ones first; none for types without late-bound calls.
  var dispatchCount: Int { dispatch == 0 ? 0 : text.word(dispatch) }

  func dispatchFunction(_ index: Int) -> FunctionRecord? {
    guard index >= 0, index < dispatchCount else { return nil }
    return FunctionRecord(text, text.word(text.word(dispatch + 4) + index * 4))
  }
}
