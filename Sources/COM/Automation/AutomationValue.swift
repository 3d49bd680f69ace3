/// A Swift type that stands for a type of Automation: in a ``Variant``, and as the element of a ``SafeArray``.
///
/// The whole numbers, Float, Double, Bool (VT_BOOL) and String (VT_BSTR) conform.
public protocol AutomationValue: Sendable {
  /// The type in a VARIANT or SAFEARRAY.
  static var variantType: VariantType { get }

  /// The value of what lies in memory as ``variantType`` tells; the memory stays as it is.
  static func load(from address: UnsafeRawPointer) -> Self

  /// Puts the value into memory that holds none yet.
  ///
  /// - Throws: E_OUTOFMEMORY.
  func store(to address: UnsafeMutableRawPointer) throws(COMError)
}

/// An ``AutomationValue`` whose bytes in Automation are Swift's.
public protocol AutomationNumber: AutomationValue, EnumeratedElement, BitwiseCopyable {}

extension AutomationNumber {
  @inlinable
  public static func load(from address: UnsafeRawPointer) -> Self { unsafe address.loadUnaligned(as: Self.self) }

  @inlinable
  public func store(to address: UnsafeMutableRawPointer) { unsafe address.storeBytes(of: self, as: Self.self) }
}

extension Int8: AutomationNumber { @inlinable public static var variantType: VariantType { .i1 } }
extension Int16: AutomationNumber { @inlinable public static var variantType: VariantType { .i2 } }
extension Int32: AutomationNumber { @inlinable public static var variantType: VariantType { .i4 } }
extension Int64: AutomationNumber { @inlinable public static var variantType: VariantType { .i8 } }
extension UInt8: AutomationNumber { @inlinable public static var variantType: VariantType { .ui1 } }
extension UInt16: AutomationNumber { @inlinable public static var variantType: VariantType { .ui2 } }
extension UInt32: AutomationNumber { @inlinable public static var variantType: VariantType { .ui4 } }
extension UInt64: AutomationNumber { @inlinable public static var variantType: VariantType { .ui8 } }
extension Float: AutomationNumber { @inlinable public static var variantType: VariantType { .r4 } }
extension Double: AutomationNumber { @inlinable public static var variantType: VariantType { .r8 } }

/// VARIANT_TRUE is -1; every value but 0 is read as true.
extension Bool: AutomationValue {
  public static var variantType: VariantType { .bool }

  public static func load(from address: UnsafeRawPointer) -> Bool { unsafe address.loadUnaligned(as: Int16.self) != 0 }

  public func store(to address: UnsafeMutableRawPointer) {
    unsafe address.storeBytes(of: self ? -1 : 0, as: Int16.self)
  }
}

/// NULL is read as the empty text, lone surrogates as U+FFFD.
extension String: AutomationValue {
  public static var variantType: VariantType { .bstr }

  public static func load(from address: UnsafeRawPointer) -> String {
    guard let text = unsafe address.loadUnaligned(as: UnsafeMutableRawPointer?.self) else { return "" }
    // SAFETY: the caller promises a BSTR, which says its length.
    let units = unsafe text.assumingMemoryBound(to: UInt16.self)
    return unsafe String(units: UnsafeBufferPointer(start: units, count: BSTRMemory.byteCount(text) / 2))
  }

  public func store(to address: UnsafeMutableRawPointer) throws(COMError) {
    guard let text = unsafe BSTRMemory.make(self) else { throw COMError.outOfMemory }
    unsafe address.storeBytes(of: text, as: UnsafeMutableRawPointer?.self)
  }
}
