/// How a struct or union travels by value, and the C type of CCOM's com_values.h that travels alike on x86-64 System V
/// and on AArch64.
struct RecordPassing {
  private enum Word { case none, floating, general }

  /// The numbers inside, each with its place.
  private struct Leaf {
    var offset: Int
    var size: Int
    var isFloating: Bool
  }

  private var leaves: [Leaf] = []
  private var isMatched = true

  /// The stand-in, or nil where the ABI has a rule of its own for such a record (packed fields out of place, numbers of
  /// both kinds under one another in a union) or where none is at hand for its size.
  static func standIn(_ record: Record) -> String? {
    guard record.isDefined, record.isLaidOut, record.size > 0 else { return nil }
    var passing = RecordPassing()
    passing.add(record, at: 0, isOverlaid: false)
    return passing.isMatched ? passing.name(record.size) : nil
  }

  private mutating func add(_ record: Record, at base: Int, isOverlaid: Bool) {
    let overlaid = isOverlaid || record.kind == .union || record.isEncapsulated
    for field in record.fields { add(field.type, at: base + field.offset, isOverlaid: overlaid) }
  }

  private mutating func add(_ type: IDLType, at offset: Int, isOverlaid: Bool) {
    // Larger ones go through memory whatever is in them; of what has no size there may be any number.
    guard isMatched, leaves.count <= 64, type.size != 0 else { return }
    switch type.underlying {
    case .record(let record): add(record, at: offset, isOverlaid: isOverlaid)
    case .array(let element, .fixed(let count, _)):
      guard let size = element.size else { return isMatched = false }
      for index in 0..<min(count, 65) { add(element, at: offset + index * size, isOverlaid: isOverlaid) }
    case .array: isMatched = false
    default:
      guard let size = type.size, size > 0, offset % size == 0 else { return isMatched = false }
      let isFloating = type.primitive == .float || type.primitive == .double
      if isFloating, isOverlaid { return isMatched = false }
      leaves.append(Leaf(offset: offset, size: size, isFloating: isFloating))
    }
  }

  private func name(_ size: Int) -> String? {
    if let first = leaves.first, (1...4).contains(leaves.count),
      leaves.allSatisfy({ $0.isFloating && $0.size == first.size })
    {
      return "com_\(first.size == 4 ? "float" : "double")s\(leaves.count)"
    }
    if size > 16 {
      let isAtHand = size <= 64 ? size % 4 == 0 : size <= 128 && size % 8 == 0
      return isAtHand ? "com_memory\(size)" : nil
    }
    switch (word(0), word(8), size) {
    case (.general, .general, _), (.general, .none, _): return "com_bytes\(size)"
    case (.floating, .general, 16): return "com_double_long"
    case (.general, .floating, 16): return "com_long_double"
    case (.floating, .general, 12): return "com_floats_int"
    case (.general, .floating, 12): return "com_ints_float"
    case (.floating, .floating, 16): return "com_floats_double"
    default: return nil
    }
  }

  private func word(_ start: Int) -> Word {
    let inside = leaves.filter { $0.offset >= start && $0.offset < start + 8 }
    if inside.isEmpty { return .none }
    return inside.allSatisfy(\.isFloating) ? .floating : .general
  }
}
