/// A field that a record owns which an enumerator has handed out, with its distance in bytes from the record's start.
/// Only generated code names them.
public enum EnumeratedField: Sendable {
  /// One reference.
  case interface(Int)
  /// A BSTR.
  case bstr(Int)
  /// Text of the task allocator.
  case text(Int)
  /// A VARIANT with what it owns.
  case variant(Int)

  /// Gives back what the fields own; NULL is nothing.
  @unsafe
  public static func free<Record>(_ fields: [EnumeratedField], of record: Record) {
    var last = record
    unsafe withUnsafeMutableBytes(of: &last) { bytes in
      guard let start = bytes.baseAddress else { return }
      for field in fields { unsafe field.free(in: start) }
    }
  }

  private func free(in record: UnsafeMutableRawPointer) {
    // SAFETY: the generated offsets are those of fields of these types.
    switch self {
    case .interface(let offset):
      guard let object = unsafe record.load(fromByteOffset: offset, as: InterfacePointer?.self) else { return }
      _ = unsafe unknownVtable(object).pointee.Release(object)
    case .bstr(let offset):
      unsafe BSTRMemory.free(record.load(fromByteOffset: offset, as: UnsafeMutableRawPointer?.self))
    case .text(let offset):
      unsafe TaskMemory.free(record.load(fromByteOffset: offset, as: UnsafeMutableRawPointer?.self))
    case .variant(let offset):
      _ = VariantOperations.clear(unsafe VariantSlot(record + offset))
    }
  }
}
