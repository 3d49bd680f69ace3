/// One constant, field or property as type information has it.
struct VariableRecord {
  /// In characters.
  static let size = 36

  let text: TypeText
  private let place: Int

  init(_ text: TypeText, _ place: Int) {
    self.text = text
    self.place = place
  }

  private func word(_ index: Int) -> Int { text.word(place + 4 * index) }

  var name: String { text.string(word(0)) ?? "" }
  var namePlace: Int { word(0) }
  var number: Int32 { text.long(place + 4) }
  /// The place of the description of the type.
  var type: Int { word(3) }
  var kind: VARKIND { VARKIND(rawValue: UInt32(truncatingIfNeeded: word(4))) }
  /// A constant's value.
  var value: ConstantRecord? { word(5) == 0 ? nil : ConstantRecord(text, word(5)) }
  /// A field's place in its structure, in bytes.
  var offset: Int { word(6) }
  var help: String? { text.string(word(7)) }
  /// VARFLAGS
  var flags: Int { word(8) }
}
