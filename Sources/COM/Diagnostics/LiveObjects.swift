import Synchronization

/// The live objects of this image by class and interface, kept while COMCARD_LEAKS asks for it.
@usableFromInline
enum LiveObjects {
  private struct Record {
    let type: COMObject.Type
    let stack: [UInt]
  }

  /// Return addresses kept for an object.
  private static let deepest = 24

  private static let records = Mutex<[UInt: Record]>([:])

  /// Tells the process once that this image has something to report.
  private static let isKnown: Void = unsafe com_module_set_report { write, context in
    guard let write = unsafe write else { return }
    for line in LiveObjects.lines() { unsafe line.withCString { unsafe write(context, $0) } }
  }

  @usableFromInline
  static func note(_ object: COMObject) {
    _ = isKnown
    let record = Record(type: type(of: object), stack: captureStack())
    let address = unsafe UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
    records.withLock { $0[address] = record }
  }

  @usableFromInline
  static func forget(_ object: COMObject) {
    let address = unsafe UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
    _ = records.withLock { $0.removeValue(forKey: address) }
  }

  private static func captureStack() -> [UInt] {
    guard unsafe com_module_current().pointee.tracking == COM_TRACK_STACKS.rawValue else { return [] }
    var frames = unsafe [UnsafeMutableRawPointer?](repeating: nil, count: deepest)
    let count = unsafe Int(com_stack_capture(&frames, Int32(deepest)))
    // The two innermost are this function's own.
    return unsafe frames[..<max(0, min(count, deepest))].dropFirst(2).map { UInt(bitPattern: $0) }
  }

  /// One line per class with its interfaces, most objects first, and one per object with its references below it.
  static func lines() -> [String] {
    records.withLock { records in
      var result: [String] = []
      let classes = Dictionary(grouping: records) { describe($0.value.type) }
      for (name, objects) in classes.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
        result.append("\(objects.count) x \(name)")
        for (address, record) in objects.sorted(by: { $0.key < $1.key }) {
          result.append("  0x\(String(address, radix: 16)): \(references(address))")
          result += describe(record.stack).map { "    \($0)" }
        }
      }
      return result
    }
  }

  /// `SCardManage (ISCardManage, IDispatch)`: the interfaces that QueryInterface answers for, as the IDL compiler has
  /// told. IUnknown is named only where it is the only one.
  private static func describe(_ type: COMObject.Type) -> String {
    let names = (type as? any CoClass.Type)?.comInterfaces.map { "\($0)" } ?? []
    return "\(type) (\(names.isEmpty ? "IUnknown" : names.joined(separator: ", ")))"
  }

  private static func references(_ address: UInt) -> String {
    // SAFETY: an object takes itself off the list, under its lock, before its memory goes.
    guard let pointer = unsafe UnsafeRawPointer(bitPattern: address) else { return "" }
    let word = unsafe Unmanaged<COMObject>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
      $0.comReferences.load(ordering: .relaxed)
    }
    guard word & Aggregation.mark == 0 else {
      return "aggregated by 0x\(String(word & ~Aggregation.mark, radix: 16)), which is counted"
    }
    return "\(word) COM references"
  }

  private static func describe(_ stack: [UInt]) -> [String] {
    guard !stack.isEmpty else { return [] }
    let frames = unsafe stack.map { unsafe UnsafeMutableRawPointer(bitPattern: $0) }
    let lines = Lines()
    unsafe com_stack_describe(frames, Int32(frames.count), Lines.append, Unmanaged.passUnretained(lines).toOpaque())
    return lines.all
  }
}
