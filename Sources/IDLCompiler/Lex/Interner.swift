/// Gives equal byte strings equal small numbers, so that the rest of the compiler compares numbers.
final class Interner {
  private var table = AtomTable()
  /// The texts asked for so far, by atom.
  private var texts: [String?] = []

  init() {
    // The keywords come first, so that their atoms are the raw values of the enum.
    for keyword in Keyword.allCases { _ = intern(keyword.spelling) }
  }

  var count: Int { table.count }

  func intern(_ text: String) -> Atom {
    let bytes = Array(text.utf8)
    return intern(bytes, 0, bytes.count)
  }

  /// Interns `bytes[start..<end]`.
  func intern(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Atom { Atom(rawValue: table.intern(bytes, start, end)) }

  /// The atom's text; bytes that are no UTF-8 are replaced.
  func text(_ atom: Atom) -> String {
    let index = Int(atom.rawValue)
    guard index < table.count else { return "" }
    if index >= texts.count { texts.append(contentsOf: repeatElement(nil, count: table.count - texts.count)) }
    if let known = texts[index] { return known }
    let made = String(decoding: table.bytes(index), as: UTF8.self)
    texts[index] = made
    return made
  }

  /// The atom's bytes as they stood in the source.
  func bytes(_ atom: Atom) -> ArraySlice<UInt8> { table.bytes(Int(atom.rawValue)) }
}
