/// How one type of type information names another.
struct ReferenceRecord {
  /// In characters.
  static let size = 20

  private let text: TypeText
  private let place: Int

  init(_ text: TypeText, _ place: Int) {
    self.text = text
    self.place = place
  }

  private func word(_ index: Int) -> Int { text.word(place + 4 * index) }

  /// The number of the type in the same file, or nil.
  var local: Int? { word(0) == 0 ? nil : word(0) - 1 }
  var name: String { text.string(word(1)) ?? "" }
  var guid: GUID? { text.guid(word(2)) }
  var kind: TYPEKIND { TYPEKIND(rawValue: UInt32(truncatingIfNeeded: word(3))) }
  /// The number of the import that describes the type, or nil.
  var importNumber: Int? { word(4) == 0 ? nil : word(4) - 1 }
}
