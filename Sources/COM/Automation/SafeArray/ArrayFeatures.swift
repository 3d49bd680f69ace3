/// The fFeatures of a SAFEARRAY.
struct ArrayFeatures: OptionSet {
  let rawValue: UInt16

  /// The descriptor lies on a stack.
  static var auto: ArrayFeatures { ArrayFeatures(rawValue: 0x0001) }
  /// The data are somebody else's; they are emptied and not freed.
  static var staticData: ArrayFeatures { ArrayFeatures(rawValue: 0x0002) }
  /// The descriptor is part of a structure.
  static var embedded: ArrayFeatures { ArrayFeatures(rawValue: 0x0004) }
  static var fixedSize: ArrayFeatures { ArrayFeatures(rawValue: 0x0010) }
  static var record: ArrayFeatures { ArrayFeatures(rawValue: 0x0020) }
  static var hasIID: ArrayFeatures { ArrayFeatures(rawValue: 0x0040) }
  static var hasType: ArrayFeatures { ArrayFeatures(rawValue: 0x0080) }
  static var bstr: ArrayFeatures { ArrayFeatures(rawValue: 0x0100) }
  static var unknown: ArrayFeatures { ArrayFeatures(rawValue: 0x0200) }
  static var dispatch: ArrayFeatures { ArrayFeatures(rawValue: 0x0400) }
  static var variant: ArrayFeatures { ArrayFeatures(rawValue: 0x0800) }
  /// Of the reserved bits: the data lie behind the descriptor, in one block with it.
  static var vector: ArrayFeatures { ArrayFeatures(rawValue: 0x2000) }

  /// The elements own something.
  static var owning: ArrayFeatures { ArrayFeatures(rawValue: 0x0F20) }
  static var objects: ArrayFeatures { ArrayFeatures(rawValue: 0x0600) }
  /// The descriptor is not from the heap.
  static var foreignDescriptor: ArrayFeatures { ArrayFeatures(rawValue: 0x0005) }
  /// The data are not from the heap.
  static var foreignData: ArrayFeatures { ArrayFeatures(rawValue: 0x0007) }
  /// What a copy has of its source.
  static var copied: ArrayFeatures { ArrayFeatures(rawValue: 0x0FE0) }

  /// What an array of a type is made with.
  static func of(_ type: VariantType) -> ArrayFeatures {
    switch type {
    case .bstr: [.bstr, .hasType]
    case .variant: [.variant, .hasType]
    case .unknown: [.unknown, .hasIID]
    case .dispatch: [.dispatch, .hasIID]
    case .record: .record
    default: .hasType
    }
  }
}
