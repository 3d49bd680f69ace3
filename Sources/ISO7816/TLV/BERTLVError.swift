/// Why bytes are not BER-TLV.
public enum BERTLVError: Error, Hashable, Sendable {
  /// The bytes end within a tag, a length or a value.
  case truncated
  /// A tag of more than four bytes, or zero-led subsequent bytes.
  case invalidTag
  /// The indefinite form, or a length of more than four bytes.
  case invalidLength
  /// A value over 2^32 - 1 bytes cannot be written.
  case outOfRange
}
