/// One function as type information has it.
struct FunctionRecord {
  /// In characters.
  static let size = 56

  let text: TypeText
  private let place: Int

  init(_ text: TypeText, _ place: Int) {
    self.text = text
    self.place = place
  }

  private func word(_ index: Int) -> Int { text.word(place + 4 * index) }

  /// The place of the name's string.
  var namePlace: Int { word(0) }
  var name: String { text.string(word(0)) ?? "" }
  /// The number that Invoke takes.
  var number: Int32 { text.long(place + 4) }
  /// INVOKEKIND
  var kind: Int { word(3) }
  /// FUNCFLAGS
  var flags: Int { word(4) }
  var slot: Int { word(5) }
  var help: String? { text.string(word(6)) }
  var helpContext: UInt32 { UInt32(bitPattern: text.long(place + 28)) }
  var parameterCount: Int { word(9) }
  /// The place of the description of the result's type.
  var result: Int { word(11) }
  /// How many parameters at the end may be left out.
  var optionalCount: Int { isVarArg ? 0 : word(12) }
  /// Whether the last parameter takes all further arguments as an array.
  var isVarArg: Bool { word(12) == 0xFFFFFF }
  /// What Invoke makes of a result that is no HRESULT; VT_EMPTY for an HRESULT.
  var resultForm: ArgumentForm { ArgumentForm(word(13)) }

  /// A parameter, or nil beyond the last.
  func parameter(_ index: Int) -> ParameterRecord? {
    guard index >= 0, index < parameterCount else { return nil }
    return ParameterRecord(text, word(10) + index * ParameterRecord.size)
  }
}
