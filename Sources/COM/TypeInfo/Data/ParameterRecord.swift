/// One parameter as type information has it.
struct ParameterRecord {
  /// In characters.
  static let size = 24

  private let text: TypeText
  private let place: Int

  init(_ text: TypeText, _ place: Int) {
    self.text = text
    self.place = place
  }

  private func word(_ index: Int) -> Int { text.word(place + 4 * index) }

  var name: String { text.string(word(0)) ?? "" }
  var namePlace: Int { word(0) }
  /// The place of the description of the type.
  var type: Int { word(1) }
  /// PARAMFLAGS
  var flags: Int { word(2) }
  /// The value for a caller who gives none.
  var defaultValue: ConstantRecord? { word(3) == 0 ? nil : ConstantRecord(text, word(3)) }
  var form: ArgumentForm { ArgumentForm(word(4)) }
  /// The interface that an interface pointer must be.
  var iid: GUID? { text.guid(word(5)) }
}
