/// A type that an enumerator of COM hands out: it takes over what one place in the array of Next holds.
///
/// ``Variant``, ``BString``, the generated references, whole numbers, Float, Double, Bool (VARIANT_BOOL), GUID and the
/// enumerations of IDL conform; so does String, for texts of the task allocator as IEnumString gives them.
public protocol EnumeratedElement: ~Copyable {
  /// The size of one place in bytes.
  static var enumeratedSize: Int { get }

  /// Takes over what lies in memory, once. The memory itself stays the caller's.
  ///
  /// - Throws: E_UNEXPECTED where NULL lies there and the type has no value for it; nothing is taken over then.
  init(enumerated place: UnsafeMutableRawPointer) throws(COMError)
}

/// NULL is E_UNEXPECTED: an enumerator lists objects, not their absence.
extension InterfaceReference where Self: ~Copyable {
  public static var enumeratedSize: Int { 8 }

  public init(enumerated place: UnsafeMutableRawPointer) throws(COMError) {
    guard let pointer = unsafe place.load(as: InterfacePointer?.self) else { throw COMError.unexpectedNull }
    unsafe self.init(transferringRef: pointer)
  }
}

extension Variant: EnumeratedElement {
  public static var enumeratedSize: Int { unsafe MemoryLayout<VARIANT>.stride }

  public init(enumerated place: UnsafeMutableRawPointer) {
    unsafe self.init(transferring: place.load(as: VARIANT.self))
  }
}

extension BString: EnumeratedElement {
  public static var enumeratedSize: Int { 8 }

  public init(enumerated place: UnsafeMutableRawPointer) {
    unsafe self.init(transferring: place.load(as: UnsafeMutableRawPointer?.self))
  }
}

/// UTF-16 text that ends with a zero, which CoTaskMemFree frees; NULL is E_UNEXPECTED.
extension String: EnumeratedElement {
  public static var enumeratedSize: Int { 8 }

  public init(enumerated place: UnsafeMutableRawPointer) throws(COMError) {
    let pointer = unsafe place.load(as: UnsafeMutablePointer<UInt16>?.self)
    guard let text = unsafe String(wide: pointer) else { throw COMError.unexpectedNull }
    unsafe TaskMemory.free(pointer)
    self = text
  }
}

extension AutomationNumber {
  public static var enumeratedSize: Int { MemoryLayout<Self>.stride }

  public init(enumerated place: UnsafeMutableRawPointer) { self = unsafe place.load(as: Self.self) }
}

extension Int: EnumeratedElement {
  public static var enumeratedSize: Int { MemoryLayout<Int>.stride }

  public init(enumerated place: UnsafeMutableRawPointer) { self = unsafe place.load(as: Int.self) }
}

extension UInt: EnumeratedElement {
  public static var enumeratedSize: Int { MemoryLayout<UInt>.stride }

  public init(enumerated place: UnsafeMutableRawPointer) { self = unsafe place.load(as: UInt.self) }
}

extension Bool: EnumeratedElement {
  public static var enumeratedSize: Int { MemoryLayout<Int16>.stride }

  public init(enumerated place: UnsafeMutableRawPointer) { self = unsafe Bool.load(from: place) }
}

extension GUID: EnumeratedElement {
  public static var enumeratedSize: Int { MemoryLayout<GUID>.stride }

  public init(enumerated place: UnsafeMutableRawPointer) { self = unsafe place.load(as: GUID.self) }
}

extension COMEnumeration {
  public static var enumeratedSize: Int { MemoryLayout<Int32>.stride }

  public init(enumerated place: UnsafeMutableRawPointer) { unsafe self.init(rawValue: place.load(as: Int32.self)) }
}
